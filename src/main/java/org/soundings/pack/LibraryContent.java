package org.soundings.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundings.base.Withers;

/// The content of a [Library].
///
/// @param packs in the order they are offered
/// @param factors context factors in the order they are asked
/// @param rules the evidence rules
/// @param workshops agenda templates, in the order they are offered
/// @param files the files that it was read from
@Withers
public record LibraryContent(
    List<QuestionPack> packs,
    List<ContextFactor> factors,
    List<ThreatTemplate> threats,
    List<Framework> frameworks,
    List<EvidenceRule> rules,
    List<WorkshopTemplate> workshops,
    List<ContentFile> files,
    Explanations explanations)
    implements LibraryContentBuilder.With {

  public static final LibraryContent EMPTY =
      new LibraryContent(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Explanations.NONE);

  public LibraryContent {
    packs = List.copyOf(packs);
    factors = List.copyOf(factors);
    threats = List.copyOf(threats);
    frameworks = List.copyOf(frameworks);
    rules = List.copyOf(rules);
    workshops = List.copyOf(workshops);
    files = List.copyOf(files);
  }

  /// Explanations for the other content.
  ///
  /// @param terms named terms that questions and threats refer to
  /// @param glossary explanation by abbreviation or term
  /// @param notices texts that must be displayed with content of third parties
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
