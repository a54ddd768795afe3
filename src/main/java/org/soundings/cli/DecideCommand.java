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
      "Writes what the team decides about one threat, or sets one of its levels with a reason.",
      "What is not named stays as it is. The level that was derived is kept beside one that is set."
    },
    mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EditParameters edit = new EditParameters();

  @Parameters(
      index = "1",
      paramLabel = "THREAT",
      description = "The threat: its label (T-004, T-004-C08) or its id (thr-…@component).")
  @SuppressWarnings("NullAway.Init")
  private String threat;

  @Option(names = "--treatment", description = "One of: mitigate, accept, transfer, avoid.")
  private Decision.@Nullable Treatment treatment;

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why, in Markdown.")
  private @Nullable String reason;

  @Option(names = "--owner", paramLabel = "NAME", description = "Who takes care.")
  private @Nullable String owner;

  @Option(names = "--until", paramLabel = "DATE", description = "When an acceptance ends.")
  private @Nullable LocalDate until;

  @Option(
      names = "--verification",
      paramLabel = "TEXT",
      description = "How anyone will see that it worked.")
  private @Nullable String verification;

  @Option(
      names = "--set",
      paramLabel = "LEVEL",
      description =
          "Which level to set: no_controls, now, after. Needs --likelihood, --impact, --because.")
  private LevelOverride.@Nullable Stage set;

  @Option(names = "--likelihood", description = "remote, unlikely, possible, likely, expected.")
  private @Nullable Likelihood likelihood;

  @Option(names = "--impact", description = "minor, noticeable, serious, severe, existential.")
  private @Nullable Impact impact;

  @Option(names = "--because", paramLabel = "TEXT", description = "Why the level is set.")
  private @Nullable String because;

  @Option(
      names = "--derive",
      paramLabel = "LEVEL",
      description = "Goes back to the derived level: no_controls, now or after.")
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
        terminal.line(tr("Nothing changed."));
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
                      tr("%s %s: %s now", now.label(), now.title(), now.level().title())));
      return code;
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(terminal.now(), ZoneOffset.UTC);
  }

  /// Says what the window shows at once: that an acceptance does not hold, or what it lacks.
  private void warn(Decision decision) {
    if (decision.isExpired(today())) {
      terminal.line(tr("That day has passed: the acceptance has run out, and the threat is open."));
    } else if (decision.lacksWords()) {
      terminal.line(
          decision.isAcceptance()
              ? tr(
                  "An acceptance says why, who owns it and until when: --reason, --owner, --until.")
              : tr("It counts once it says why: --reason."));
    }
  }

  private void requireSense() {
    boolean isComplete =
        likelihood != null && impact != null && because != null && !because.isBlank();
    boolean isBegun = likelihood != null || impact != null || because != null;
    if (set != null && !isComplete) {
      throw new CommandLineProgram.UsageException(
          tr("--set needs --likelihood, --impact and --because with words in it."));
    }
    if (set == null && isBegun) {
      throw new CommandLineProgram.UsageException(
          tr("--likelihood, --impact and --because belong to --set."));
    }
  }

  private Decision decided(Decision old) {
    Decision decided = treatment == null ? old : turned(old, treatment);
    decided = reason == null ? decided : decided.withReason(reason);
    decided = owner == null ? decided : decided.withOwner(owner);
    decided = until == null ? decided : decided.withUntil(until);
    return verification == null ? decided : decided.withVerification(verification);
  }

  /// A decision that counts gives way to one that counts.
  private void requireWords(Decision old, Decision now) {
    boolean counts = now.isDecided() && !now.isExpired(today());
    if (old.isDecided() && old.treatment() != now.treatment() && !counts) {
      throw new CommandLineProgram.UsageException(
          tr(
              "What stands there counts until another decision does. An acceptance says why, who"
                  + " owns it and until which day to come: --reason, --owner, --until."));
    }
  }

  /// What was written for another treatment says nothing of this one.
  private Decision turned(Decision old, Decision.Treatment to) {
    Decision.Treatment before = old.treatment();
    if (before == null || before == to || !old.isWorded()) {
      return old.withTreatment(to);
    }
    if (reason == null || reason.isBlank()) {
      throw new CommandLineProgram.UsageException(
          tr(
              "What stands there says why to %s. Say why now with --reason.",
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
