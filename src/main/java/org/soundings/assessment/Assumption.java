package org.soundings.assessment;

/// Something the team takes for true without showing it.
///
/// @param confirmedBy who confirmed it, "" while nobody has
public record Assumption(String text, String confirmedBy) {}
