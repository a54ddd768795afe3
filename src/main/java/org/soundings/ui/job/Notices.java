package org.soundings.ui.job;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.soundings.app.TroubleCode;

/// What the program has said and nobody has closed yet, oldest first.
public final class Notices {

  /// How many there are before news give way.
  private static final int MANY = 4;

  private final ObservableList<Notice> shown = FXCollections.observableArrayList();

  public ObservableList<Notice> shown() {
    return shown;
  }

  /// Says something; the same again is not said twice. Where there is much to read the oldest news
  /// give way. Trouble never does, because nothing else tells of it, and what offers something has
  /// all its time, however much is said meanwhile.
  public void say(Notice notice) {
    for (int at = 0; at < shown.size(); at++) {
      if (shown.get(at).saysTheSameAs(notice)) {
        shown.set(at, notice);
        return;
      }
    }
    shown.add(notice);
    makeRoomBeside(notice);
  }

  private void makeRoomBeside(Notice said) {
    List<Notice> old =
        shown.stream().filter(notice -> notice != said && notice.givesWay()).toList();
    shown.removeAll(old.subList(0, Math.clamp(shown.size() - MANY, 0, old.size())));
  }

  /// Takes back what is not true any more, such as that something waits that was gone on with.
  ///
  /// @param text as it was said
  public void withdraw(String text) {
    shown.removeIf(notice -> notice.text().equals(text));
  }

  /// Takes back everything of one kind of trouble, because it is over.
  public void withdraw(TroubleCode code) {
    shown.removeIf(notice -> notice.code().equals(code.code()));
  }

  /// Takes back one kind of trouble with a file, because that is another one now.
  ///
  /// @param file as its notice names it
  public void withdraw(TroubleCode code, String file) {
    shown.removeIf(
        notice -> notice.code().equals(code.code()) && notice.technical().startsWith(file + ":"));
  }

  /// Takes back every offer, because what it would be done to is not open any more. What else was
  /// said, such as that a file was changed by others and where ours is, is still to be read.
  public void withdrawOffers() {
    shown.removeIf(notice -> notice.offer().filter(Notice.Offer::isAll).isPresent());
    for (int at = 0; at < shown.size(); at++) {
      if (shown.get(at).offer().isPresent()) {
        shown.set(at, shown.get(at).withoutOffer());
      }
    }
  }

  public void close(Notice notice) {
    shown.remove(notice);
  }
}
