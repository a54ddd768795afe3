package org.soundings.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.soundings.store.AssessmentExport;
import org.soundings.store.AssessmentFolder;
import org.soundings.yaml.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    description = "Writes the whole assessment as one machine-readable file.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  /// What can be written.
  enum Format {
    JSON
  }

  private final Terminal terminal;

  @Mixin private FolderParameter folder = new FolderParameter();

  @Option(
      names = "--format",
      defaultValue = "json",
      description = "The form: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.JSON;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to; standard output where it is not named.")
  private @Nullable Path output;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (output != null) {
      OutputFile.require(output);
    }
    try (AssessmentFolder opened = folder.open(terminal)) {
      String text =
          switch (format) {
            case JSON -> AssessmentExport.json(opened.assessment());
          };
      if (output == null) {
        terminal.out().print(text);
      } else {
        AtomicFile.write(output, text.getBytes(StandardCharsets.UTF_8));
        terminal.line("Wrote " + output);
      }
      return folder.hasErrors() ? ExitCode.BAD_DATA : ExitCode.FINE;
    }
  }
}
