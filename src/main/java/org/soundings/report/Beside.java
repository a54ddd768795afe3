package org.soundings.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a report is told that the assessment itself does not hold: it lies beside it, in its
/// folder.
///
/// @param since what it compares with; null where it compares with nothing
/// @param milestones the states that were frozen, newest first
/// @param unread files of which something could not be read, so that the report lacks what they say
/// @param disagreement what stored reports say beside each other; null where they were not read
public record Beside(
    @Nullable Since since,
    List<FrozenState> milestones,
    List<String> unread,
    @Nullable Disagreement disagreement) {

  public static final Beside NOTHING = new Beside(null, List.of(), List.of(), null);

  public Beside {
    milestones = List.copyOf(milestones);
    unread = List.copyOf(unread);
  }

  public Beside withSince(@Nullable Since newSince) {
    return new Beside(newSince, milestones, unread, disagreement);
  }

  public Beside withMilestones(List<FrozenState> frozen) {
    return new Beside(since, frozen, unread, disagreement);
  }

  public Beside withUnread(List<String> files) {
    return new Beside(since, milestones, files, disagreement);
  }

  public Beside withDisagreement(@Nullable Disagreement read) {
    return new Beside(since, milestones, unread, read);
  }
}
