package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Observation;
import org.soundings.evidence.SbomComponent;
import org.soundings.evidence.Severity;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.importer.Intake;
import org.soundings.yaml.JsonWriter;
import org.soundings.yaml.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "findings",
    description = "List the findings and observations of tool reports.",
    mixinStandardHelpOptions = true)
final class FindingsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ReportsParameter reports = new ReportsParameter();

  @Option(
      names = "--at-least",
      paramLabel = "LEVEL",
      description = "Only findings with this severity or above: ${COMPLETION-CANDIDATES}.")
  private @Nullable Severity atLeast;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only findings of this kind: ${COMPLETION-CANDIDATES}.")
  private Finding.@Nullable Kind kind;

  @Option(names = "--all", description = "Include passed checks and suppressed findings.")
  private boolean all;

  @Option(names = "--fail-on-findings", description = "Exit with code 1 if anything is listed.")
  private boolean failOnFindings;

  @Option(names = "--json", description = "Print a JSON array.")
  private boolean json;

  FindingsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    return reports.with(terminal, this::list);
  }

  private int list(List<ReportsParameter.Named> named) throws IOException {
    var listing = new Listing();
    if (json) {
      terminal.out().print("[");
    }
    for (ReportsParameter.Named report : named) {
      listing.report = report.name();
      if (!json) {
        terminal.line(report.name());
      }
      read(report, listing);
    }
    if (json) {
      terminal.line(listing.count == 0 ? "]" : "\n]");
    } else {
      terminal.line(tr("Total: %,d", listing.count));
    }
    if (listing.unreadable > 0) {
      return ExitCode.BAD_DATA;
    }
    return failOnFindings && listing.count > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  /// A report that cannot be read is named. The others are still listed.
  private void read(ReportsParameter.Named report, Listing listing) {
    try {
      report.source().read(listing);
    } catch (IOException e) {
      listing.unreadable++;
      terminal.out().flush();
      terminal.complain(CommandLineProgram.sentence(e));
    }
  }

  /// Prints each finding as it is read, so that a report of any size can be listed.
  private final class Listing implements Intake {
    private String report = "";
    private long count;
    private int unreadable;

    @Override
    public void finding(Finding finding) {
      boolean wanted =
          (all || finding.isOpen())
              && (kind == null || finding.kind() == kind)
              && (atLeast == null || finding.severity().isAtLeast(atLeast));
      if (wanted) {
        print(json ? FindingText.tree(report, finding) : null, () -> FindingText.line(finding));
      }
    }

    @Override
    public void observation(Observation observation) {
      if (kind == null && atLeast == null && (all || !observation.passed())) {
        print(
            json ? FindingText.tree(report, observation) : null,
            () -> FindingText.line(observation));
      }
    }

    private void print(@Nullable Node tree, java.util.function.Supplier<String> line) {
      if (tree == null) {
        terminal.line("  " + line.get());
      } else {
        terminal.out().print(count == 0 ? "\n" : ",\n");
        terminal.out().print(JsonWriter.write(tree).stripTrailing());
      }
      count++;
    }

    @Override
    public void run(ToolRun run) {}

    @Override
    public void target(String name) {}

    @Override
    public void component(SbomComponent component) {}

    @Override
    public void remark(String sentence) {
      if (!json) {
        terminal.line("  " + sentence);
      }
    }
  }
}
