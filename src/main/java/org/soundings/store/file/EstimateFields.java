package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.workshop.Earlier;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Proposal;
import org.soundings.assessment.workshop.Voices;
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

  /// Who judged otherwise and goes along.
  private static final String ALONG = "can_live_with_it";

  /// What was said before.
  private static final String EARLIER = "said_before";

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
        .put("dissents", dissents(estimate.voices()))
        .put(ALONG, along(estimate.voices()))
        .put(EARLIER, earlier(scale, estimate.voices()))
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
        .text("choice", rung == null ? null : word(scale, rung))
        .text("confidence", confidence == null ? null : Fields.word(confidence))
        .text("reason", proposal.reason())
        .put("dissents", dissents(proposal.voices()))
        .put(ALONG, along(proposal.voices()))
        .put(EARLIER, earlier(scale, proposal.voices()))
        .build();
  }

  private static Node dissents(Voices voices) {
    return Node.list(voices.dissents().stream().map(AnswerFile::dissent).toList());
  }

  private static Node along(Voices voices) {
    return Node.list(
        voices.along().stream()
            .map(
                each ->
                    Node.mapping()
                        .text("who", each.who())
                        .text("view", each.view())
                        .text("words", each.words())
                        .build())
            .toList());
  }

  private static Node earlier(VoteScale scale, Voices voices) {
    return Node.list(voices.earlier().stream().map(each -> earlier(scale, each)).toList());
  }

  /// Names all keys, so that those of a side that was taken back go from the file too.
  private static Node earlier(VoteScale scale, Earlier said) {
    Earlier.Stance stance = said.stance();
    Integer to = stance == null ? null : stance.rung();
    return Node.mapping()
        .text("who", said.who())
        .text("view", said.view())
        .text("side", stance == null ? null : Fields.word(stance.side()))
        .text("to", to == null ? null : word(scale, to))
        .plain("after_round", stance == null ? null : stance.round())
        .text("words", said.words())
        .build();
  }

  private static Voices readVoices(Fields fields, VoteScale scale, int rounds) {
    return new Voices(
        fields.each("dissents", AnswerFile::readDissent),
        fields.each(ALONG, EstimateFields::readAlong),
        fields.each(EARLIER, each -> readEarlier(each, scale, rounds)));
  }

  private static Voices.Along readAlong(Fields fields) {
    var along =
        new Voices.Along(fields.requiredText("who"), fields.text("view"), fields.text("words"));
    fields.finish();
    return along;
  }

  private static Earlier readEarlier(Fields fields, VoteScale scale, int rounds) {
    String who = fields.requiredText("who");
    Earlier.Stance stance = readStance(fields, who, scale, rounds);
    boolean isTick = stance != null && stance.side() == Earlier.Side.CAN_LIVE_WITH_IT;
    String words = isTick ? fields.text("words") : fields.requiredText("words");
    var earlier = new Earlier(who, fields.text("view"), words, stance);
    fields.finish();
    return earlier;
  }

  private static Earlier.@Nullable Stance readStance(
      Fields fields, String who, VoteScale scale, int rounds) {
    Optional<Earlier.Side> side = fields.word("side", Earlier.Side.class);
    Integer to = rung(fields, "to", scale).orElse(null);
    Optional<Integer> round = fields.integer("after_round");
    if (fields.text("side").isBlank() && (to != null || round.isPresent())) {
      fields.problem(
          fields.placeOf(to == null ? "after_round" : "to"),
          tr("It is not said which side %s took.", who),
          tr("Add \"side:\". Until then it counts for neither."));
    }
    if (side.isPresent() && round.isEmpty()) {
      fields.problem(
          fields.placeOf("side"),
          tr("It is not said after which round %s took a side.", who),
          tr("Add \"after_round:\". Until then it counts for nothing that is decided now."));
    }
    int after = round.isEmpty() ? 0 : Math.min(afterRound(fields, rounds), rounds);
    return side.map(each -> new Earlier.Stance(each, to, after)).orElse(null);
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
              .text("choice", word(scale, judged.rung()))
              .text("confidence", Fields.word(judged.confidence()))
              .build();
      case Vote.DontKnow _ -> entry.text("choice", DONT_KNOW).build();
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
    Voices voices = readVoices(fields, scale, written);
    Proposal proposal =
        fields
            .fields("proposed")
            .map(each -> readProposal(each, scale, written))
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
    return new Estimate(subject, rounds, voted, outcome, voices, proposal);
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

  private static Proposal readProposal(Fields fields, VoteScale scale, int rounds) {
    var proposal =
        new Proposal(
            rung(fields, "choice", scale).orElse(null),
            fields.word("confidence", Confidence.class).orElse(null),
            fields.text("reason"),
            readVoices(fields, scale, rounds));
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
    boolean knows = !fields.text("choice").equals(DONT_KNOW);
    Optional<Integer> rung =
        knows ? rung(fields, "choice", scale, List.of(DONT_KNOW)) : Optional.empty();
    Optional<Confidence> confidence = fields.word("confidence", Confidence.class);
    if (fields.text("choice").isEmpty()) {
      fields.problem(
          fields.placeOf("who"),
          tr("It is not said how %s voted.", who),
          tr("Add \"choice:\" with a rung or dont-know. Until then the vote is not kept."));
    } else if (rung.isPresent() && confidence.isEmpty()) {
      fields.problem(
          fields.placeOf("choice"),
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
