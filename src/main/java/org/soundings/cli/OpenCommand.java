package org.soundings.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "open", description = "Open the Soundings window.", mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "Assessment to open.")
  private @Nullable Path folder;

  OpenCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return terminal.window().apply(Optional.ofNullable(folder));
  }
}
