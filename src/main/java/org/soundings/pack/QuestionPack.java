package org.soundings.pack;

import java.util.List;
import java.util.stream.Stream;
import org.soundings.base.Sha256;
import org.soundings.base.Withers;

/// A versioned folder of questions.
///
/// @param id a slug that never changes
/// @param version the date of its content, such as `2026-11-24`
/// @param summary one paragraph: what it asks about
/// @param validFor the versions that it was written for, such as "Kubernetes 1.35 to 1.37", or ""
/// @param reviewBy the month of the next review, such as `2027-05`, or ""
/// @param notes caveats for the about screen and the report
/// @param hash the hash of all its wordings
@Withers
public record QuestionPack(
    String id,
    String title,
    String version,
    String language,
    String summary,
    String validFor,
    String reviewBy,
    List<String> notes,
    List<Section> sections,
    Sha256 hash)
    implements QuestionPackBuilder.With {

  public QuestionPack {
    notes = List.copyOf(notes);
    sections = List.copyOf(sections);
  }

  /// Questions that belong together.
  @Withers
  public record Section(String id, String title, String summary, List<Question> questions)
      implements QuestionPackSectionBuilder.With {
    public Section {
      questions = List.copyOf(questions);
    }
  }

  /// All questions in order.
  public Stream<Question> questions() {
    return sections.stream().flatMap(section -> section.questions().stream());
  }
}
