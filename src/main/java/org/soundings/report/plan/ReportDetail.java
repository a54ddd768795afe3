package org.soundings.report.plan;

import java.util.Arrays;
import java.util.Optional;
import org.soundings.yaml.Fields;

/// How much a section of a report prints.
public enum ReportDetail {
  /// Everything, texts of the packs included.
  FULL,
  /// Everything that the team said and what follows from it. Texts of the packs only where they are
  /// needed to understand that.
  CONCISE,
  /// What needs work as in `CONCISE`, the rest in rows.
  WORK,
  /// The first few lines of each list, with the number of the others.
  FEW;

  /// The detail with this word in a preset, such as `concise`.
  static Optional<ReportDetail> of(String word) {
    return Arrays.stream(values()).filter(each -> Fields.word(each).equals(word)).findFirst();
  }
}
