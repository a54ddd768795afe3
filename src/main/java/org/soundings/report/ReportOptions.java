package org.soundings.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Paper;
import org.soundings.base.Sha256;
import org.soundings.base.Withers;
import org.soundings.report.brand.Brand;
import org.soundings.report.plan.ReportPlan;

/// The inputs of a report in addition to library, assessment and threats.
///
/// @param at the reference time: evidence expires and actions are overdue by it
/// @param program name and version of the program
/// @param content the hash of the assessment as it is stored
/// @param classification how the report may be shared; "" for the assessment's own classification
/// @param inputs data that are not in the assessment
/// @param plan its sections
/// @param removed what was redacted for its audience
/// @param brand its branding, with a classification by audience
@Withers
public record ReportOptions(
    Instant at,
    String program,
    Sha256 content,
    String classification,
    Paper paper,
    ReportInputs inputs,
    ReportPlan plan,
    RedactionNotes removed,
    Brand brand)
    implements ReportOptionsBuilder.With {

  /// On A4, with the assessment's own classification.
  public static ReportOptions of(Instant at, String program, Sha256 content) {
    return new ReportOptions(
        at,
        program,
        content,
        "",
        Paper.A4,
        ReportInputs.NOTHING,
        ReportPlan.FULL,
        RedactionNotes.NOTHING,
        Brand.STANDARD);
  }

  public ReportOptions withSince(@Nullable SinceMilestone newSince) {
    return withInputs(inputs.withSince(newSince));
  }

  public ReportOptions withDisagreement(@Nullable Disagreement read) {
    return withInputs(inputs.withDisagreement(read));
  }
}
