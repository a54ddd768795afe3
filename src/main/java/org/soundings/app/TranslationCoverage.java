package org.soundings.app;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.soundings.pack.Library;
import org.soundings.pack.QuestionPack;

/// How much of one part of a library is translated.
///
/// @param language the language's tag
/// @param pack the id of a pack; "" for parts outside packs
/// @param what the unit: `questions`, `concepts` or `threats`
/// @param whole how many of them are completely translated
/// @param all how many there are
public record TranslationCoverage(String language, String pack, String what, long whole, long all) {

  /// The questions of each pack in its order, then concepts and threats. Empty parts are omitted.
  public static List<TranslationCoverage> of(Library library) {
    var coverage = new ArrayList<TranslationCoverage>();
    for (QuestionPack pack : library.packs()) {
      coverage.add(
          of(
              library,
              pack.id(),
              mark("questions"),
              pack.questions().toList(),
              library::isTranslated));
    }
    coverage.add(of(library, "", mark("concepts"), library.concepts(), library::isTranslated));
    coverage.add(of(library, "", mark("threats"), library.threats(), library::isTranslated));
    return coverage.stream().filter(part -> part.all() > 0).toList();
  }

  private static <T> TranslationCoverage of(
      Library library, String pack, String what, List<T> things, Predicate<T> translated) {
    return new TranslationCoverage(
        library.language(), pack, what, things.stream().filter(translated).count(), things.size());
  }

  /// `de, core: 80 of 82 questions wholly translated.`
  @Override
  public String toString() {
    return tr(
        "%s%s: %d of %d %s fully translated.",
        language, pack.isEmpty() ? "" : ", " + pack, whole, all, tr(what));
  }
}
