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
/// @param isOptional whether a new assessment starts without it
/// @param suggestedBy what evidence must contain for the pack to be suggested
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
    boolean isOptional,
    List<Sign> suggestedBy,
    List<Section> sections,
    Sha256 hash)
    implements QuestionPackBuilder.With {

  public QuestionPack {
    notes = List.copyOf(notes);
    suggestedBy = List.copyOf(suggestedBy);
    sections = List.copyOf(sections);
  }

  /// A pack that no evidence suggests.
  public QuestionPack(
      String id,
      String title,
      String version,
      String language,
      String summary,
      String validFor,
      String reviewBy,
      List<String> notes,
      List<Section> sections,
      Sha256 hash) {
    this(
        id, title, version, language, summary, validFor, reviewBy, notes, false, List.of(),
        sections, hash);
  }

  /// A sign in evidence that the system under review has what the pack asks about.
  ///
  /// @param why what the sign means, one sentence
  /// @param text texts; any of them in an imported file is a sign
  /// @param formats beginnings of names of formats; a file of such a format is a sign
  public record Sign(String why, List<String> text, List<String> formats) {
    public Sign {
      text = List.copyOf(text);
      formats = List.copyOf(formats);
    }
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
