package org.soundings.assessment;

import java.util.List;
import org.soundings.base.FieldGroup;
import org.soundings.base.Withers;

/// A way to hand over the report that the team chose once and keeps: which parts, for whom, on
/// which paper.
///
/// @param id lower-case words joined by hyphens, chosen once
/// @param name what the team calls it, such as "For the board"
/// @param classification how it may be passed on; "" takes the assessment's own
/// @param readers who will read it, and so what is taken away first
/// @param withData whether the machine-readable assessment is attached
/// @param isUsual whether it is taken where nobody names a form
/// @param brand the folder of a look of its own, from the assessment's folder or absolute; "" for
///   ours
@Withers
public record SavedReport(
    String id,
    String name,
    Parts parts,
    Paper paper,
    String classification,
    Readers readers,
    boolean withData,
    boolean isUsual,
    String brand)
    implements SavedReportBuilder.With {

  public SavedReport {
    if (!isId(id)) {
      throw new IllegalArgumentException("not an id of lower-case words: " + id);
    }
  }

  public static boolean isId(String text) {
    return text.matches("[a-z0-9]+(-[a-z0-9]+)*") && text.length() <= 100;
  }

  /// Where the choice of parts begins.
  public enum Form {
    FULL,
    BRIEF,
    EVIDENCE
  }

  /// What the report holds.
  ///
  /// @param form where its parts begin
  /// @param added words of parts that it has beside those of the form, such as `scope`
  /// @param leftOut words of parts that it has not though the form has them
  public record Parts(Form form, List<String> added, List<String> leftOut) implements FieldGroup {

    public Parts {
      added = List.copyOf(added);
      leftOut = List.copyOf(leftOut);
    }

    static Parts of(Form form) {
      return new Parts(form, List.of(), List.of());
    }
  }

  public Form form() {
    return parts.form();
  }

  public List<String> added() {
    return parts.added();
  }

  public List<String> leftOut() {
    return parts.leftOut();
  }

  /// As one begins: everything, for the team itself.
  public static SavedReport begin(String id, String name) {
    return new SavedReport(
        id, name, Parts.of(Form.FULL), Paper.A4, "", Readers.INTERNAL, false, false, "");
  }

  public SavedReport as(String newId, String newName) {
    return with().id(newId).name(newName).build();
  }

  /// Begins again with the parts of a form.
  public SavedReport withPartsOf(Form newForm) {
    return withParts(Parts.of(newForm));
  }

  public SavedReport withParts(List<String> newAdded, List<String> newLeftOut) {
    return withParts(new Parts(form(), newAdded, newLeftOut));
  }

  public SavedReport withData(boolean attached) {
    return withWithData(attached);
  }

  public SavedReport usual(boolean usual) {
    return withIsUsual(usual);
  }
}
