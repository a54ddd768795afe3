package org.soundings.evidence;

/// A statement on whether a reported vulnerability matters for this product: a VEX statement, a
/// suppression, an ignore rule.
///
/// @param state in the words of its source, such as `not_affected`, `affected`, `fixed`,
///   `under_investigation`, `ignored`, `accepted`
/// @param justification the standard reason, such as `vulnerable_code_not_in_execute_path`, or ""
/// @param words the reason or action as text, or ""
/// @param source its author: the VEX document's author, the ignore file, the tool
public record Assertion(String state, String justification, String words, String source) {

  /// The source if a rule of the tool hides the finding.
  public static final String IGNORE_RULE = "ignore rule";

  /// Whether it states that no action is needed.
  public boolean silences() {
    return switch (state) {
      case "not_affected",
          "known_not_affected",
          "false_positive",
          "fixed",
          "first_fixed",
          "resolved",
          "resolved_with_pedigree",
          "ignored",
          "suppressed",
          "accepted" ->
          true;
      default -> false;
    };
  }
}
