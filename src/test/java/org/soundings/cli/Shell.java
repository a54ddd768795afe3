package org.soundings.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.soundings.app.UserFolders;

/// Runs commands as a user at a shell does, and records the output of the last one.
final class Shell {

  private final Path home;
  private Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
  private String out = "";
  private String err = "";

  /// @param home an empty folder for the user's own questions and settings
  Shell(Path home) {
    this.home = home;
  }

  void setTime(String moment) {
    clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
  }

  /// Returns the exit code.
  int run(String... arguments) {
    var outText = new StringWriter();
    var errText = new StringWriter();
    var terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(outText),
            new PrintWriter(errText),
            clock,
            UserFolders.of(Map.of(), "Linux", home.toString()),
            _ -> ExitCode.FINE);
    int code = CommandLineProgram.run(terminal, arguments);
    out = outText.toString();
    err = errText.toString();
    return code;
  }

  String out() {
    return out;
  }

  String err() {
    return err;
  }
}
