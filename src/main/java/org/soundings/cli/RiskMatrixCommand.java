package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.base.Loaded;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.RiskMatrices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "risk-matrix",
    description = {
      "Print the risk matrix as YAML to copy and edit. The matrix maps likelihood and impact to a level.",
      "With --use, the assessment uses a custom risk matrix."
    },
    mixinStandardHelpOptions = true)
final class RiskMatrixCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EditParameters edit = new EditParameters();

  @Option(
      names = "--use",
      paramLabel = "FILE",
      description = "Risk matrix file, in the format that this command prints.")
  private @Nullable Path use;

  @Option(names = "--default", description = "Restore the default risk matrix.")
  private boolean standard;

  RiskMatrixCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (use == null && !standard) {
      try (AssessmentFolder opened = edit.folder().openUncompared(terminal)) {
        terminal.out().print(RiskMatrices.text(opened.assessment().riskMatrix()));
        return ExitCode.FINE;
      }
    }
    RiskMatrix table = RiskMatrix.STANDARD;
    if (use != null) {
      Loaded<RiskMatrix> loaded = RiskMatrices.read(use);
      terminal.complain(loaded.problems());
      if (loaded.hasErrors()) {
        terminal.complain(
            tr(
                "The risk matrix was not applied. The assessment was not changed. Fix the file and try again."));
        return ExitCode.BAD_DATA;
      }
      table = loaded.value();
    }
    try (AssessmentFolder opened = edit.openUncompared(terminal)) {
      int code = edit.save(terminal, opened, opened.assessment().withRiskMatrix(table));
      terminal.line(tr("Risk matrix in use: %s", table.source()));
      return code;
    }
  }
}
