package org.soundings.report;

import java.time.Instant;

/// A milestone of the assessment.
///
/// @param id its id in the folder
/// @param name its name
/// @param note its note, or ""
/// @param by who made it, "" if not known
/// @param at when it was made
/// @param intact whether it is unchanged since then
public record MilestoneSnapshot(
    String id, String name, String note, String by, Instant at, boolean intact) {}
