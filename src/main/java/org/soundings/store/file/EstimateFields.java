package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Proposal;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.assessment.workshop.VoteScale;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// One entry under `estimates` in a session's file. Votes that were not shown are not in it.
final class EstimateFields {

  private static final List<String> OTHERS =
      List.of(
          "rounds",
          "voted",
          "decided",
          "confidence",
          "after_round",
          "reason",
          "dissents",
          "proposed");

  /// What an estimate is while one is read that judges nothing.
  private static final Estimate NONE =
      new Estimate(
          new VoteSubject.StandingOf("none"), List.of(), List.of(), null, List.of(), Proposal.NONE);

  private final Binding<Estimate> file;
  private final VoteScale scale;

  private EstimateFields(Binding<Estimate> file, VoteScale scale) {
    this.file = file;
    this.scale = scale;
  }

  static Estimate estimate(Binding<Estimate> file) {
    VoteSubject subject = SubjectFields.subject(file);
    if (subject == null) {
      // Without a subject there is no scale, so nothing else of it can be read.
      file.file().ifPresent(fields -> OTHERS.forEach(fields::has));
      return NONE;
    }
    return new EstimateFields(file, subject.scale()).of(subject);
  }

  private Estimate of(VoteSubject subject) {
    var votes = new VoteFields(scale);
    List<VoteRound> rounds = file.each("rounds", Estimate::rounds, votes::round);
    List<String> voted = file.texts("voted", Estimate::voted);
    Estimate.Outcome outcome = outcome(rounds);
    var dissents = new DissentFields(scale, rounds);
    return new Estimate(
        subject,
        rounds,
        voted,
        outcome,
        dissents.field(file, Estimate::dissents),
        file.field(
            "proposed",
            Estimate::proposal,
            proposal ->
                proposal.isEmpty() ? Node.absent() : Binding.write(proposal, dissents::proposal),
            (fields, key) -> proposal(fields, key, dissents)));
  }

  private static Proposal proposal(Fields fields, String key, DissentFields dissents) {
    return fields
        .fields(key)
        .map(each -> Binding.read(each, dissents::proposal))
        .orElse(Proposal.NONE);
  }

  private Estimate.@Nullable Outcome outcome(List<VoteRound> rounds) {
    Integer rung = RungFields.rung(file, "decided", scale, each -> rung(each.outcome()));
    Confidence sure =
        file.maybeWord("confidence", Confidence.class, each -> confidence(each.outcome()));
    Integer after = file.integer("after_round", each -> round(each.outcome()));
    String reason = file.text("reason", each -> reason(each.outcome()));
    file.file().ifPresent(fields -> check(fields, rung, reason, sure, after));
    int written = file.file().map(fields -> fields.items("rounds").size()).orElse(rounds.size());
    return rung == null || reason.isBlank()
        ? null
        : new Estimate.Outcome(
            rung, sure, Math.min(afterRound(after, written), rounds.size()), reason);
  }

  private static @Nullable Integer rung(Estimate.@Nullable Outcome outcome) {
    return outcome == null ? null : outcome.rung();
  }

  private static @Nullable Confidence confidence(Estimate.@Nullable Outcome outcome) {
    return outcome == null ? null : outcome.confidence();
  }

  private static @Nullable Integer round(Estimate.@Nullable Outcome outcome) {
    return outcome == null ? null : outcome.round();
  }

  private static String reason(Estimate.@Nullable Outcome outcome) {
    return outcome == null ? "" : outcome.reason();
  }

  private static void check(
      Fields fields,
      @Nullable Integer rung,
      String reason,
      @Nullable Confidence sure,
      @Nullable Integer after) {
    if (rung != null && reason.isBlank()) {
      fields.problem(
          fields.placeOf("decided"),
          tr("What was decided has no reason."),
          tr("Add \"reason:\" with a sentence. Until then nothing is decided."));
    }
    if (fields.text("decided").isBlank()) {
      undecided(fields, sure, "confidence");
      undecided(fields, after, "after_round");
    }
  }

  /// Says of what is kept of a decision that there is none.
  private static void undecided(Fields fields, @Nullable Object said, String key) {
    if (said != null) {
      fields.problem(
          fields.placeOf(key),
          tr("\"%s:\" speaks of a decision, and nothing is decided.", key),
          tr(
              "Add \"decided:\" and \"reason:\", or take the line away. Until then it is not kept."));
    }
  }

  /// Decisions from before this was written were made after the last one.
  private int afterRound(@Nullable Integer after, int rounds) {
    if (after == null || (after >= 0 && after <= rounds)) {
      return after == null ? rounds : after;
    }
    file.file()
        .ifPresent(
            fields ->
                fields.problem(
                    fields.placeOf("after_round"),
                    tr("There is no round %d.", after),
                    tr("Use a number from 0 to %d. Until then the last round is meant.", rounds)));
    return rounds;
  }
}
