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

/// Reports what in a translation does not fit its source, with its place in the translation.
///
/// @param translation the path of the file in problems
record OverlayProblems(ContentReading reading, String translation) {

  private static final String STAYS = mark("The source text is shown instead.");

  static String stays() {
    return tr(STAYS);
  }

  /// Reports a translation without a source text.
  void stranger(Node.Entry text, Translatable.Inner prose) {
    boolean known = prose.fields().containsKey(text.key());
    error(
        text.place(),
        known
            ? tr("The source has no \"%s\" here.", text.key())
            : tr("\"%s\" cannot be translated here.", text.key()),
        known
            ? tr("Remove the key, or add the key to the source first.")
            : tr(
                "Remove the key. These fields can be translated: %s.",
                String.join(", ", new TreeSet<>(prose.fields().keySet()))));
  }

  /// Reports that the source has changed since it was translated.
  void reworded(Node.Place place, String id, String now) {
    reading.warning(
        at(place),
        tr("The source of \"%s\" has changed since it was translated.", id),
        tr(
            "Compare the source and the translation, then set \"%s: %s\". The existing translation is shown.",
            TranslationStamp.KEY, quoted(now)));
  }

  /// Other programs would read digits alone as a number.
  private static String quoted(String hex) {
    return "'" + hex + "'";
  }

  /// The translation of a mapping; null, with a problem, if it is not a mapping.
  Node.@Nullable Mapping mapping(@Nullable Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping;
    }
    if (node != null && !(node instanceof Node.Absent)) {
      error(
          node.place(),
          tr("Keys with texts are required here."),
          tr("Write each ID or field as a key, followed by its text. %s", stays()));
    }
    return null;
  }

  /// Reports translations of entries that the source does not have.
  void unknown(List<String> known, Node.@Nullable Mapping texts) {
    if (texts == null) {
      return;
    }
    for (Node.Entry text : texts.entries()) {
      if (!known.contains(text.key())) {
        error(
            text.place(),
            tr("The source has no \"%s\".", text.key()),
            tr("%sRemove the key, or correct its name.", nearest(known, text.key())));
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
