package org.soundings.pack;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ContentReading.Name;
import org.soundings.yaml.Node;

/// Inserts the texts of a translation into the tree of its source file, before any reader sees it.
///
/// Only prose is replaced. A translation that does not fit the source is a problem, and the text of
/// the source stays. A missing translation is counted, and the text of the source stays.
final class Overlay {

  private final OverlayProblems problems;
  private final OverlayTexts texts;
  private final Map<Name, Boolean> whole;

  /// @param reading receives problems
  /// @param translation the path of the file in problems
  /// @param whole receives for every entry whether each of its texts is translated
  Overlay(ContentReading reading, String translation, Map<Name, Boolean> whole) {
    this.problems = new OverlayProblems(reading, translation);
    this.texts = new OverlayTexts(problems);
    this.whole = whole;
  }

  /// How many texts without an entry are not translated.
  int missing() {
    return texts.missing();
  }

  /// The tree in the other language.
  ///
  /// @param given the translation; null if there is none
  Node.Mapping lay(Node.Mapping file, Translatable.Inner prose, Node.@Nullable Mapping given) {
    return inner(file, prose, given, Set.of());
  }

  private Node.Mapping inner(
      Node.Mapping english,
      Translatable.Inner prose,
      Node.@Nullable Mapping given,
      Set<String> alsoAllowed) {
    var entries = new ArrayList<Node.Entry>();
    for (Node.Entry entry : english.entries()) {
      Translatable shape = prose.fields().get(entry.key());
      Node laid =
          shape == null ? entry.value() : value(entry.value(), shape, given(given, entry.key()));
      entries.add(new Node.Entry(entry.place(), entry.key(), laid));
    }
    if (given != null) {
      given.entries().stream()
          .filter(text -> !alsoAllowed.contains(text.key()))
          .filter(text -> !isTranslated(text.key(), english, prose))
          .forEach(text -> problems.stranger(text, prose));
    }
    return new Node.Mapping(english.place(), entries);
  }

  private static boolean isTranslated(String key, Node.Mapping english, Translatable.Inner prose) {
    return prose.fields().containsKey(key) && english.get(key).isPresent();
  }

  private static @Nullable Node given(Node.@Nullable Mapping given, String key) {
    return given == null ? null : given.get(key).orElse(null);
  }

  private Node value(Node english, Translatable shape, @Nullable Node text) {
    return switch (shape) {
      case Translatable.Text(var optional) -> texts.prose(english, text, optional);
      case Translatable.CommandText() -> texts.command(english, text);
      case Translatable.Template() -> texts.template(english, text);
      case Translatable.Texts() ->
          list(english, text, (one, other) -> texts.prose(one, other, false));
      case Translatable.ByKey() -> byKey(english, text);
      case Translatable.Inner inner ->
          english instanceof Node.Mapping below
              ? inner(below, inner, problems.mapping(text), Set.of())
              : english;
      case Translatable.Items(var each) ->
          list(
              english,
              text,
              (one, other) ->
                  one instanceof Node.Mapping below
                      ? inner(below, each, problems.mapping(other), Set.of())
                      : one);
      case Translatable.Entries entries -> entries(english, entries, problems.mapping(text));
    };
  }

  // Texts.

  private Node byKey(Node english, @Nullable Node text) {
    if (!(english instanceof Node.Mapping below)) {
      return english;
    }
    Node.Mapping given = problems.mapping(text);
    var entries = new ArrayList<Node.Entry>();
    for (Node.Entry entry : below.entries()) {
      Node laid = texts.prose(entry.value(), given(given, entry.key()), false);
      entries.add(new Node.Entry(entry.place(), entry.key(), laid));
    }
    problems.unknown(below.entries().stream().map(Node.Entry::key).toList(), given);
    return new Node.Mapping(below.place(), entries);
  }

  // Lists.

  private interface Laying {
    Node lay(Node english, @Nullable Node text);
  }

  /// A list whose entries have no ids. It is translated completely or not at all.
  private Node list(Node english, @Nullable Node text, Laying each) {
    if (!(english instanceof Node.Sequence(var place, var items))) {
      return english;
    }
    List<Node> given = text instanceof Node.Sequence(var _, var translated) ? translated : null;
    if (text != null && (given == null || given.size() != items.size())) {
      problems.error(
          text.place(),
          given == null
              ? tr("A list is required here.")
              : tr(
                  "The list has a different number of items (%d) than the source (%d).",
                  given.size(), items.size()),
          tr(
              "Translate each item of the source list, in the same order. %s",
              OverlayProblems.stays()));
      given = null;
    }
    var laid = new ArrayList<Node>();
    for (int i = 0; i < items.size(); i++) {
      laid.add(each.lay(items.get(i), given == null ? null : given.get(i)));
    }
    return new Node.Sequence(place, laid);
  }

  private Node entries(Node english, Translatable.Entries entries, Node.@Nullable Mapping given) {
    if (!(english instanceof Node.Sequence(var place, var items))) {
      return english;
    }
    var laid = new ArrayList<Node>();
    var ids = new ArrayList<String>();
    Map<String, Node> byId = given == null ? Map.of() : byKey(given);
    for (Node item : items) {
      if (item instanceof Node.Mapping entry && id(entry) instanceof String id) {
        ids.add(id);
        laid.add(entry(entry, id, entries, problems.mapping(byId.get(id))));
      } else {
        laid.add(item);
      }
    }
    problems.unknown(ids, given);
    return new Node.Sequence(place, laid);
  }

  private static Map<String, Node> byKey(Node.Mapping given) {
    var byKey = new HashMap<String, Node>();
    given.entries().forEach(entry -> byKey.putIfAbsent(entry.key(), entry.value()));
    return byKey;
  }

  private Node entry(
      Node.Mapping english, String id, Translatable.Entries entries, Node.@Nullable Mapping given) {
    OverlayTexts.Mark before = texts.mark();
    Node laid = inner(english, entries.each(), given, Set.of(TranslationStamp.KEY));
    if (entries.kind() != null) {
      whole.put(new Name(entries.kind(), id), texts.forgetMissingSince(before));
    }
    if (given(given, TranslationStamp.KEY) instanceof Node.Scalar(var place, var of, var _)) {
      String now = TranslationStamp.of(texts.sourceSince(before));
      if (!of.equals(now)) {
        problems.reworded(place, id, now);
      }
    }
    return laid;
  }

  private static @Nullable String id(Node.Mapping entry) {
    return entry.get("id").orElse(null) instanceof Node.Scalar(var _, var text, var _)
        ? text
        : null;
  }
}
