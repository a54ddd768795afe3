package org.soundings.evidence;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

/// Validity categories of evidence. Each has a default number of days, which a team can change for
/// its assessment ([Validity]) or for one item ([ItemValidity]).
public enum ValidityCategory {
  IMAGE_SCAN(mark("Image scan"), 7, mark("vulnerabilities known on the day of the scan")),
  CONFIGURATION(
      mark("Configuration"), 30, mark("manifests, inspect output, configuration checks, SBOMs")),
  COMMAND_OUTPUT(mark("Command output"), 30, mark("output of a command")),
  SCREENSHOT(mark("Screenshot"), 90, mark("screen capture")),
  CHECKLIST(
      mark("Checklist or assertion"),
      180,
      mark("completed checklists, VEX statements about vulnerabilities")),
  STATEMENT(mark("Statement"), 180, mark("statement by a person")),
  PENETRATION_TEST(mark("Penetration test"), 365, mark("simulated external or internal attacks")),
  DOCUMENT(mark("Document or link"), 365, mark("other files and web pages"));

  private final String title;
  private final int days;
  private final String meaning;

  ValidityCategory(String title, int days, String meaning) {
    this.title = title;
    this.days = days;
    this.meaning = meaning;
  }

  /// Its name for people, such as "Image scan".
  public String title() {
    return tr(title);
  }

  /// The default validity, in days.
  public int days() {
    return days;
  }

  /// What belongs to the category, in a few words.
  public String meaning() {
    return tr(meaning);
  }
}
