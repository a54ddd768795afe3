package org.soundings.evidence;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

/// Why an item of evidence does not count. It then supports no answer, and every view of it states
/// the reason. Contradicting evidence still contradicts, because doubt must not make an answer look
/// better.
public enum EvidenceIssue {
  MISSING(mark("file missing or unreadable")),
  CHANGED(mark("file changed since it was added")),
  NOT_COMPARED(mark("file not verified yet")),
  UNDATED(mark("capture date unknown")),
  FUTURE(mark("capture date in the future")),
  EXPIRED(mark("expired"));

  private final String words;

  EvidenceIssue(String words) {
    this.words = words;
  }

  /// A few words, such as "file missing".
  public String words() {
    return tr(words);
  }
}
