package org.soundings.ui.report;

import java.util.List;
import org.soundings.assessment.ReportPreset;

/// The options of one report.
///
/// @param milestone the id of the milestone to compare with, or ""
/// @param words the words to replace for the public audience, in addition to known names
record ReportRequest(ReportPreset choice, String milestone, List<String> words) {
  ReportRequest {
    words = List.copyOf(words);
  }
}
