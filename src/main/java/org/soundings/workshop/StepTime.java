package org.soundings.workshop;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import org.soundings.assessment.workshop.PlanStep;

/// The displayed time of an agenda item. When it is used up, the item does not end by itself.
///
/// @param words such as "3 minutes left of 10", "" without a planned time
/// @param fraction how much of the time is used, from 0 to 1
/// @param up whether it is used up
public record StepTime(String words, double fraction, boolean up) {
  public static final StepTime NONE = new StepTime("", 0, false);

  /// @param allowed the planned time, minutes
  /// @param seconds the time spent so far
  static StepTime of(int allowed, int seconds) {
    boolean up = seconds >= allowed * 60;
    return new StepTime(words(allowed, seconds, up), Math.min(1, seconds / (allowed * 60.0)), up);
  }

  /// Rounds so that minutes left and minutes spent add up to the planned time.
  private static String words(int allowed, int seconds, boolean up) {
    int left = allowed - PlanStep.wholeMinutes(seconds);
    if (up) {
      return left == 0 ? tr("Time is up") : tr("Overran by %s", minutes(-left));
    }
    if (left == 0) {
      return tr("Less than one of %d minutes left", allowed);
    }
    return seconds == 0 ? minutes(allowed) : tr("%s left of %d", minutes(left), allowed);
  }

  private static String minutes(int count) {
    return trn("1 minute", "%s minutes", count, count);
  }
}
