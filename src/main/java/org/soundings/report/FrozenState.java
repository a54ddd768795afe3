package org.soundings.report;

import java.time.Instant;

/// A milestone that is kept with the assessment.
///
/// @param id its id in the folder
/// @param name what the team called it
/// @param note what the team wrote about it, or ""
/// @param by who made it, "" where not known
/// @param at when it was made
/// @param intact whether all of it is as it was made
public record FrozenState(
    String id, String name, String note, String by, Instant at, boolean intact) {}
