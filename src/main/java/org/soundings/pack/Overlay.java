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

/// Lays the texts of a translation over the tree of the file that it translates, before any reader
/// sees it.
///
/// Only prose is replaced. What does not fit the source is a problem at its place in the
/// translation, and the text of the source stays; a text that is missing stays too, and is counted.
final class Overlay {

  private final OverlayProblems problems;
  private final OverlayTexts texts;
  private final Map<Name, Boolean> whole;

  /// @param reading where problems are noted
  /// @param translation how problems name the file
  /// @param whole is told of every entry whether each of its texts is translated
  Overlay(ContentReading reading, String translation, Map<Name, Boolean> whole) {
    this.problems = new OverlayProblems(reading, translation);
    this.texts = new OverlayTexts(problems);
    this.whole = whole;
  }

  /// How many texts are not translated that belong to no entry.
  int missing() {
    return texts.missing();
  }

  /// The tree in the other language.
  ///
  /// @param given what the translation says; null where there is none
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

  /// A list whose entries have no ids: it is translated in whole length or not at all.
  private Node list(Node english, @Nullable Node text, Laying each) {
    if (!(english instanceof Node.Sequence(var place, var items))) {
      return english;
    }
    List<Node> given = text instanceof Node.Sequence(var _, var translated) ? translated : null;
    if (text != null && (given == null || given.size() != items.size())) {
      problems.error(
          text.place(),
          given == null
              ? tr("There should be a list here.")
              : tr("The list is %d long; that of the source is %d.", given.size(), items.size()),
          tr("Write one for each of the source's, in its order. %s", OverlayProblems.stays()));
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
    Node laid = inner(english, entries.each(), given, Set.of(Fingerprint.KEY));
    if (entries.kind() != null) {
      whole.put(new Name(entries.kind(), id), texts.forgetMissingSince(before));
    }
    if (given(given, Fingerprint.KEY) instanceof Node.Scalar(var place, var of, var _)) {
      String now = Fingerprint.of(texts.sourceSince(before));
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
