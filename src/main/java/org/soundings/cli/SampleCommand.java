package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.soundings.app.copy.SampleCopy;
import org.soundings.base.ShellWord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "sample",
    description =
        "Copy the sample assessment of the fictional Kittiwake payments platform to a folder.",
    mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FOLDER", description = "Empty or new folder.")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  SampleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    SampleCopy.into(folder);
    terminal.line(
        tr(
            "Copied the sample to %s. Open it with: soundings open %s",
            folder, ShellWord.of(folder)));
    return ExitCode.FINE;
  }
}
