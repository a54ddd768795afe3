package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Filters that are offered above the list of evidence; others can be typed.
final class Conditions {

  private Conditions() {}

  /// Each with its name in the selected language.
  static Map<String, String> offered() {
    var offered = new LinkedHashMap<String, String>();
    offered.put("is:contradicting", tr("Contradicts"));
    offered.put("is:supporting", tr("Supports"));
    offered.put("is:neutral", tr("Neutral"));
    offered.put("is:unused", tr("Not mapped"));
    offered.put("is:expired-evidence", tr("Expired"));
    offered.put("is:undated", tr("Undated"));
    offered.put("is:masked", tr("Secrets masked"));
    offered.put("kind:report", tr("Tool reports"));
    offered.put("kind:file", tr("Files"));
    offered.put("kind:command", tr("Command output"));
    offered.put("kind:screenshot", tr("Screenshots"));
    offered.put("kind:link", tr("Links"));
    offered.put("kind:statement", tr("Statements"));
    return Collections.unmodifiableMap(offered);
  }
}
