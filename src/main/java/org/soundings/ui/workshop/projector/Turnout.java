package org.soundings.ui.workshop.projector;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import org.soundings.language.SpelledNumber;

/// The number of present participants who have voted or written, as text.
public final class Turnout {

  private Turnout() {}

  public static String votes(int in, int of) {
    if (in == of && of <= 2) {
      return of == 2 ? tr("Both have voted") : tr("The only participant has voted");
    }
    return in == of
        ? tr("All %s have voted", number(of))
        : trn(
            "%s of %s has voted",
            "%s of %s have voted", Math.max(in, 1), capital(number(in)), number(of));
  }

  static String notes(int in, int of) {
    return in == of
        ? tr("Everyone is done.")
        : trn(
            "%s of %s is done.",
            "%s of %s are done.", Math.max(in, 1), capital(number(in)), number(of));
  }

  private static String number(int count) {
    return count == 0 ? tr("none") : SpelledNumber.of(count);
  }
}
