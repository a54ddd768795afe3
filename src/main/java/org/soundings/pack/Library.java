package org.soundings.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Everything that was read from one or several folders of questions.
///
/// @param packs in the order they are offered
/// @param factors context factors in the order they are asked
/// @param terms named things that threats refer to: actors, attacker positions, asset kinds, attack
///   vectors
/// @param glossary abbreviation or term to its explanation in plain words
/// @param notices texts that must be shown where content of others is named
public record Library(
    List<QuestionPack> packs,
    List<ContextFactor> factors,
    List<Concept> concepts,
    List<ThreatTemplate> threats,
    List<Framework> frameworks,
    List<Term> terms,
    Map<String, String> glossary,
    List<Notice> notices) {

  public static final Library EMPTY =
      new Library(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of());

  public Library {
    packs = List.copyOf(packs);
    factors = List.copyOf(factors);
    concepts = List.copyOf(concepts);
    threats = List.copyOf(threats);
    frameworks = List.copyOf(frameworks);
    terms = List.copyOf(terms);
    glossary = Collections.unmodifiableMap(new LinkedHashMap<>(glossary));
    notices = List.copyOf(notices);
  }

  /// A named thing that threats refer to.
  ///
  /// @param kind `actor`, `position`, `asset` or `vector`
  public record Term(String kind, String id, String title, String meaning) {}

  /// A text that must be shown, with the occasion for it.
  public record Notice(String id, String title, String text) {}

  public Stream<Question> questions() {
    return packs.stream().flatMap(QuestionPack::questions);
  }

  public Optional<QuestionPack> pack(String id) {
    return find(packs, QuestionPack::id, id);
  }

  public Optional<Question> question(String id) {
    return questions().filter(question -> question.id().equals(id)).findFirst();
  }

  public Optional<Concept> concept(String id) {
    return find(concepts, Concept::id, id);
  }

  public Optional<ThreatTemplate> threat(String id) {
    return find(threats, ThreatTemplate::id, id);
  }

  public Optional<Framework> framework(String id) {
    return find(frameworks, Framework::id, id);
  }

  public Optional<ContextFactor> factor(String id) {
    return find(factors, ContextFactor::id, id);
  }

  public Optional<Term> term(String kind, String id) {
    return terms.stream().filter(t -> t.kind().equals(kind) && t.id().equals(id)).findFirst();
  }

  private static <T> Optional<T> find(List<T> values, Function<T, String> id, String wanted) {
    return values.stream().filter(value -> id.apply(value).equals(wanted)).findFirst();
  }
}
