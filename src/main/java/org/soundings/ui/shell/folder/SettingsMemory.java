package org.soundings.ui.shell.folder;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.soundings.app.ErrorCode;
import org.soundings.app.UserFolders;
import org.soundings.app.settings.Settings;
import org.soundings.app.settings.SettingsFile;
import org.soundings.app.settings.SettingsMerge;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Work;

/// The user's settings and their file: read at the start, and written one change after the other. A
/// file that could not be read is never overwritten, and changes by another running program are
/// kept.
///
/// Choices are written at once. The current place changes with every scroll step and is written
/// after a delay, so that a killed program still restores it.
final class SettingsMemory {

  private final UserFolders folders;
  private final Work work;
  private final Executor inAMoment;
  private Settings settings = Settings.DEFAULT;

  /// What this program last read or wrote. A value that is equal was not changed here.
  private Settings known = Settings.DEFAULT;

  private boolean isDue;

  /// Whether the last write failed, which a notice said: the current place alone does not cause
  /// another try, a choice does.
  private boolean isRefused;

  /// Whether the file was read, so that writing it loses nothing.
  private boolean mayWriteSettings;

  private boolean writing;

  /// What runs once the current settings are written after the write in progress.
  private Optional<Runnable> waiting = Optional.empty();

  /// @param inAMoment runs tasks on the window's thread, after a delay
  SettingsMemory(UserFolders folders, Work work, Executor inAMoment) {
    this.folders = folders;
    this.work = work;
    this.inAMoment = inAMoment;
  }

  Settings settings() {
    return settings;
  }

  /// Reads them, then continues, even after an error.
  void read(Runnable next) {
    work.quietly(
        tr("Reading your settings"),
        tr("The default settings are used. Your settings file is unchanged."),
        _ -> SettingsFile.read(folders.settings()),
        read -> {
          settings = read.value();
          known = settings;
          mayWriteSettings = !read.hasErrors();
          tell(read.problems());
          next.run();
        },
        next);
  }

  private void tell(List<Problem> problems) {
    problems.stream()
        .filter(Problem::isError)
        .limit(1)
        .forEach(
            problem ->
                work.notices()
                    .say(
                        Notice.trouble(
                                ErrorCode.SETTINGS_UNREADABLE,
                                tr("Your settings could not be read: %s", problem.message()),
                                tr(
                                    "%s is unchanged, and nothing is written to it. Fix the file, or delete it to reset your settings.",
                                    problem.file()))
                            .about(problem)));
  }

  /// Notes a change that is written with the next one, after a delay, or at the end of the program.
  void hold(Settings changed) {
    settings = changed;
    if (mayWriteSettings && !isDue && !isRefused) {
      isDue = true;
      inAMoment.execute(this::writeHeld);
    }
  }

  private void writeHeld() {
    isDue = false;
    if (!settings.equals(known)) {
      write(() -> {});
    }
  }

  /// Saves a change.
  void remember(Settings changed) {
    settings = changed;
    if (!mayWriteSettings) {
      return;
    }
    write(() -> {});
  }

  /// Writes the current settings after the write in progress, so that the file ends with the
  /// newest.
  private void write(Runnable then) {
    if (writing) {
      Runnable before = waiting.orElse(() -> {});
      waiting =
          Optional.of(
              () -> {
                before.run();
                then.run();
              });
      return;
    }
    writing = true;
    Settings now = settings;
    Runnable done =
        () -> {
          writing = false;
          Optional<Runnable> next = waiting;
          waiting = Optional.empty();
          then.run();
          next.ifPresent(this::write);
        };
    Settings base = known;
    work.quietly(
        tr("Saving your settings"),
        tr("Your settings and assessments are unchanged."),
        _ -> put(base, now),
        _ -> {
          known = now;
          isRefused = false;
          done.run();
        },
        () -> {
          isRefused = true;
          done.run();
        });
  }

  /// Another running program uses the same file. Its changes are kept in the file, but not applied
  /// here, so that the user's own choices stay visible.
  private Settings put(Settings base, Settings changed) throws IOException {
    Files.createDirectories(folders.config());
    Loaded<Settings> there = SettingsFile.read(folders.settings());
    Optional<Problem> error = there.problems().stream().filter(Problem::isError).findFirst();
    if (error.isPresent()) {
      throw new IOException(error.get().message());
    }
    Settings merged =
        Files.exists(folders.settings())
            ? SettingsMerge.merge(base, changed, there.value())
            : changed;
    SettingsFile.write(merged, folders.settings());
    return merged;
  }

  /// Writes them, without preventing the end of the program.
  void writeLast(Runnable close) {
    if (!mayWriteSettings) {
      // If the program ends before they were read, the file keeps its content.
      close.run();
      return;
    }
    write(close);
  }
}
