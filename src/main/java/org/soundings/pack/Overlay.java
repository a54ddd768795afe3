package org.soundings.pack;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ContentReading.Name;
import org.soundings.pack.ContentReading.Where;
import org.soundings.yaml.Node;
import org.soundings.yaml.Spelling;

/// Lays the texts of a translation over the tree of the file that it translates, before any reader
/// sees it.
///
/// Only prose is replaced. What does not fit the source is a problem at its place in the
/// translation, and the text of the source stays; a text that is missing stays too, and is counted.
final class Overlay {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");
  private static final String STAYS = mark("The text of the source is shown.");

  private final ContentReading reading;
  private final String translation;
  private final Map<Name, Boolean> whole;
  private final List<String> source = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  /// @param reading where problems are noted
  /// @param translation how problems name the file
  /// @param whole is told of every entry whether each of its texts is translated
  Overlay(ContentReading reading, String translation, Map<Name, Boolean> whole) {
    this.reading = reading;
    this.translation = translation;
    this.whole = whole;
  }

  /// How many texts are not translated that belong to no entry.
  int missing() {
    return missing.size();
  }

  /// The tree in the other language.
  ///
  /// @param texts what the translation says; null where there is none
  Node.Mapping lay(Node.Mapping file, Translatable.Inner prose, Node.@Nullable Mapping texts) {
    return inner(file, prose, texts, Set.of());
  }

  private Node.Mapping inner(
      Node.Mapping english,
      Translatable.Inner prose,
      Node.@Nullable Mapping texts,
      Set<String> alsoAllowed) {
    var entries = new ArrayList<Node.Entry>();
    for (Node.Entry entry : english.entries()) {
      Translatable shape = prose.fields().get(entry.key());
      Node laid =
          shape == null ? entry.value() : value(entry.value(), shape, given(texts, entry.key()));
      entries.add(new Node.Entry(entry.place(), entry.key(), laid));
    }
    if (texts != null) {
      for (Node.Entry text : texts.entries()) {
        boolean known = prose.fields().containsKey(text.key());
        if (!alsoAllowed.contains(text.key()) && !(known && english.get(text.key()).isPresent())) {
          stranger(text, prose, known);
        }
      }
    }
    return new Node.Mapping(english.place(), entries);
  }

  private void stranger(Node.Entry text, Translatable.Inner prose, boolean known) {
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

  private static @Nullable Node given(Node.@Nullable Mapping texts, String key) {
    return texts == null ? null : texts.get(key).orElse(null);
  }

  private Node value(Node english, Translatable shape, @Nullable Node text) {
    return switch (shape) {
      case Translatable.Text(var optional) -> text(english, text, optional, false);
      case Translatable.CommandText() -> command(english, text);
      case Translatable.Template() -> text(english, text, false, true);
      case Translatable.Texts() -> list(english, text, (one, other) -> text(one, other));
      case Translatable.ByKey() -> byKey(english, text);
      case Translatable.Inner inner ->
          english instanceof Node.Mapping below
              ? inner(below, inner, mapping(text), Set.of())
              : english;
      case Translatable.Items(var each) ->
          list(
              english,
              text,
              (one, other) ->
                  one instanceof Node.Mapping below
                      ? inner(below, each, mapping(other), Set.of())
                      : one);
      case Translatable.Entries entries -> entries(english, entries, mapping(text));
    };
  }

  // Texts.

  private Node text(Node english, @Nullable Node text) {
    return text(english, text, false, false);
  }

  private Node command(Node english, @Nullable Node text) {
    if (english instanceof Node.Scalar(var _, var words, var _)
        && Translatable.CommandText.isText(words)) {
      return text(english, text);
    }
    if (text != null) {
      error(
          text.place(),
          tr("A command is the same in every language."),
          tr("Take it out; only words that begin with a parenthesis are translated here."));
    }
    return english;
  }

  private Node text(Node english, @Nullable Node text, boolean optional, boolean template) {
    if (!(english instanceof Node.Scalar(var place, var words, var _)) || words.isBlank()) {
      if (text != null) {
        error(text.place(), tr("The source has no text here."), tr("Take it out."));
      }
      return english;
    }
    source.add(words);
    if (text == null) {
      if (!optional) {
        missing.add(words);
      }
      return english;
    }
    if (!(text instanceof Node.Scalar(var _, var translated, var _)) || translated.isBlank()) {
      error(
          text.place(),
          text instanceof Node.Mapping || text instanceof Node.Sequence
              ? tr("There should be one text here.")
              : tr("The text is empty."),
          tr("Write it, or take the key out. %s", tr(STAYS)));
      missing.add(words);
      return english;
    }
    if (template && !places(words).equals(places(translated))) {
      error(
          text.place(),
          tr(
              "The sentence must have the places %s, as its source does.",
              places(words).stream().map("{%s}"::formatted).collect(Collectors.joining(", "))),
          tr("Put each of them where it belongs, and no other. %s", tr(STAYS)));
      missing.add(words);
      return english;
    }
    WordingCheck.html(new ContentReading.Prose(translated, false, at(text.place())), reading);
    return new Node.Scalar(place, translated, false);
  }

  private static Set<String> places(String template) {
    return PLACE
        .matcher(template)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Node byKey(Node english, @Nullable Node text) {
    if (!(english instanceof Node.Mapping below)) {
      return english;
    }
    Node.Mapping texts = mapping(text);
    var entries = new ArrayList<Node.Entry>();
    for (Node.Entry entry : below.entries()) {
      Node laid = text(entry.value(), given(texts, entry.key()));
      entries.add(new Node.Entry(entry.place(), entry.key(), laid));
    }
    unknown(below.entries().stream().map(Node.Entry::key).toList(), texts);
    return new Node.Mapping(below.place(), entries);
  }

  // Lists.

  private interface Laying {
    Node lay(Node english, @Nullable Node text);
  }

  /// A list whose entries have no ids: it is translated in whole length or not at all.
  private Node list(Node english, @Nullable Node text, Laying each) {
    if (!(english instanceof Node.Sequence(var place, var items))) {
      return english;
    }
    List<Node> texts = text instanceof Node.Sequence(var _, var translated) ? translated : null;
    if (text != null && (texts == null || texts.size() != items.size())) {
      error(
          text.place(),
          texts == null
              ? tr("There should be a list here.")
              : tr("The list is %d long; that of the source is %d.", texts.size(), items.size()),
          tr("Write one for each of the source's, in its order. %s", tr(STAYS)));
      texts = null;
    }
    var laid = new ArrayList<Node>();
    for (int i = 0; i < items.size(); i++) {
      laid.add(each.lay(items.get(i), texts == null ? null : texts.get(i)));
    }
    return new Node.Sequence(place, laid);
  }

  private Node entries(Node english, Translatable.Entries entries, Node.@Nullable Mapping texts) {
    if (!(english instanceof Node.Sequence(var place, var items))) {
      return english;
    }
    var laid = new ArrayList<Node>();
    var ids = new ArrayList<String>();
    Map<String, Node> byId = texts == null ? Map.of() : byKey(texts);
    for (Node item : items) {
      if (item instanceof Node.Mapping entry && id(entry) instanceof String id) {
        ids.add(id);
        laid.add(entry(entry, id, entries, mapping(byId.get(id))));
      } else {
        laid.add(item);
      }
    }
    unknown(ids, texts);
    return new Node.Sequence(place, laid);
  }

  private static Map<String, Node> byKey(Node.Mapping texts) {
    var byKey = new HashMap<String, Node>();
    texts.entries().forEach(entry -> byKey.putIfAbsent(entry.key(), entry.value()));
    return byKey;
  }

  private Node entry(
      Node.Mapping english, String id, Translatable.Entries entries, Node.@Nullable Mapping texts) {
    int missingBefore = missing.size();
    int sourceBefore = source.size();
    Node laid = inner(english, entries.each(), texts, Set.of(Fingerprint.KEY));
    if (entries.kind() != null) {
      whole.put(new Name(entries.kind(), id), missing.size() == missingBefore);
      missing.subList(missingBefore, missing.size()).clear();
    }
    if (given(texts, Fingerprint.KEY) instanceof Node.Scalar(var place, var of, var _)) {
      String now = Fingerprint.of(source.subList(sourceBefore, source.size()));
      if (!of.equals(now)) {
        reading.warning(
            at(place),
            tr("The source of \"%s\" was changed since this was translated.", id),
            tr(
                "Compare both, then write %s: %s. The translation is shown.",
                Fingerprint.KEY, quoted(now)));
      }
    }
    return laid;
  }

  /// Digits alone would be read as a number by other programs.
  private static String quoted(String hex) {
    return "'" + hex + "'";
  }

  private static @Nullable String id(Node.Mapping entry) {
    return entry.get("id").orElse(null) instanceof Node.Scalar(var _, var text, var _)
        ? text
        : null;
  }

  // Problems.

  private Node.@Nullable Mapping mapping(@Nullable Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping;
    }
    if (node != null && !(node instanceof Node.Absent)) {
      error(
          node.place(),
          tr("There should be keys and texts here."),
          tr("Write each id or field as a key, its text behind it. %s", tr(STAYS)));
    }
    return null;
  }

  private void unknown(List<String> known, Node.@Nullable Mapping texts) {
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

  private void error(Node.Place place, String message, String hint) {
    reading.error(at(place), message, hint);
  }

  private Where at(Node.Place place) {
    return new Where(translation, place);
  }
}
