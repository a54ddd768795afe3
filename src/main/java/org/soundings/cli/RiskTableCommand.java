package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.base.Loaded;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.RiskTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "risk-table",
    description = {
      "Prints the table that turns likelihood and impact into a level, as YAML, to copy and"
          + " change.",
      "With --use, an assessment looks its levels up in a table of its own from then on."
    },
    mixinStandardHelpOptions = true)
final class RiskTableCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EditParameters edit = new EditParameters();

  @Option(names = "--use", paramLabel = "FILE", description = "A table as this command prints it.")
  private @Nullable Path use;

  @Option(names = "--standard", description = "Goes back to the program's own table.")
  private boolean standard;

  RiskTableCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (use == null && !standard) {
      try (AssessmentFolder opened = edit.folder().openUncompared(terminal)) {
        terminal.out().print(RiskTables.text(opened.assessment().riskTable()));
        return ExitCode.FINE;
      }
    }
    RiskTable table = RiskTable.STANDARD;
    if (use != null) {
      Loaded<RiskTable> loaded = RiskTables.read(use);
      terminal.complain(loaded.problems());
      if (loaded.hasErrors()) {
        terminal.complain(tr("The table was not taken; the assessment is as it was."));
        return ExitCode.BAD_DATA;
      }
      table = loaded.value();
    }
    try (AssessmentFolder opened = edit.openUncompared(terminal)) {
      int code = edit.save(terminal, opened, opened.assessment().withRiskTable(table));
      terminal.line(tr("Levels are looked up in: %s", table.source()));
      return code;
    }
  }
}
