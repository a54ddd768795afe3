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
import org.soundings.assessment.Doubted;
import org.soundings.assessment.MissingPack;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.ReviewDue;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.decision.Level;
import org.soundings.evidence.Doubt;
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
    description = "Says how deep the team has looked: what is answered, shown, unknown and open.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private FolderParameter folder = new FolderParameter();
  @Mixin private QuestionsOption questions = new QuestionsOption();

  @Option(names = "--json", description = "Prints everything as JSON, with every question.")
  private boolean json;

  @Option(
      names = "--fail-at",
      paramLabel = "LEVEL",
      description =
          "Exit code 1 if a threat that was looked into, or that evidence speaks for, is at this"
              + " level or above: ${COMPLETION-CANDIDATES}.")
  private @Nullable Level failAt;

  @Option(names = "--fail-on-unknown", description = "Exit code 1 if a question is not known.")
  private boolean failOnUnknown;

  @Option(
      names = "--fail-on-contradiction",
      description = "Exit code 1 if evidence contradicts an answer.")
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
                        Doubted.of(assessment, now))));
      } else {
        print(assessment, coverage, missing, order, threats, again);
        doubtful(Doubted.of(assessment, now));
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

  /// Says why the exit code is not 0: the counts are of threats that were looked into.
  private void complain(Threat shown) {
    terminal.complain(
        tr(
            "%s %s: evidence speaks for it, no question about it is decided yet, and it starts at"
                + " the level %s.",
            shown.label(), shown.title(), inSentence(shown.level().title())));
  }

  private boolean isAbove(Coverage coverage, ThreatModel threats) {
    return !above(threats.lookedInto()).isEmpty()
        || (failOnUnknown && coverage.count(Sounding.Depth.NOT_KNOWN) > 0)
        || (failOnContradiction && coverage.count(Sounding.Depth.CONTRADICTED) > 0);
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
            trn("%d applies", "%d apply", coverage.applying(), coverage.applying()),
            coverage.answered()));
    for (Sounding.Depth depth : Sounding.Depth.values()) {
      terminal.line(String.format(Locale.ROOT, "  %3d %s", coverage.count(depth), depth.words()));
    }
    missing.forEach(pack -> terminal.line(pack.sentence()));
    if (!again.isEmpty()) {
      terminal.line(tr("To look at again:"));
      for (ReviewDue each : again) {
        terminal.line("  %s (%s)".formatted(each.title(), each.id()));
        terminal.line("    %s".formatted(each.because(LocalDate::toString)));
      }
    }
    terminal.line(tr("Threats looked into:"));
    for (Level level : List.of(Level.values()).reversed()) {
      long count = threats.lookedInto().stream().filter(t -> t.level() == level).count();
      terminal.line(
          String.format(Locale.ROOT, "  %3d %s", count, level.title().toLowerCase(Locale.ROOT)));
    }
    int shown = threats.shown().size();
    if (shown > 0) {
      terminal.line(
          trn(
              "Evidence speaks for %d threat while no question about it is decided yet.",
              "Evidence speaks for %d threats while no question about them is decided yet.",
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

  /// What is shown and supports nothing for another reason than its age, which is said beside the
  /// answers that leaned on it.
  private void doubtful(List<Doubted> doubted) {
    List<Doubted> items = doubted.stream().filter(each -> each.doubt() != Doubt.EXPIRED).toList();
    if (!items.isEmpty()) {
      terminal.line(tr("Evidence that supports nothing:"));
      for (Doubted each : items) {
        terminal.line(
            "  %s %s (%s)".formatted(each.item().id(), each.item().title(), each.doubt().words()));
      }
    }
  }
}
