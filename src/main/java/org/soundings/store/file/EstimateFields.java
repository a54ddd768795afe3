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

/// One entry under `estimates` in a session's file. It contains no votes that were not revealed.
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

  /// The placeholder for a vote without a subject while it is read.
  private static final Estimate NONE =
      new Estimate(
          new VoteSubject.RatingOf("none"), List.of(), List.of(), null, List.of(), Proposal.NONE);

  private final Binding<Estimate> file;
  private final VoteScale scale;

  private EstimateFields(Binding<Estimate> file, VoteScale scale) {
    this.file = file;
    this.scale = scale;
  }

  static Estimate estimate(Binding<Estimate> file) {
    VoteSubject subject = SubjectFields.subject(file);
    if (subject == null) {
      // The subject determines the scale. Without it nothing else can be read.
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
    Integer option =
        VoteOptionFields.option(file, "decided", scale, each -> option(each.outcome()));
    Confidence sure =
        file.maybeWord("confidence", Confidence.class, each -> confidence(each.outcome()));
    Integer after = file.integer("after_round", each -> round(each.outcome()));
    String reason = file.text("reason", each -> reason(each.outcome()));
    file.file().ifPresent(fields -> check(fields, option, reason, sure, after));
    int written = file.file().map(fields -> fields.items("rounds").size()).orElse(rounds.size());
    return option == null || reason.isBlank()
        ? null
        : new Estimate.Outcome(
            option, sure, Math.min(afterRound(after, written), rounds.size()), reason);
  }

  private static @Nullable Integer option(Estimate.@Nullable Outcome outcome) {
    return outcome == null ? null : outcome.option();
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
      @Nullable Integer option,
      String reason,
      @Nullable Confidence sure,
      @Nullable Integer after) {
    if (option != null && reason.isBlank()) {
      fields.problem(
          fields.placeOf("decided"),
          tr("The decision has no reason."),
          tr("Add \"reason:\" with a sentence. Until then, no decision is recorded."));
    }
    if (fields.text("decided").isBlank()) {
      undecided(fields, sure, "confidence");
      undecided(fields, after, "after_round");
    }
  }

  /// Reports fields of a decision if there is no decision.
  private static void undecided(Fields fields, @Nullable Object said, String key) {
    if (said != null) {
      fields.problem(
          fields.placeOf(key),
          tr("\"%s:\" belongs to a decision, but no decision is recorded.", key),
          tr(
              "Add \"decided:\" and \"reason:\", or remove the line. Until then, the line is ignored."));
    }
  }

  /// Older files do not contain this. Their decisions were made after the last round.
  private int afterRound(@Nullable Integer after, int rounds) {
    if (after == null || (after >= 0 && after <= rounds)) {
      return after == null ? rounds : after;
    }
    file.file()
        .ifPresent(
            fields ->
                fields.problem(
                    fields.placeOf("after_round"),
                    tr("Round %d does not exist.", after),
                    tr("Use a number from 0 to %d. Until then, the last round is used.", rounds)));
    return rounds;
  }
}
