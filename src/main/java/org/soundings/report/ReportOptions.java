package org.soundings.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Paper;
import org.soundings.base.Digest;
import org.soundings.base.Withers;
import org.soundings.report.brand.Brand;

/// What a report depends on beside library, assessment and threats.
///
/// @param at the moment it speaks of: evidence has its age then, actions are late or not
/// @param program name and version of the program
/// @param content fingerprint of the assessment as it is stored
/// @param classification how the report may be passed on; "" takes the assessment's own
/// @param inputs what it is told that the assessment does not hold
/// @param plan which parts it has
/// @param removed what was taken away before, for its readers
/// @param brand how it looks, and how it may be passed on where nobody typed that
@Withers
public record ReportOptions(
    Instant at,
    String program,
    Digest content,
    String classification,
    Paper paper,
    ReportInputs inputs,
    ReportPlan plan,
    Removed removed,
    Brand brand)
    implements ReportOptionsBuilder.With {

  /// On A4, with the assessment's own classification.
  public static ReportOptions of(Instant at, String program, Digest content) {
    return new ReportOptions(
        at,
        program,
        content,
        "",
        Paper.A4,
        ReportInputs.NOTHING,
        ReportPlan.FULL,
        Removed.NOTHING,
        Brand.OURS);
  }

  public ReportOptions withSince(@Nullable Since newSince) {
    return withInputs(inputs.withSince(newSince));
  }

  public ReportOptions withDisagreement(@Nullable Disagreement read) {
    return withInputs(inputs.withDisagreement(read));
  }
}
