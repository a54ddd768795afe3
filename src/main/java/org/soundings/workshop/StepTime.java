package org.soundings.workshop;

/// How the time of a step stands.
///
/// @param words such as "3 minutes left of 10", "" where nothing is timed
/// @param fraction how much of the time is used, from 0 to 1
/// @param up whether it is used up
public record StepTime(String words, double fraction, boolean up) {
  public static final StepTime NONE = new StepTime("", 0, false);
}
