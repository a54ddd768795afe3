package org.soundings.ui.report;

import java.util.List;
import org.soundings.assessment.SavedReport;

/// What was chosen for one report.
///
/// @param milestone the id of what it is compared with, or ""
/// @param words what is replaced for public readers beside the names that are known
record ReportRequest(SavedReport choice, String milestone, List<String> words) {
  ReportRequest {
    words = List.copyOf(words);
  }
}
