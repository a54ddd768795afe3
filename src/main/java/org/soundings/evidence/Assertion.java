package org.soundings.evidence;

/// What somebody says about whether a reported flaw matters here: a VEX statement, a suppression,
/// an ignore rule.
///
/// @param state in the words of its source, such as `not_affected`, `affected`, `fixed`,
///   `under_investigation`, `ignored`, `accepted`
/// @param justification the standard reason, such as `vulnerable_code_not_in_execute_path`, or ""
/// @param words the reason or action in words, or ""
/// @param source who says so: the VEX document's author, the ignore file, the tool
public record Assertion(String state, String justification, String words, String source) {

  /// Who says so where a rule of the tool hides what it found.
  public static final String IGNORE_RULE = "ignore rule";

  /// Whether it says that nothing needs to be done here.
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
