package org.soundings.report;

import org.soundings.change.Changes;

/// What a report says about the time since a milestone.
///
/// @param by who made the milestone, "" where not known
/// @param intact whether the milestone is as it was made
public record Since(Changes changes, String by, boolean intact) {}
