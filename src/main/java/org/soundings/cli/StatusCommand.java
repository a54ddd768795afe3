package org.soundings.cli;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Coverage;
import org.soundings.assessment.FlaggedEvidence;
import org.soundings.assessment.MissingPack;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.ReviewDue;
import org.soundings.assessment.decision.Level;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.pack.Library;
import org.soundings.store.AssessmentFolder;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;
import org.soundings.yaml.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "status",
    description =
        "Show coverage: questions that are answered, supported by evidence, unknown or open.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private FolderParameter folder = new FolderParameter();
  @Mixin private QuestionsOption questions = new QuestionsOption();

  @Option(names = "--json", description = "Print everything as JSON, including all questions.")
  private boolean json;

  @Option(
      names = "--fail-at",
      paramLabel = "LEVEL",
      description =
          "Exit with code 1 if a threat that is assessed or supported by evidence has this level or above: ${COMPLETION-CANDIDATES}.")
  private @Nullable Level failAt;

  @Option(
      names = "--fail-on-unknown",
      description = "Exit with code 1 if any question has the status \"don't know\".")
  private boolean failOnUnknown;

  @Option(
      names = "--fail-on-contradiction",
      description = "Exit with code 1 if evidence contradicts an answer.")
  private boolean failOnContradiction;

  StatusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Library library = questions.load(terminal);
    try (AssessmentFolder opened = folder.open(terminal)) {
      Assessment assessment = opened.assessment();
      Instant now = terminal.now();
      Coverage coverage = Coverage.of(library, assessment, now);
      List<MissingPack> missing = MissingPack.of(library, assessment);
      QuestionOrder order = QuestionOrder.of(library, assessment);
      ThreatModel threats = ThreatModel.derive(library, assessment, now);
      List<ReviewDue> again =
          ReviewDue.of(library, assessment, now, LocalDate.ofInstant(now, ZoneId.systemDefault()));
      if (json) {
        terminal
            .out()
            .print(
                JsonWriter.write(
                    StatusTree.of(
                        assessment,
                        coverage,
                        missing,
                        order,
                        threats,
                        again,
                        FlaggedEvidence.of(assessment, now))));
      } else {
        print(assessment, coverage, missing, order, threats, again);
        doubtful(FlaggedEvidence.of(assessment, now));
      }
      if (folder.hasErrors() || questions.hasErrors()) {
        return ExitCode.BAD_DATA;
      }
      List<Threat> shown = above(threats.shown());
      shown.forEach(this::complain);
      return !shown.isEmpty() || isAbove(coverage, threats) ? ExitCode.FINDINGS : ExitCode.FINE;
    }
  }

  private List<Threat> above(List<Threat> threats) {
    Level limit = failAt;
    return limit == null
        ? List.of()
        : threats.stream().filter(threat -> threat.level().compareTo(limit) >= 0).toList();
  }

  /// Says why the exit code is not 0. The counts cover only assessed threats.
  private void complain(Threat shown) {
    terminal.complain(
        tr(
            "%s %s: supported by evidence, but no related question has been answered. Inherent risk: %s.",
            shown.label(), shown.title(), inSentence(shown.level().title())));
  }

  private boolean isAbove(Coverage coverage, ThreatModel threats) {
    return !above(threats.assessed()).isEmpty()
        || (failOnUnknown && coverage.count(QuestionCoverage.CoverageState.DONT_KNOW) > 0)
        || (failOnContradiction && coverage.count(QuestionCoverage.CoverageState.CONTRADICTED) > 0);
  }

  private void print(
      Assessment assessment,
      Coverage coverage,
      List<MissingPack> missing,
      QuestionOrder order,
      ThreatModel threats,
      List<ReviewDue> again) {
    terminal.line(assessment.profile().title());
    terminal.line(
        tr(
            "%s, %s, %d answered:",
            trn(
                "%d question",
                "%d questions", coverage.soundings().size(), coverage.soundings().size()),
            trn("%d applicable", "%d applicable", coverage.applying(), coverage.applying()),
            coverage.answered()));
    for (QuestionCoverage.CoverageState depth : QuestionCoverage.CoverageState.values()) {
      terminal.line(String.format(Locale.ROOT, "  %3d %s", coverage.count(depth), depth.words()));
    }
    missing.forEach(pack -> terminal.line(pack.sentence()));
    if (!again.isEmpty()) {
      terminal.line(tr("Due for review:"));
      for (ReviewDue each : again) {
        terminal.line("  %s (%s)".formatted(each.title(), each.id()));
        terminal.line("    %s".formatted(each.reason(LocalDate::toString)));
      }
    }
    terminal.line(tr("Assessed threats:"));
    for (Level level : List.of(Level.values()).reversed()) {
      long count = threats.assessed().stream().filter(t -> t.level() == level).count();
      terminal.line(
          String.format(Locale.ROOT, "  %3d %s", count, level.title().toLowerCase(Locale.ROOT)));
    }
    int shown = threats.shown().size();
    if (shown > 0) {
      terminal.line(
          trn(
              "%d threat is supported by evidence, but none of its questions has been answered.",
              "%d threats are supported by evidence, but none of their questions has been answered.",
              shown,
              shown));
    }
    order
        .next(assessment)
        .ifPresent(
            next -> {
              terminal.line(tr("Next: %s", next.question().question()));
              terminal.line("  %s (%s)".formatted(next.whyNow(), next.question().id()));
            });
  }

  /// Lists evidence that supports nothing for a reason other than its age. Expired evidence is
  /// listed with the answers that relied on it.
  private void doubtful(List<FlaggedEvidence> flagged) {
    List<FlaggedEvidence> items =
        flagged.stream().filter(each -> each.issue() != EvidenceIssue.EXPIRED).toList();
    if (!items.isEmpty()) {
      terminal.line(tr("Evidence that does not support any answer:"));
      for (FlaggedEvidence each : items) {
        terminal.line(
            "  %s %s (%s)".formatted(each.item().id(), each.item().title(), each.issue().words()));
      }
    }
  }
}
