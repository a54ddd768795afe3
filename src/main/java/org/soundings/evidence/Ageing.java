package org.soundings.evidence;

/// How things grow old: what an item is, seen by how long it stays credible. The days are those
/// that count unless the team says otherwise for its assessment ([Validity]) or for one item
/// ([Lasting]).
public enum Ageing {
  IMAGE_SCAN("Image scan", 7, "flaws known on the day it ran"),
  CONFIGURATION(
      "Configuration", 30, "manifests, inspect output, configuration checks, inventories"),
  COMMAND_OUTPUT("Command output", 30, "what a command printed"),
  SCREENSHOT("Screenshot", 90, "a picture of a screen"),
  CHECKLIST("Checklist or assertion", 180, "filled-in checklists, statements about flaws (VEX)"),
  STATEMENT("Statement", 180, "what somebody said"),
  PENETRATION_TEST("Penetration test", 365, "what somebody tried from outside or inside"),
  DOCUMENT("Document or link", 365, "any other file, a page elsewhere");

  private final String title;
  private final int days;
  private final String meaning;

  Ageing(String title, int days, String meaning) {
    this.title = title;
    this.days = days;
    this.meaning = meaning;
  }

  /// Its name for people, such as "Image scan".
  public String title() {
    return title;
  }

  /// How many days such a thing stays credible unless the team says otherwise.
  public int days() {
    return days;
  }

  /// What belongs to it, in a few words.
  public String meaning() {
    return meaning;
  }
}
