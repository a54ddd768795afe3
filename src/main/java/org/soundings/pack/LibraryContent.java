package org.soundings.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundings.base.Withers;

/// What a [Library] is made of.
///
/// @param packs in the order they are offered
/// @param factors context factors in the order they are asked
/// @param rules what evidence says about which questions
/// @param workshops ways to spend a meeting, in the order they are offered
@Withers
public record LibraryContent(
    List<QuestionPack> packs,
    List<ContextFactor> factors,
    List<ThreatTemplate> threats,
    List<Framework> frameworks,
    List<EvidenceRule> rules,
    List<WorkshopTemplate> workshops,
    Explanations explanations)
    implements LibraryContentBuilder.With {

  public static final LibraryContent EMPTY =
      new LibraryContent(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Explanations.NONE);

  public LibraryContent {
    packs = List.copyOf(packs);
    factors = List.copyOf(factors);
    threats = List.copyOf(threats);
    frameworks = List.copyOf(frameworks);
    rules = List.copyOf(rules);
    workshops = List.copyOf(workshops);
  }

  /// What explains the others.
  ///
  /// @param terms named things that questions and threats refer to
  /// @param glossary abbreviation or term to its explanation in plain words
  /// @param notices texts that must be shown where content of others is named
  @Withers
  public record Explanations(
      List<Concept> concepts,
      List<Library.Term> terms,
      Map<String, String> glossary,
      List<Library.Notice> notices,
      List<Book> books)
      implements LibraryContentExplanationsBuilder.With {

    public static final Explanations NONE =
        new Explanations(List.of(), List.of(), Map.of(), List.of(), List.of());

    public Explanations {
      concepts = List.copyOf(concepts);
      terms = List.copyOf(terms);
      glossary = Collections.unmodifiableMap(new LinkedHashMap<>(glossary));
      notices = List.copyOf(notices);
      books = List.copyOf(books);
    }
  }
}
