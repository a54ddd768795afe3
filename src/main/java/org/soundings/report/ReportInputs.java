package org.soundings.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Withers;

/// Data of a report from the assessment's folder that are not in the assessment itself.
///
/// @param since the changes since a milestone; null without a comparison
/// @param milestones all milestones, newest first
/// @param unread files with errors, whose content may be missing in the report
/// @param disagreement the differences between stored reports; null if they were not read
/// @param excerpts the beginning of text evidence and thumbnails of pictures, by id
@Withers
public record ReportInputs(
    @Nullable SinceMilestone since,
    List<MilestoneSnapshot> milestones,
    List<String> unread,
    @Nullable Disagreement disagreement,
    Map<String, Excerpt> excerpts)
    implements ReportInputsBuilder.With {

  public static final ReportInputs NOTHING =
      new ReportInputs(null, List.of(), List.of(), null, Map.of());

  public ReportInputs {
    milestones = List.copyOf(milestones);
    unread = List.copyOf(unread);
    excerpts = Map.copyOf(excerpts);
  }
}
