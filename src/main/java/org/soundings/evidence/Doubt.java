package org.soundings.evidence;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

/// Why an item of evidence does not count. It supports no answer then, and every place that shows
/// it says why. What contradicts goes on contradicting: doubt never reassures.
public enum Doubt {
  MISSING(mark("file missing or unreadable")),
  CHANGED(mark("file changed since it was added")),
  NOT_COMPARED(mark("file not compared yet")),
  UNDATED(mark("capture date unknown")),
  FUTURE(mark("capture date in the future")),
  EXPIRED(mark("expired"));

  private final String words;

  Doubt(String words) {
    this.words = words;
  }

  /// A few words, such as "file missing".
  public String words() {
    return tr(words);
  }
}
