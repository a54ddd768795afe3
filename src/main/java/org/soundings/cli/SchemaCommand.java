package org.soundings.cli;

import java.util.concurrent.Callable;
import org.soundings.pack.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "schema",
    description = {
      "Prints a JSON Schema of the question format, so that editors complete and check it.",
      "Without a name, the names are listed."
    },
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "NAME", arity = "0..1", defaultValue = "", description = "Which schema.")
  private String name = "";

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (name.isEmpty()) {
      Schemas.names().forEach(terminal::line);
      return ExitCode.FINE;
    }
    if (!Schemas.names().contains(name)) {
      throw new CommandLineProgram.UsageException(
          "There is no schema \"%s\". There are: %s."
              .formatted(name, String.join(", ", Schemas.names())));
    }
    terminal.out().print(Schemas.text(name).orElseThrow());
    return ExitCode.FINE;
  }
}
