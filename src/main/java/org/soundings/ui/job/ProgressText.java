package org.soundings.ui.job;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.OptionalLong;

/// How far a piece of work is, for people.
///
/// @param fraction from 0 to 1; negative while not known
/// @param left seconds as [TimeLeft] gives them
/// @param isStopping whether somebody asked it to stop
record ProgressText(double fraction, OptionalLong left, boolean isStopping) {

  /// What has only begun.
  static final ProgressText UNKNOWN = new ProgressText(-1, OptionalLong.empty(), false);

  /// Such as "42 %, about 20 seconds left", or "" while nothing is known.
  String words() {
    return words(1);
  }

  /// The same with its name. Said in steps of ten percent: what is read aloud must not chatter.
  String aloud(String name) {
    String words = words(10);
    return words.isEmpty() ? name : tr("%s: %s", name, words);
  }

  /// @param step the percents are rounded down to a multiple of it
  private String words(int step) {
    if (isStopping) {
      return tr("Stopping …");
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
