package org.soundings.ui.workshop.projector;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import org.soundings.language.SpelledNumber;

/// How many of those who are here have voted or written, in words.
public final class Turnout {

  private Turnout() {}

  public static String votes(int in, int of) {
    if (in == of && of <= 2) {
      return of == 2 ? tr("Both are in") : tr("The only one is in");
    }
    return in == of
        ? tr("All %s are in", number(of))
        : trn(
            "%s of %s is in", "%s of %s are in", Math.max(in, 1), capital(number(in)), number(of));
  }

  static String notes(int in, int of) {
    return in == of
        ? tr("All are done.")
        : trn(
            "%s of %s is done.",
            "%s of %s are done.", Math.max(in, 1), capital(number(in)), number(of));
  }

  private static String number(int count) {
    return count == 0 ? tr("none") : SpelledNumber.of(count);
  }
}
