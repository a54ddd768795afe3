package org.soundings.assessment;

import java.util.List;
import org.soundings.base.Withers;

/// A way to hand over the report that the team chose once and keeps: which parts, for whom, on
/// which paper.
///
/// @param id lower-case words joined by hyphens, chosen once
/// @param name what the team calls it, such as "For the board"
/// @param form where its parts begin
/// @param added words of parts that it has beside those of the form, such as `scope`
/// @param leftOut words of parts that it has not though the form has them
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
    Form form,
    List<String> added,
    List<String> leftOut,
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
    added = List.copyOf(added);
    leftOut = List.copyOf(leftOut);
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

  /// As one begins: everything, for the team itself.
  public static SavedReport begin(String id, String name) {
    return new SavedReport(
        id,
        name,
        Form.FULL,
        List.of(),
        List.of(),
        Paper.A4,
        "",
        Readers.INTERNAL,
        false,
        false,
        "");
  }

  public SavedReport as(String newId, String newName) {
    return with().id(newId).name(newName).build();
  }

  /// Begins again with the parts of a form.
  public SavedReport withPartsOf(Form newForm) {
    return with().form(newForm).added(List.of()).leftOut(List.of()).build();
  }

  public SavedReport withParts(List<String> newAdded, List<String> newLeftOut) {
    return with().added(newAdded).leftOut(newLeftOut).build();
  }

  public SavedReport withData(boolean attached) {
    return withWithData(attached);
  }

  public SavedReport usual(boolean usual) {
    return withIsUsual(usual);
  }
}
