package org.soundings.ui.job;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.soundings.app.ErrorCode;

/// The notices that are not closed yet, oldest first.
public final class Notices {

  /// Up to this number, news are not replaced.
  private static final int MANY = 4;

  private final ObservableList<Notice> shown = FXCollections.observableArrayList();

  public ObservableList<Notice> shown() {
    return shown;
  }

  /// Shows a notice, unless the same one is visible. If there are many, the oldest news are
  /// removed. Errors and notices with an action are never removed that way, because nothing else
  /// reports them.
  public void say(Notice notice) {
    for (int at = 0; at < shown.size(); at++) {
      if (shown.get(at).saysTheSameAs(notice)) {
        shown.set(at, notice);
        return;
      }
    }
    shown.add(notice);
    removeOldNews(notice);
  }

  private void removeOldNews(Notice said) {
    List<Notice> old =
        shown.stream().filter(notice -> notice != said && notice.givesWay()).toList();
    shown.removeAll(old.subList(0, Math.clamp(shown.size() - MANY, 0, old.size())));
  }

  /// Removes a notice that is no longer true, for example about a draft that was resumed.
  ///
  /// @param text its text
  public void withdraw(String text) {
    shown.removeIf(notice -> notice.text().equals(text));
  }

  /// Removes all errors with a code, because they are over.
  public void withdraw(ErrorCode code) {
    shown.removeIf(notice -> notice.code().equals(code.code()));
  }

  /// Removes the errors of one kind about a file, because the file has changed.
  ///
  /// @param file as its notice names it
  public void withdraw(ErrorCode code, String file) {
    shown.removeIf(
        notice -> notice.code().equals(code.code()) && notice.technical().startsWith(file + ":"));
  }

  /// Removes every action, because what it applies to is no longer open. Other text, for example
  /// about a file that others changed and its conflict copy, stays.
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
