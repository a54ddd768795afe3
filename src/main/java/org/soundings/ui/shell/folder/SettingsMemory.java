package org.soundings.ui.shell.folder;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.soundings.app.TroubleCode;
import org.soundings.app.UserFolders;
import org.soundings.app.settings.Settings;
import org.soundings.app.settings.SettingsFile;
import org.soundings.app.settings.SettingsMerge;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Work;

/// The settings of whoever sits here, and their file: read when the program begins, written one
/// after the other. A file that could not be read is never written over, and what a program beside
/// this one wrote there stays.
///
/// What people chose is written at once. Where they stand changes with every turn of a wheel, and
/// is written a moment later: a program that is killed comes back to where it was.
final class SettingsMemory {

  private final UserFolders folders;
  private final Work work;
  private final Executor inAMoment;
  private Settings settings = Settings.DEFAULT;

  /// What this program last read or wrote. What is as it was then was not changed here.
  private Settings known = Settings.DEFAULT;

  private boolean isDue;

  /// Whether they could not be written last time, which was said: where one stands is not tried
  /// again before people choose something.
  private boolean isRefused;

  /// Whether the file was read, so that writing it loses nothing.
  private boolean settingsAreOurs;

  private boolean writing;

  /// What goes on once the settings of now were written after those that are being written.
  private Optional<Runnable> waiting = Optional.empty();

  /// @param inAMoment runs what it is given on the window's thread, some time later
  SettingsMemory(UserFolders folders, Work work, Executor inAMoment) {
    this.folders = folders;
    this.work = work;
    this.inAMoment = inAMoment;
  }

  Settings settings() {
    return settings;
  }

  /// Reads them, then goes on, whatever came of it.
  void read(Runnable next) {
    work.quietly(
        tr("Reading your settings"),
        tr(
            "Everything is as it comes with the program; the file of your settings is left as it is."),
        _ -> SettingsFile.read(folders.settings()),
        read -> {
          settings = read.value();
          known = settings;
          settingsAreOurs = !read.hasErrors();
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
                                TroubleCode.SETTINGS_UNREADABLE,
                                tr("Your settings could not be read: %s", problem.message()),
                                tr(
                                    "%s is left as it is, and nothing is written to it. Mend it, or delete it and begin anew.",
                                    problem.file()))
                            .about(problem)));
  }

  /// Notes a change that is written with the next one, in a moment, or when the program ends.
  void hold(Settings changed) {
    settings = changed;
    if (settingsAreOurs && !isDue && !isRefused) {
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

  /// Remembers a change.
  void remember(Settings changed) {
    settings = changed;
    if (!settingsAreOurs) {
      return;
    }
    write(() -> {});
  }

  /// Writes the settings as they are now, after those that are being written: the newest stand in
  /// the file at the end.
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
        tr("Remembering your settings"),
        tr("The settings are as they were before; your assessments are not touched."),
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

  /// A program that runs beside this one has the same file: what it wrote there stays, and is not
  /// taken over here, where people look at what they chose.
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

  /// Writes them, which must not keep the program from ending.
  void writeLast(Runnable close) {
    if (!settingsAreOurs) {
      // Whoever closes at once keeps the settings of last time.
      close.run();
      return;
    }
    write(close);
  }
}
