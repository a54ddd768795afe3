package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.soundings.pack.Schemas;
import org.soundings.store.AssessmentExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "schema",
    description = {
      "Print a JSON Schema for question packs (for completion and checks in editors) or for the exported assessment.",
      "Without a name, the available schemas are listed."
    },
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "NAME", arity = "0..1", defaultValue = "", description = "Schema name.")
  private String name = "";

  /// The exported assessment, in addition to the files of packs.
  private static final String ASSESSMENT = "assessment";

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (name.isEmpty()) {
      names().forEach(terminal::line);
      return ExitCode.FINE;
    }
    if (!names().contains(name)) {
      throw new CommandLineProgram.UsageException(
          tr("Unknown schema \"%s\". Available: %s.", name, String.join(", ", names())));
    }
    if (name.equals(ASSESSMENT)) {
      terminal.out().print(AssessmentExport.schema());
      return ExitCode.FINE;
    }
    terminal.out().print(Schemas.text(name).orElseThrow());
    return ExitCode.FINE;
  }

  private static List<String> names() {
    var names = new ArrayList<>(Schemas.names());
    names.add(ASSESSMENT);
    return names;
  }
}
