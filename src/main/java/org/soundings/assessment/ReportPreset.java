package org.soundings.assessment;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.base.FieldGroup;
import org.soundings.base.Withers;

/// Saved choices for the report: sections, audience and paper.
///
/// @param id lower-case words joined by hyphens, which never changes
/// @param name the team's name for it, such as "For the board"
/// @param classification how it may be shared; "" for the classification of the assessment
/// @param audience who will read it, which decides what is redacted
/// @param attachData whether the machine-readable assessment is attached
/// @param isDefault whether it is used if no preset is chosen
/// @param branding the folder of a custom branding, relative to the assessment's folder or
///   absolute; "" for the default
@Withers
public record ReportPreset(
    String id,
    String name,
    Parts parts,
    Paper paper,
    String classification,
    Audience audience,
    boolean attachData,
    boolean isDefault,
    String branding)
    implements ReportPresetBuilder.With {

  public ReportPreset {
    if (!isId(id)) {
      throw new IllegalArgumentException("not an id of lower-case words: " + id);
    }
  }

  public static boolean isId(String text) {
    return text.matches("[a-z0-9]+(-[a-z0-9]+)*") && text.length() <= 100;
  }

  /// The report type that the choice of sections starts from.
  public enum Form {
    BRIEF,
    TEAM,
    EVIDENCE,
    FULL;

    /// So many questions have to be decided for the team report to say more than the brief one.
    private static final int YOUNG = 10;

    /// The type to begin with: brief while an assessment is young.
    public static Form suggested(Assessment assessment) {
      long decided =
          assessment.answers().values().stream()
              .filter(answer -> !(answer.state() instanceof AnswerState.Open))
              .count();
      return decided < YOUNG ? BRIEF : TEAM;
    }
  }

  /// The sections of the report.
  ///
  /// @param type the report type
  /// @param included keys of sections in addition to those of the type, such as `scope`
  /// @param excluded keys of sections of the type that are excluded
  /// @param details by the key of a section, how much it prints, such as `full`; others print what
  ///   the type says
  public record Parts(
      Form type, List<String> included, List<String> excluded, Map<String, String> details)
      implements FieldGroup {

    public Parts {
      included = List.copyOf(included);
      excluded = List.copyOf(excluded);
      details = Collections.unmodifiableMap(new TreeMap<>(details));
    }

    static Parts of(Form form) {
      return new Parts(form, List.of(), List.of(), Map.of());
    }
  }

  public Form form() {
    return parts.type();
  }

  public List<String> added() {
    return parts.included();
  }

  public List<String> leftOut() {
    return parts.excluded();
  }

  public Map<String, String> details() {
    return parts.details();
  }

  /// A new preset: the team report, for the team itself.
  public static ReportPreset begin(String id, String name) {
    return new ReportPreset(
        id, name, Parts.of(Form.TEAM), Paper.A4, "", Audience.INTERNAL, false, false, "");
  }

  public ReportPreset as(String newId, String newName) {
    return with().id(newId).name(newName).build();
  }

  /// Resets the sections to those of a report type.
  public ReportPreset withPartsOf(Form newForm) {
    return withParts(Parts.of(newForm));
  }

  public ReportPreset withParts(List<String> newAdded, List<String> newLeftOut) {
    return withParts(new Parts(form(), newAdded, newLeftOut, details()));
  }

  public ReportPreset attachData(boolean attached) {
    return withAttachData(attached);
  }

  public ReportPreset usual(boolean usual) {
    return withIsDefault(usual);
  }
}
