package org.soundings.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Withers;

/// What a report is told that the assessment itself does not hold: it lies beside it, in its
/// folder.
///
/// @param since what it compares with; null where it compares with nothing
/// @param milestones the states that were frozen, newest first
/// @param unread files of which something could not be read, so that the report lacks what they say
/// @param disagreement what stored reports say beside each other; null where they were not read
@Withers
public record ReportInputs(
    @Nullable Since since,
    List<FrozenState> milestones,
    List<String> unread,
    @Nullable Disagreement disagreement)
    implements ReportInputsBuilder.With {

  public static final ReportInputs NOTHING = new ReportInputs(null, List.of(), List.of(), null);

  public ReportInputs {
    milestones = List.copyOf(milestones);
    unread = List.copyOf(unread);
  }
}
