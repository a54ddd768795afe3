package org.soundings.cli;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.LevelVotes;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.store.AssessmentFolder;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "decide",
    description = {
      "Record the decision about a threat, or override one of its levels.",
      "Omitted options leave values unchanged. A manual level does not delete the derived level."
    },
    mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EditParameters edit = new EditParameters();

  @Parameters(
      index = "1",
      paramLabel = "THREAT",
      description = "Threat, by label (T-004, T-004-C08) or ID (thr-…@component).")
  @SuppressWarnings("NullAway.Init")
  private String threat;

  @Option(names = "--treatment", description = "Risk treatment: mitigate, accept, transfer, avoid.")
  private Decision.@Nullable Treatment treatment;

  @Option(names = "--rationale", paramLabel = "TEXT", description = "Rationale, in Markdown.")
  private @Nullable String reason;

  @Option(names = "--owner", paramLabel = "NAME", description = "Risk owner.")
  private @Nullable String owner;

  @Option(names = "--expires", paramLabel = "DATE", description = "Expiry date of the acceptance.")
  private @Nullable LocalDate until;

  @Option(
      names = "--verification",
      paramLabel = "TEXT",
      description = "Verification of the treatment (how to check that it worked).")
  private @Nullable String verification;

  @Option(
      names = "--override",
      paramLabel = "LEVEL",
      description =
          "Level to override: inherent, current, residual. Requires --likelihood, --impact and --override-rationale.")
  private LevelOverride.@Nullable Stage set;

  @Option(
      names = "--likelihood",
      description = "Likelihood: remote, unlikely, possible, likely, expected.")
  private @Nullable Likelihood likelihood;

  @Option(
      names = "--impact",
      description = "Impact: minor, noticeable, serious, severe, existential.")
  private @Nullable Impact impact;

  @Option(
      names = "--override-rationale",
      paramLabel = "TEXT",
      description = "Rationale for the manual level.")
  private @Nullable String because;

  @Option(
      names = "--derive",
      paramLabel = "LEVEL",
      description = "Restore the derived level: inherent, current or residual.")
  private LevelOverride.@Nullable Stage derive;

  DecideCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    requireSense();
    var library = edit.library(terminal);
    try (AssessmentFolder opened = edit.open(terminal)) {
      Assessment before = opened.assessment();
      Threat found =
          new ThreatName(threat)
              .find(ThreatModel.derive(library, before, terminal.now()), edit.folder());
      Decision old = before.decision(found.id());
      Decision decided = overridden(before, decided(old));
      requireWords(old, decided);
      if (decided.equals(old)) {
        terminal.line(tr("No changes."));
        return ExitCode.FINE;
      }
      Assessment after = before.withDecision(decided.changedBy(edit.by(), terminal.now(), old));
      int code = edit.save(terminal, opened, after);
      terminal.line(DecisionText.of(found, old, after.decision(found.id())));
      warn(after.decision(found.id()));
      ThreatModel.derive(library, after, terminal.now())
          .threat(found.id())
          .ifPresent(
              now ->
                  terminal.line(
                      tr(
                          "%s %s: current level %s",
                          now.label(), now.title(), now.level().title())));
      return code;
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(terminal.now(), ZoneOffset.UTC);
  }

  /// Warns, as the window does, that an acceptance has expired or that a decision is incomplete.
  private void warn(Decision decision) {
    if (decision.isExpired(today())) {
      terminal.line(
          tr(
              "The expiry date has passed, so the acceptance has expired and the threat is open. Specify a later date: --expires."));
    } else if (decision.isIncomplete()) {
      terminal.line(
          decision.isAcceptance()
              ? tr(
                  "An acceptance requires a rationale, a risk owner and an expiry date: --rationale, --owner, --expires.")
              : tr("The decision is incomplete. Add a rationale: --rationale."));
    }
  }

  private void requireSense() {
    boolean isComplete =
        likelihood != null && impact != null && because != null && !because.isBlank();
    boolean hasInput = likelihood != null || impact != null || because != null;
    if (set != null && !isComplete) {
      throw new CommandLineProgram.UsageException(
          tr("--override requires --likelihood, --impact and a non-empty --override-rationale."));
    }
    if (set == null && hasInput) {
      throw new CommandLineProgram.UsageException(
          tr("--likelihood, --impact and --override-rationale require --override."));
    }
  }

  private Decision decided(Decision old) {
    Decision decided = treatment == null ? old : turned(old, treatment);
    decided = reason == null ? decided : decided.withRationale(reason);
    decided = owner == null ? decided : decided.withOwner(owner);
    decided = until == null ? decided : decided.withExpires(until);
    return verification == null ? decided : decided.withVerification(verification);
  }

  /// Refuses to replace a complete decision with an incomplete one.
  private void requireWords(Decision old, Decision now) {
    boolean counts = now.isDecided() && !now.isExpired(today());
    if (old.isDecided() && old.treatment() != now.treatment() && !counts) {
      throw new CommandLineProgram.UsageException(
          tr(
              "The previous decision applies until the new one is complete. An acceptance requires a rationale, a risk owner and a future expiry date: --rationale, --owner, --expires."));
    }
  }

  /// The decision with another treatment. Texts that were written for the old treatment are
  /// removed.
  private Decision turned(Decision old, Decision.Treatment to) {
    Decision.Treatment before = old.treatment();
    if (before == null || before == to || !old.isWorded()) {
      return old.withTreatment(to);
    }
    if (reason == null || reason.isBlank()) {
      throw new CommandLineProgram.UsageException(
          tr(
              "The existing rationale is for \"%s\". Add a new rationale with --rationale.",
              inSentence(before.title())));
    }
    return old.turnedTo(to);
  }

  private Decision overridden(Assessment before, Decision decided) {
    Decision result = derive == null ? decided : decided.withoutOverride(derive);
    return set == null || likelihood == null || impact == null || because == null
        ? result
        : LevelVotes.byHand(
            before,
            result,
            new LevelOverride(set, likelihood, impact, because, edit.by(), terminal.now()));
  }
}
