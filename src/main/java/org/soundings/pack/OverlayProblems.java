package org.soundings.pack;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ContentReading.Where;
import org.soundings.yaml.Node;
import org.soundings.yaml.Spelling;

/// Notes what of a translation does not fit its source, at its place in the translation.
///
/// @param translation how problems name the file
record OverlayProblems(ContentReading reading, String translation) {

  private static final String STAYS = mark("The text of the source is shown.");

  static String stays() {
    return tr(STAYS);
  }

  /// Notes a text that is given for nothing.
  void stranger(Node.Entry text, Translatable.Inner prose) {
    boolean known = prose.fields().containsKey(text.key());
    error(
        text.place(),
        known
            ? tr("The source has no \"%s\" here.", text.key())
            : tr("\"%s\" is nothing that is translated here.", text.key()),
        known
            ? tr("Take it out, or add it to the source first.")
            : tr(
                "Take it out; translated are: %s.",
                String.join(", ", new TreeSet<>(prose.fields().keySet()))));
  }

  /// Notes that the source has other words than when it was translated.
  void reworded(Node.Place place, String id, String now) {
    reading.warning(
        at(place),
        tr("The source of \"%s\" was changed since this was translated.", id),
        tr(
            "Compare both, then write %s: %s. The translation is shown.",
            Fingerprint.KEY, quoted(now)));
  }

  /// Digits alone would be read as a number by other programs.
  private static String quoted(String hex) {
    return "'" + hex + "'";
  }

  /// What is given for a mapping; null, with a problem, where it is something else.
  Node.@Nullable Mapping mapping(@Nullable Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping;
    }
    if (node != null && !(node instanceof Node.Absent)) {
      error(
          node.place(),
          tr("There should be keys and texts here."),
          tr("Write each id or field as a key, its text behind it. %s", stays()));
    }
    return null;
  }

  /// Notes what is given for entries that the source does not have.
  void unknown(List<String> known, Node.@Nullable Mapping texts) {
    if (texts == null) {
      return;
    }
    for (Node.Entry text : texts.entries()) {
      if (!known.contains(text.key())) {
        error(
            text.place(),
            tr("The source has no \"%s\".", text.key()),
            tr("%sTake it out, or mend its name.", nearest(known, text.key())));
      }
    }
  }

  private static String nearest(List<String> known, String key) {
    Function<String, Integer> distance = candidate -> Spelling.distance(key, candidate);
    return known.stream()
        .filter(candidate -> distance.apply(candidate) <= 3)
        .min((a, b) -> distance.apply(a).compareTo(distance.apply(b)))
        .map(tr("Did you mean \"%s\"? ")::formatted)
        .orElse("");
  }

  void error(Node.Place place, String message, String hint) {
    reading.error(at(place), message, hint);
  }

  Where at(Node.Place place) {
    return new Where(translation, place);
  }
}
