package org.soundings;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.soundings.app.UserFolders;
import org.soundings.app.settings.SettingsFile;
import org.soundings.cli.CommandLineProgram;
import org.soundings.cli.ExitCode;
import org.soundings.cli.Terminal;
import org.soundings.cli.WithoutWindow;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.ui.shell.SoundingsApp;

/// Starts the program: the window if there are no arguments, else the command line.
///
/// If no window can be shown, the program says so, and what can be done without one.
public final class Main {

  private static final String NO_DISPLAY = mark("No display is available for the window.");
  private static final String NO_LIBRARIES =
      mark("A system library that the window needs is missing.");
  private static final String NO_JAVAFX = mark("JavaFX is not on the class path.");

  private final Terminal terminal =
      new Terminal(
          System.in,
          new PrintWriter(System.out, true, StandardCharsets.UTF_8),
          new PrintWriter(System.err, true, StandardCharsets.UTF_8),
          Clock.systemUTC(),
          UserFolders.of(
              System.getenv(), System.getProperty("os.name"), System.getProperty("user.home")),
          this::window);

  Main() {}

  public static void main(String[] arguments) {
    Messages.speak(spoken());
    System.exit(new Main().run(arguments));
  }

  /// The language in `SOUNDINGS_LANGUAGE`, else that of the settings, else that of the system.
  private static Language spoken() {
    var folders =
        UserFolders.of(
            System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
    String wanted = System.getenv("SOUNDINGS_LANGUAGE");
    String chosen =
        wanted == null || wanted.isBlank() ? SettingsFile.language(folders.settings()) : wanted;
    return Language.of(chosen).orElseGet(Language::ofSystem);
  }

  /// Runs one command, or shows the window if there is none, and returns the exit code.
  int run(String... arguments) {
    int code =
        arguments.length == 0
            ? window(Optional.empty())
            : CommandLineProgram.run(terminal, arguments);
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  private int window(Optional<Path> folder) {
    if (!hasDisplay()) {
      return WithoutWindow.explain(terminal, tr(NO_DISPLAY), folder);
    }
    try {
      SoundingsApp.open(
          folder.map(path -> new String[] {path.toString()}).orElseGet(() -> new String[0]));
      return ExitCode.FINE;
    } catch (NoClassDefFoundError e) {
      return WithoutWindow.explain(terminal, tr(NO_JAVAFX), folder);
    } catch (RuntimeException | LinkageError e) {
      if (isCausedByTheSystem(e)) {
        return WithoutWindow.explain(terminal, tr(NO_LIBRARIES), folder);
      }
      throw e;
    }
  }

  /// Only Linux can be without a display; JavaFX's own headless platform needs none.
  private static boolean hasDisplay() {
    boolean linux = System.getProperty("os.name").startsWith("Linux");
    return !linux
        || "Headless".equals(System.getProperty("glass.platform"))
        || isSet("DISPLAY")
        || isSet("WAYLAND_DISPLAY");
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isBlank();
  }

  /// Whether the toolkit could not start: a library is missing or the display refuses.
  private static boolean isCausedByTheSystem(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnsatisfiedLinkError || cause instanceof UnsupportedOperationException) {
        return true;
      }
    }
    return false;
  }
}
