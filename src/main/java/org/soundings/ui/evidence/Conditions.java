package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Conditions that are offered above the list of evidence; others can be typed.
final class Conditions {

  private Conditions() {}

  /// Each with what it is called in the language that is spoken.
  static Map<String, String> offered() {
    var offered = new LinkedHashMap<String, String>();
    offered.put("is:contradicting", tr("Contradicts"));
    offered.put("is:supporting", tr("Supports"));
    offered.put("is:silent", tr("Silent"));
    offered.put("is:unused", tr("Beside no question"));
    offered.put("is:stale", tr("Out of date"));
    offered.put("is:undated", tr("Age not known"));
    offered.put("is:masked", tr("Secrets masked"));
    offered.put("kind:report", tr("Reports of tools"));
    offered.put("kind:file", tr("Files"));
    offered.put("kind:command", tr("Command output"));
    offered.put("kind:screenshot", tr("Screenshots"));
    offered.put("kind:link", tr("Links"));
    offered.put("kind:statement", tr("Statements"));
    return Collections.unmodifiableMap(offered);
  }
}
