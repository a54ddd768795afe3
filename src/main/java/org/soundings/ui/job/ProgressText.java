package org.soundings.ui.job;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.OptionalLong;

/// The progress of a job, as text.
///
/// @param fraction from 0 to 1; negative while unknown
/// @param left seconds as [TimeLeft] gives them
/// @param isStopping whether it was cancelled
record ProgressText(double fraction, OptionalLong left, boolean isStopping) {

  /// A job that has just started.
  static final ProgressText UNKNOWN = new ProgressText(-1, OptionalLong.empty(), false);

  /// Such as "42 %, about 20 seconds left", or "" while unknown.
  String words() {
    return words(1);
  }

  /// The same with its name. In steps of ten percent, so that a screen reader does not talk all the
  /// time.
  String aloud(String name) {
    String words = words(10);
    return words.isEmpty() ? name : tr("%s: %s", name, words);
  }

  /// @param step percentages are rounded down to a multiple of it
  private String words(int step) {
    if (isStopping) {
      return tr("Cancelling …");
    }
    if (fraction < 0) {
      return "";
    }
    // 0.29 is a little less than 29 hundredths.
    int percent = (int) (fraction * 100 + 1e-9) / step * step;
    return left.isEmpty() ? tr("%d %%", percent) : tr("%d %%, %s", percent, left(left.getAsLong()));
  }

  private static String left(long seconds) {
    if (seconds == 0) {
      return tr("a few seconds left");
    }
    if (seconds < 60) {
      return trn("about %d second left", "about %d seconds left", seconds, seconds);
    }
    long minutes = seconds / 60;
    return minutes < 60
        ? trn("about %d minute left", "about %d minutes left", minutes, minutes)
        : tr("an hour or more left");
  }
}
