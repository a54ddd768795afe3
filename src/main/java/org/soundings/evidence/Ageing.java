package org.soundings.evidence;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

/// How things grow old: what an item is, seen by how long it stays credible. The days are those
/// that count unless the team says otherwise for its assessment ([Validity]) or for one item
/// ([Lasting]).
public enum Ageing {
  IMAGE_SCAN(mark("Image scan"), 7, mark("flaws known on the day it ran")),
  CONFIGURATION(
      mark("Configuration"),
      30,
      mark("manifests, inspect output, configuration checks, inventories")),
  COMMAND_OUTPUT(mark("Command output"), 30, mark("what a command printed")),
  SCREENSHOT(mark("Screenshot"), 90, mark("a picture of a screen")),
  CHECKLIST(
      mark("Checklist or assertion"),
      180,
      mark("filled-in checklists, statements about flaws (VEX)")),
  STATEMENT(mark("Statement"), 180, mark("what somebody said")),
  PENETRATION_TEST(
      mark("Penetration test"), 365, mark("what somebody tried from outside or inside")),
  DOCUMENT(mark("Document or link"), 365, mark("any other file, a page elsewhere"));

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
    return tr(title);
  }

  /// How many days such a thing stays credible unless the team says otherwise.
  public int days() {
    return days;
  }

  /// What belongs to it, in a few words.
  public String meaning() {
    return tr(meaning);
  }
}
