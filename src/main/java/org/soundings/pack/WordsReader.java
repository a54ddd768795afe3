package org.soundings.pack;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ContentReading.Kind;
import org.soundings.pack.Library.Notice;
import org.soundings.pack.Library.Term;

/// Reads the small shared files: context factors, topics of the appendix, terms, glossary and
/// notices.
final class WordsReader {

  private WordsReader() {}

  static void factors(ContentMapping file, ContentReading reading) {
    reading.factors.addAll(
        file.each(
            "factors",
            entry -> {
              Optional<String> id = entry.define(Kind.FACTOR);
              String title = entry.requiredProse("title");
              String meaning = entry.requiredProse("meaning");
              return id.map(known -> new ContextFactor(known, title, meaning)).orElse(null);
            }));
  }

  static void topics(ContentMapping file, ContentReading reading) {
    reading.terms.addAll(
        file.each(
            "topics",
            entry -> {
              Optional<String> id = entry.define(Kind.TOPIC);
              String title = entry.requiredProse("title");
              QuestionReader.book(entry);
              return id.map(known -> new Term("topic", known, title, "")).orElse(null);
            }));
  }

  static void terms(ContentMapping file, ContentReading reading) {
    reading.terms.addAll(terms(file, "vectors", "vector", Kind.VECTOR));
    reading.terms.addAll(terms(file, "actors", "actor", Kind.ACTOR));
    reading.terms.addAll(terms(file, "positions", "position", Kind.POSITION));
    reading.terms.addAll(terms(file, "assets", "asset", Kind.ASSET));
  }

  private static List<Term> terms(ContentMapping file, String key, String word, Kind kind) {
    return file.each(key, entry -> term(entry, word, kind));
  }

  private static @Nullable Term term(ContentMapping entry, String word, Kind kind) {
    Optional<String> id = entry.define(kind);
    String title = entry.requiredProse("title");
    String meaning = entry.requiredProse("meaning");
    Optional<Layer> layer =
        kind == Kind.ASSET ? entry.word("layer", Layer.class) : Optional.empty();
    boolean isEnd =
        switch (kind) {
          case POSITION -> entry.bool("start");
          case ASSET -> entry.bool("goal");
          default -> false;
        };
    List<String> includes =
        kind == Kind.POSITION ? entry.references("includes", Kind.POSITION) : List.of();
    return id.map(
            known -> new Term(word, known, title, meaning, layer.orElse(null), isEnd, includes))
        .orElse(null);
  }

  static void glossary(ContentMapping file, ContentReading reading) {
    file.entry("terms")
        .ifPresent(
            terms -> {
              for (String key : terms.keys()) {
                String meaning = terms.requiredProse(key);
                if (!meaning.isBlank()
                    && reading.define(Kind.ABBREVIATION, key, terms.where(key))) {
                  reading.glossary.put(key, meaning);
                }
              }
            });
  }

  static void notices(ContentMapping file, ContentReading reading) {
    reading.notices.addAll(
        file.each(
            "notices",
            entry -> {
              Optional<String> id = entry.define(Kind.NOTICE);
              String title = entry.requiredProse("title");
              String text = entry.requiredProse("text");
              return id.map(known -> new Notice(known, title, text)).orElse(null);
            }));
  }
}
