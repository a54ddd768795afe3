package org.soundings.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ContentReading.Kind;

/// What of a content file is prose that a translation may replace, and nothing else: the list of
/// fields for each kind of file.
///
/// Names that often stay as they are in every language are optional: a translation may give them,
/// but nobody misses them.
sealed interface Translatable {

  /// A text.
  ///
  /// @param optional whether a translation is whole without it
  record Text(boolean optional) implements Translatable {}

  /// A sentence with places such as `{count}` that a translation must keep.
  record Template() implements Translatable {}

  /// A command, which no translation touches; only where it stands in parentheses what to do
  /// without one, such as "(exercise) stop one node", is it a text.
  record CommandText() implements Translatable {

    static boolean isText(String command) {
      return WithoutCommand.isSaid(command);
    }
  }

  /// A list of texts.
  record Texts() implements Translatable {}

  /// Texts by key.
  record ByKey() implements Translatable {}

  /// Keys with prose below them.
  record Inner(Map<String, Translatable> fields) implements Translatable {
    private Inner with(String key, Translatable prose) {
      var more = new LinkedHashMap<>(fields);
      more.put(key, prose);
      return new Inner(more);
    }
  }

  /// A list of mappings without ids: a translation keeps their number and order.
  record Items(Inner each) implements Translatable {}

  /// A list of mappings with ids: in a translation a mapping from id to entry.
  ///
  /// @param kind what the entries are; null where nobody asks whether one of them is translated
  record Entries(@Nullable Kind kind, Inner each) implements Translatable {}

  Map<String, Inner> FILES =
      Map.ofEntries(
          Map.entry("pack", inner("title", "summary", "valid_for*").with("notes", new Texts())),
          Map.entry("section", inner("title", "summary").with("questions", question())),
          Map.entry("concepts", inner("title").with("concepts", concept())),
          Map.entry("threats", inner("title").with("threats", threat())),
          Map.entry(
              "framework",
              inner("title*", "version*", "publisher*", "licence*", "verification", "note")
                  .with("controls", new Entries(Kind.CONTROL, inner("title")))),
          Map.entry("factors", inner().with("factors", entries(Kind.FACTOR, "title", "meaning"))),
          Map.entry("topics", inner().with("topics", entries(Kind.TOPIC, "title"))),
          Map.entry(
              "terms",
              inner()
                  .with("vectors", entries(Kind.VECTOR, "title", "meaning"))
                  .with("actors", entries(Kind.ACTOR, "title", "meaning"))
                  .with("positions", entries(Kind.POSITION, "title", "meaning"))
                  .with("assets", entries(Kind.ASSET, "title", "meaning"))),
          Map.entry("glossary", inner().with("terms", new ByKey())),
          Map.entry("notices", inner().with("notices", entries(Kind.NOTICE, "title", "text"))),
          Map.entry("book", inner().with("editions", new Entries(null, inner("verification")))),
          Map.entry(
              "evidence-rules",
              inner("title")
                  .with(
                      "rules",
                      new Entries(
                          Kind.RULE, sayings(inner()).with("otherwise", sayings(inner()))))),
          Map.entry(
              "workshops",
              inner()
                  .with(
                      "workshops",
                      new Entries(
                          Kind.WORKSHOP,
                          inner("title", "meaning").with("steps", new Items(inner("title")))))));

  /// The prose of a kind of file; empty for a kind that nobody knows.
  static Optional<Inner> of(String kind) {
    return Optional.ofNullable(FILES.get(kind));
  }

  private static Entries question() {
    return new Entries(
        Kind.QUESTION,
        inner("title", "question", "why")
            .with("follow_ups", new Texts())
            .with("perspectives", new ByKey())
            .with("evidence", new Items(inner("what", "good").with("command", new CommandText())))
            .with("thin_answers", new Texts())
            .with("raised_by", new Items(inner("why"))));
  }

  private static Entries concept() {
    return new Entries(
        Kind.CONCEPT,
        inner("title", "explanation", "without_it")
            .with("checks", new Items(inner("look_for").with("command", new CommandText())))
            .with("references", new Items(inner("name*"))));
  }

  private static Entries threat() {
    return new Entries(
        Kind.THREAT,
        inner("title", "scenario", "precondition", "impact")
            .with("raised_by", new Items(inner("why")))
            .with("techniques", new Items(inner("note*")))
            .with("examples", new Texts()));
  }

  private static Inner sayings(Inner inner) {
    return inner
        .with("supports", new Template())
        .with("contradicts", new Template())
        .with("silent", new Template());
  }

  private static Entries entries(Kind kind, String... texts) {
    return new Entries(kind, inner(texts));
  }

  /// Keys with texts; one that ends with `*` is optional.
  private static Inner inner(String... texts) {
    var fields = new LinkedHashMap<String, Translatable>();
    for (String text : texts) {
      boolean optional = text.endsWith("*");
      fields.put(text.replace("*", ""), new Text(optional));
    }
    return new Inner(fields);
  }
}
