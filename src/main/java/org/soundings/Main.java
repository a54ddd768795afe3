package org.soundings;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.soundings.app.UserFolders;
import org.soundings.cli.CommandLineProgram;
import org.soundings.cli.ExitCode;
import org.soundings.cli.Terminal;

/// Starts the program: the window without arguments, the command line otherwise.
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    var terminal =
        new Terminal(
            System.in,
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            Clock.systemUTC(),
            UserFolders.of(
                System.getenv(), System.getProperty("os.name"), System.getProperty("user.home")),
            Main::window);
    int code =
        arguments.length == 0
            ? window(Optional.empty())
            : CommandLineProgram.run(terminal, arguments);
    terminal.out().flush();
    terminal.err().flush();
    System.exit(code);
  }

  private static int window(Optional<Path> folder) {
    return ExitCode.FINE;
  }
}
