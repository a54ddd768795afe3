package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.shell.notice.Banner;

/// Says why nothing can be written here, and what can be done: save a copy, or go on here once it
/// can.
final class ReadingBanner {

  private final String why;
  private final Commands commands;
  private final Button button = Labels.button("", this::act);
  private final Banner banner =
      new Banner(Labels.icon(Feather.LOCK, "text-weak"), Optional.of(button));
  private boolean isWritable;

  /// @param why a sentence
  ReadingBanner(String why, Commands commands) {
    this.why = why;
    this.commands = commands;
    say();
  }

  Banner node() {
    return banner;
  }

  /// Whether what kept the folder from being written is over.
  boolean isWritable() {
    return isWritable;
  }

  void show(boolean writable) {
    if (writable != isWritable) {
      isWritable = writable;
      say();
    }
  }

  private void say() {
    if (isWritable) {
      String brief = tr("This folder can be written again.");
      banner.say(
          tr("%s It was opened for reading; open it for writing to go on here.", brief), brief);
      button.setText(tr("Open for writing"));
    } else {
      banner.say(tr("%s You can read and export; to write, save a copy somewhere else.", why), why);
      button.setText(tr("Save a copy …"));
    }
  }

  private void act() {
    if (isWritable) {
      commands.openForWriting();
    } else {
      commands.saveCopy();
    }
  }
}
