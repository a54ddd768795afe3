package org.soundings.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ContentReading.Kind;

/// The prose fields of each kind of content file. A translation may replace only these.
///
/// Names that often are the same in every language are optional. A translation may contain them,
/// but they do not count as missing.
sealed interface Translatable {

  /// A text.
  ///
  /// @param optional whether a translation is complete without it
  record Text(boolean optional) implements Translatable {}

  /// A sentence with placeholders such as `{count}` that a translation must keep.
  record Template() implements Translatable {}

  /// A command, which is not translated, unless it is an instruction such as "(exercise) stop one
  /// node".
  record CommandText() implements Translatable {

    static boolean isText(String command) {
      return ManualCheck.isSaid(command);
    }
  }

  /// A list of texts.
  record Texts() implements Translatable {}

  /// Texts by key.
  record ByKey() implements Translatable {}

  /// Keys with nested prose.
  record Inner(Map<String, Translatable> fields) implements Translatable {
    private Inner with(String key, Translatable prose) {
      var more = new LinkedHashMap<>(fields);
      more.put(key, prose);
      return new Inner(more);
    }
  }

  /// A list of mappings without ids. A translation keeps their number and order.
  record Items(Inner each) implements Translatable {}

  /// A list of mappings with ids. A translation maps each id to its entry.
  ///
  /// @param kind the kind of the entries; null if their translation is not tracked
  record Entries(@Nullable Kind kind, Inner each) implements Translatable {}

  Map<String, Inner> FILES =
      Map.ofEntries(
          Map.entry(
              "pack",
              inner("title", "summary", "valid_for*")
                  .with("notes", new Texts())
                  .with("suggested_by", new Items(inner("why")))),
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
                      new Entries(Kind.RULE, sayings(inner()).with("no_match", sayings(inner()))))),
          Map.entry(
              "workshops",
              inner()
                  .with(
                      "workshops",
                      new Entries(
                          Kind.WORKSHOP,
                          inner("title", "meaning").with("steps", new Items(inner("title")))))));

  /// The prose of a kind of file; empty for an unknown kind.
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
        inner("title", "explanation", "risk_if_ignored")
            .with("checks", new Items(inner("look_for").with("command", new CommandText())))
            .with("references", new Items(inner("name*"))));
  }

  private static Entries threat() {
    return new Entries(
        Kind.THREAT,
        inner("title", "scenario", "precondition", "impact")
            .with("raised_by", new Items(inner("why")))
            .with("techniques", new Items(inner("note*")))
            .with("mitigations", new Items(inner("title", "effort*")))
            .with("examples", new Texts()));
  }

  private static Inner sayings(Inner inner) {
    return inner
        .with("supports", new Template())
        .with("contradicts", new Template())
        .with("neutral", new Template());
  }

  private static Entries entries(Kind kind, String... texts) {
    return new Entries(kind, inner(texts));
  }

  /// Keys with texts. One that ends with `*` is optional.
  private static Inner inner(String... texts) {
    var fields = new LinkedHashMap<String, Translatable>();
    for (String text : texts) {
      boolean optional = text.endsWith("*");
      fields.put(text.replace("*", ""), new Text(optional));
    }
    return new Inner(fields);
  }
}
