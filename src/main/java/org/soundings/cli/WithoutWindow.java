package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.Optional;
import org.soundings.base.ShellWord;

/// What the program says if it cannot show a window. It does nothing else.
public final class WithoutWindow {

  private WithoutWindow() {}

  /// Says why there is no window, that nothing was changed, what works without one, and what the
  /// window needs.
  ///
  /// @param reason a sentence
  /// @param folder the assessment that was to be shown
  /// @return one of [ExitCode]
  public static int explain(Terminal terminal, String reason, Optional<Path> folder) {
    terminal.complain(tr("%s Nothing was written or changed.", reason));
    terminal.complain("");
    terminal.complain(tr("These commands work without a window:"));
    folder
        .map(ShellWord::of)
        .ifPresentOrElse(named -> named(terminal, named), () -> begin(terminal));
    command(terminal, "soundings --help", tr("all commands"));
    terminal.complain("");
    terminal.complain(
        tr(
            "The window requires a desktop session. On Debian and Ubuntu, run: sudo apt install libgtk-3-0 libxtst6 (Fedora: sudo dnf install gtk3 libXtst)."));
    return ExitCode.NO_WINDOW;
  }

  private static void named(Terminal terminal, String folder) {
    command(terminal, "soundings status " + folder, tr("coverage of the assessment"));
    command(terminal, "soundings report " + folder + " -o report.pdf", tr("report as a PDF"));
  }

  private static void begin(Terminal terminal) {
    command(terminal, "soundings sample kittiwake", tr("copy of the sample assessment"));
    command(terminal, "soundings report kittiwake -o kittiwake.pdf", tr("report as a PDF"));
    command(terminal, "soundings new review --title \"…\"", tr("new assessment"));
  }

  private static void command(Terminal terminal, String command, String what) {
    terminal.complain("  %-44s  %s".formatted(command, what));
  }
}
