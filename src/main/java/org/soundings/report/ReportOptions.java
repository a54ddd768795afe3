package org.soundings.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Paper;
import org.soundings.base.Digest;
import org.soundings.report.brand.Brand;

/// What a report depends on beside library, assessment and threats.
///
/// @param at the moment it speaks of: evidence has its age then, actions are late or not
/// @param program name and version of the program
/// @param content fingerprint of the assessment as it is stored
/// @param classification how the report may be passed on; "" takes the assessment's own
/// @param since what it compares with; null where it compares with nothing
/// @param milestones the states that were frozen, newest first
/// @param unread files of which something could not be read, so that the report lacks what they say
/// @param disagreement what stored reports say beside each other; null where they were not read
/// @param plan which parts it has
/// @param removed what was taken away before, for its readers
/// @param brand how it looks, and how it may be passed on where nobody typed that
public record ReportOptions(
    Instant at,
    String program,
    Digest content,
    String classification,
    Paper paper,
    @Nullable Since since,
    List<FrozenState> milestones,
    List<String> unread,
    @Nullable Disagreement disagreement,
    ReportPlan plan,
    Removed removed,
    Brand brand) {

  public ReportOptions {
    milestones = List.copyOf(milestones);
    unread = List.copyOf(unread);
  }

  /// On A4, with the assessment's own classification.
  public static ReportOptions of(Instant at, String program, Digest content) {
    return new ReportOptions(
        at,
        program,
        content,
        "",
        Paper.A4,
        null,
        List.of(),
        List.of(),
        null,
        ReportPlan.FULL,
        Removed.NOTHING,
        Brand.OURS);
  }

  public ReportOptions withPaper(Paper newPaper) {
    return new ReportOptions(
        at,
        program,
        content,
        classification,
        newPaper,
        since,
        milestones,
        unread,
        disagreement,
        plan,
        removed,
        brand);
  }

  public ReportOptions withClassification(String text) {
    return new ReportOptions(
        at,
        program,
        content,
        text,
        paper,
        since,
        milestones,
        unread,
        disagreement,
        plan,
        removed,
        brand);
  }

  public ReportOptions withSince(@Nullable Since newSince) {
    return new ReportOptions(
        at,
        program,
        content,
        classification,
        paper,
        newSince,
        milestones,
        unread,
        disagreement,
        plan,
        removed,
        brand);
  }

  public ReportOptions withMilestones(List<FrozenState> frozen) {
    return new ReportOptions(
        at,
        program,
        content,
        classification,
        paper,
        since,
        frozen,
        unread,
        disagreement,
        plan,
        removed,
        brand);
  }

  public ReportOptions withUnread(List<String> files) {
    return new ReportOptions(
        at,
        program,
        content,
        classification,
        paper,
        since,
        milestones,
        files,
        disagreement,
        plan,
        removed,
        brand);
  }

  public ReportOptions withDisagreement(@Nullable Disagreement read) {
    return new ReportOptions(
        at,
        program,
        content,
        classification,
        paper,
        since,
        milestones,
        unread,
        read,
        plan,
        removed,
        brand);
  }

  public ReportOptions withPlan(ReportPlan newPlan) {
    return new ReportOptions(
        at,
        program,
        content,
        classification,
        paper,
        since,
        milestones,
        unread,
        disagreement,
        newPlan,
        removed,
        brand);
  }

  public ReportOptions withRemoved(Removed taken) {
    return new ReportOptions(
        at,
        program,
        content,
        classification,
        paper,
        since,
        milestones,
        unread,
        disagreement,
        plan,
        taken,
        brand);
  }

  public ReportOptions withBrand(Brand other) {
    return new ReportOptions(
        at,
        program,
        content,
        classification,
        paper,
        since,
        milestones,
        unread,
        disagreement,
        plan,
        removed,
        other);
  }
}
