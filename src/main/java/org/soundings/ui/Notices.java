package org.soundings.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the program has said and nobody has closed yet, oldest first.
public final class Notices {

  /// How many are kept; the oldest go first.
  private static final int MOST = 4;

  private final ObservableList<Notice> shown = FXCollections.observableArrayList();

  public ObservableList<Notice> shown() {
    return shown;
  }

  /// Says something; the same again is not said twice.
  public void say(Notice notice) {
    shown.removeIf(old -> old.text().equals(notice.text()));
    shown.add(notice);
    if (shown.size() > MOST) {
      shown.removeFirst();
    }
  }

  /// Takes back what is not true any more, such as that something waits that was gone on with.
  ///
  /// @param text as it was said
  public void withdraw(String text) {
    shown.removeIf(notice -> notice.text().equals(text));
  }

  /// Takes back every offer, because what it would be done to is not open any more. What else was
  /// said, such as that a file was changed by others and where ours is, is still to be read.
  public void withdrawOffers() {
    shown.removeIf(notice -> notice.offer().filter(Notice.Offer::isAll).isPresent());
    shown.replaceAll(notice -> notice.offer().isPresent() ? notice.withoutOffer() : notice);
  }

  public void close(Notice notice) {
    shown.remove(notice);
  }
}
