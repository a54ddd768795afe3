package org.soundings.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soundings.change.MomentCounts;

/// A milestone of the assessment.
///
/// @param id its id in the folder
/// @param name its name
/// @param note its note, or ""
/// @param by who made it, "" if not known
/// @param at when it was made
/// @param intact whether it is unchanged since then
/// @param counts its coverage and risk; null if it could not be read
public record MilestoneSnapshot(
    String id,
    String name,
    String note,
    String by,
    Instant at,
    boolean intact,
    @Nullable MomentCounts counts) {}
