package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.workshop.DissentingVote;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Proposal;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteScale;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// One entry under `estimates` in a session's file. Votes that were not shown are not in it.
final class EstimateFields {

  private static final String STANDING_OF = "standing_of";
  private static final String LIKELIHOOD_OF = "likelihood_of";
  private static final String IMPACT_OF = "impact_of";

  /// The choice of one who does not know; the same word as for the state of an answer.
  private static final String DONT_KNOW = "dont-know";

  private static final String CHOICE = "choice";
  private static final String ACCEPTS = "can_live_with_it";

  private EstimateFields() {}

  static Node write(Estimate estimate) {
    VoteScale scale = estimate.subject().scale();
    var entry = Node.mapping();
    switch (estimate.subject()) {
      case VoteSubject.StandingOf(var question) -> entry.text(STANDING_OF, question);
      case VoteSubject.LikelihoodOf(var threat) -> entry.text(LIKELIHOOD_OF, threat.toString());
      case VoteSubject.ImpactOf(var threat) -> entry.text(IMPACT_OF, threat.toString());
    }
    Estimate.Outcome outcome = estimate.outcome();
    return entry
        .put("rounds", Node.list(estimate.rounds().stream().map(r -> round(scale, r)).toList()))
        .put("voted", Node.texts(estimate.voted()))
        .text("decided", outcome == null ? null : word(scale, outcome.rung()))
        .text("confidence", sure(outcome))
        .plain("after_round", outcome == null ? null : outcome.round())
        .text("reason", outcome == null ? null : outcome.reason())
        .put("dissents", dissents(scale, estimate.dissents()))
        .put("proposed", proposal(scale, estimate.proposal()))
        .build();
  }

  private static @Nullable String sure(Estimate.@Nullable Outcome outcome) {
    Confidence confidence = outcome == null ? null : outcome.confidence();
    return confidence == null ? null : Fields.word(confidence);
  }

  private static Node proposal(VoteScale scale, Proposal proposal) {
    if (proposal.isEmpty()) {
      return Node.absent();
    }
    Integer rung = proposal.rung();
    Confidence confidence = proposal.confidence();
    return Node.mapping()
        .text(CHOICE, rung == null ? null : word(scale, rung))
        .text("confidence", confidence == null ? null : Fields.word(confidence))
        .text("reason", proposal.reason())
        .put("dissents", dissents(scale, proposal.dissents()))
        .build();
  }

  private static Node dissents(VoteScale scale, List<DissentingVote> dissents) {
    return Node.list(dissents.stream().map(each -> dissent(scale, each)).toList());
  }

  private static Node dissent(VoteScale scale, DissentingVote dissent) {
    return Node.mapping()
        .text("who", dissent.who())
        .text(CHOICE, word(scale, dissent.rung()))
        .text("reason", dissent.words())
        .plain(ACCEPTS, dissent.accepts() ? "true" : null)
        .build();
  }

  private static List<DissentingVote> readDissents(
      Fields fields, VoteScale scale, List<Estimate.Round> rounds) {
    return fields.each("dissents", each -> readDissent(each, scale, rounds));
  }

  /// A dissent that does not say the choice belongs to the last vote of that person.
  private static @Nullable DissentingVote readDissent(
      Fields fields, VoteScale scale, List<Estimate.Round> rounds) {
    String who = fields.requiredText("who");
    Optional<Integer> rung =
        fields.has(CHOICE) ? rung(fields, CHOICE, scale) : lastVote(who, rounds);
    String reason = fields.text("reason");
    boolean accepts = fields.bool(ACCEPTS, false);
    if (rung.isEmpty() && !fields.has(CHOICE)) {
      fields.problem(
          fields.placeOf("who"),
          tr("It is not said how %s voted.", who),
          tr("Add \"choice:\" with a rung. Until then the dissent is not kept."));
    }
    fields.finish();
    return rung.map(chosen -> new DissentingVote(who, chosen, reason, accepts)).orElse(null);
  }

  private static Optional<Integer> lastVote(String who, List<Estimate.Round> rounds) {
    return rounds.reversed().stream()
        .flatMap(round -> round.judged().stream())
        .filter(vote -> vote.who().equals(who))
        .map(Vote.Judged::rung)
        .findFirst();
  }

  private static Node round(VoteScale scale, Estimate.Round round) {
    return Node.mapping()
        .text("question", round.question())
        .put("votes", Node.list(round.votes().stream().map(vote -> vote(scale, vote)).toList()))
        .build();
  }

  private static Node vote(VoteScale scale, Vote vote) {
    var entry = Node.mapping().text("who", vote.who());
    return switch (vote) {
      case Vote.Judged judged ->
          entry
              .text(CHOICE, word(scale, judged.rung()))
              .text("confidence", Fields.word(judged.confidence()))
              .build();
      case Vote.DontKnow _ -> entry.text(CHOICE, DONT_KNOW).build();
    };
  }

  static @Nullable Estimate read(Fields fields) {
    VoteSubject subject = subject(fields).orElse(null);
    if (subject == null) {
      fields.problem(
          fields.place(),
          tr("An estimate says nothing that was judged."),
          tr(
              "Add \"standing_of:\" with a question, or \"likelihood_of:\" or \"impact_of:\" with a"
                  + " threat."));
      return null;
    }
    VoteScale scale = subject.scale();
    List<Estimate.Round> rounds = fields.each("rounds", each -> readRound(each, scale));
    List<String> voted = fields.texts("voted");
    Integer rung = rung(fields, "decided", scale).orElse(null);
    Confidence sure = fields.word("confidence", Confidence.class).orElse(null);
    int written = fields.items("rounds").size();
    int round = Math.min(afterRound(fields, written), rounds.size());
    String reason = fields.text("reason");
    List<DissentingVote> dissents = readDissents(fields, scale, rounds);
    Proposal proposal =
        fields
            .fields("proposed")
            .map(each -> readProposal(each, scale, rounds))
            .orElse(Proposal.NONE);
    fields.finish();
    if (rung != null && reason.isBlank()) {
      fields.problem(
          fields.placeOf("decided"),
          tr("What was decided has no reason."),
          tr("Add \"reason:\" with a sentence. Until then nothing is decided."));
    }
    if (fields.text("decided").isBlank()) {
      undecided(fields, sure, "confidence");
      undecided(fields, fields.integer("after_round").orElse(null), "after_round");
    }
    var outcome =
        rung == null || reason.isBlank() ? null : new Estimate.Outcome(rung, sure, round, reason);
    return new Estimate(subject, rounds, voted, outcome, dissents, proposal);
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
  private static int afterRound(Fields fields, int rounds) {
    int round = fields.integer("after_round").orElse(rounds);
    if (round >= 0 && round <= rounds) {
      return round;
    }
    fields.problem(
        fields.placeOf("after_round"),
        tr("There is no round %d.", round),
        tr("Use a number from 0 to %d. Until then the last round is meant.", rounds));
    return rounds;
  }

  private static Proposal readProposal(
      Fields fields, VoteScale scale, List<Estimate.Round> rounds) {
    var proposal =
        new Proposal(
            rung(fields, CHOICE, scale).orElse(null),
            fields.word("confidence", Confidence.class).orElse(null),
            fields.text("reason"),
            readDissents(fields, scale, rounds));
    fields.finish();
    return proposal;
  }

  private static Optional<VoteSubject> subject(Fields fields) {
    String question = fields.text(STANDING_OF);
    Optional<ThreatId> likelihood = threat(fields, LIKELIHOOD_OF);
    Optional<ThreatId> impact = threat(fields, IMPACT_OF);
    if (!question.isBlank()) {
      return Optional.of(new VoteSubject.StandingOf(question));
    }
    return likelihood
        .<VoteSubject>map(VoteSubject.LikelihoodOf::new)
        .or(() -> impact.map(VoteSubject.ImpactOf::new));
  }

  private static Optional<ThreatId> threat(Fields fields, String key) {
    String text = fields.text(key);
    return text.isBlank()
        ? Optional.empty()
        : Optional.ofNullable(DecisionFile.threatId(fields, text, fields.placeOf(key)));
  }

  private static Estimate.@Nullable Round readRound(Fields fields, VoteScale scale) {
    String question = fields.text("question");
    List<Vote> votes = fields.each("votes", each -> readVote(each, scale));
    fields.finish();
    return votes.isEmpty() ? null : new Estimate.Round(votes, question);
  }

  private static @Nullable Vote readVote(Fields fields, VoteScale scale) {
    String who = fields.text("who");
    boolean knows = !fields.text(CHOICE).equals(DONT_KNOW);
    Optional<Integer> rung =
        knows ? rung(fields, CHOICE, scale, List.of(DONT_KNOW)) : Optional.empty();
    Optional<Confidence> confidence = fields.word("confidence", Confidence.class);
    if (fields.text(CHOICE).isEmpty()) {
      fields.problem(
          fields.placeOf("who"),
          tr("It is not said how %s voted.", who),
          tr("Add \"choice:\" with a rung or dont-know. Until then the vote is not kept."));
    } else if (rung.isPresent() && confidence.isEmpty()) {
      fields.problem(
          fields.placeOf(CHOICE),
          tr("It is not said how sure %s was.", who),
          tr("Add \"confidence:\". Until then it is read as not sure."));
    }
    fields.finish();
    if (knows) {
      Confidence sure = confidence.orElse(Confidence.NOT_SURE);
      return rung.map(chosen -> new Vote.Judged(who, chosen, sure)).orElse(null);
    }
    if (confidence.isPresent()) {
      fields.problem(
          fields.placeOf("confidence"),
          tr("Somebody who does not know is neither sure nor unsure."),
          tr("Take the line away, or choose a rung. Until then it is not kept."));
    }
    return new Vote.DontKnow(who);
  }

  private static Optional<Integer> rung(Fields fields, String key, VoteScale scale) {
    return rung(fields, key, scale, List.of());
  }

  /// @param others words that can stand there too, and are no rung
  private static Optional<Integer> rung(
      Fields fields, String key, VoteScale scale, List<String> others) {
    String word = fields.text(key);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> rung =
        scale.upwards().stream().filter(i -> word(scale, i).equals(word)).findFirst();
    if (rung.isEmpty()) {
      Stream<String> rungs = scale.upwards().stream().map(i -> word(scale, i));
      fields.problem(
          fields.placeOf(key),
          tr("\"%s\" cannot be \"%s\".", key, word),
          tr(
              "Use one of: %s.",
              Stream.concat(rungs, others.stream()).collect(Collectors.joining(", "))));
    }
    return rung;
  }

  private static String word(VoteScale scale, int rung) {
    return Fields.word(scale.rung(rung));
  }
}
