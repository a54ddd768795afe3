package org.soundings.report;

import org.soundings.change.Changes;

/// The changes since a milestone.
///
/// @param by who made the milestone, "" if not known
/// @param intact whether the milestone is unchanged
public record SinceMilestone(Changes changes, String by, boolean intact) {}
