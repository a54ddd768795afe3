package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.shell.notice.Banner;

/// Says why the assessment is read-only and offers to save a copy, or to enable editing once that
/// is possible.
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

  /// Whether the reason for read-only is gone.
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
      String brief = tr("This folder is writable again.");
      banner.say(
          tr("%s The folder was opened read-only. Enable editing to continue here.", brief), brief);
      button.setText(tr("Enable editing"));
    } else {
      banner.say(
          tr("%s You can read and export. To edit, save a copy in another location.", why), why);
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
