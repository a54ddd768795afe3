package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.Optional;

/// What the program does where it cannot show a window.
public final class WithoutWindow {

  static final String SAMPLE_REPORT = "soundings-sample.pdf";

  private WithoutWindow() {}

  /// Says why there is no window, writes a report instead, and names what the window needs.
  ///
  /// @param reason half a sentence
  /// @param folder the assessment that was to be shown; the sample where none was named
  /// @return one of [ExitCode]
  public static int instead(Terminal terminal, String reason, Optional<Path> folder) {
    terminal.complain(
        tr(
            "%s; everything about files also works from the command line: soundings --help.",
            reason));
    int code =
        folder.isPresent()
            ? ExitCode.FINE
            : CommandLineProgram.run(terminal, "report", "--sample", "-o", SAMPLE_REPORT);
    terminal.complain(
        tr(
            "For the window, use a desktop session. On Debian and Ubuntu it needs: sudo apt install"
                + " libgtk-3-0 libxtst6 (Fedora: sudo dnf install gtk3 libXtst)."));
    return code;
  }
}
