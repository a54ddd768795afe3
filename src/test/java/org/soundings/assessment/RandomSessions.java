package org.soundings.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.workshop.DealtCard;
import org.soundings.assessment.workshop.DissentingVote;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.Proposal;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.pack.WorkshopTemplate.Phase;

/// Random sessions from a seed, half of them with all the data that a workshop can produce.
final class RandomSessions {

  private final RandomGenerator random;
  private final RandomWords words;

  RandomSessions(RandomGenerator random) {
    this.random = random;
    this.words = new RandomWords(random);
  }

  Session session() {
    LocalDate date = words.date();
    return new Session(
        date.toString(),
        date,
        words.word(),
        random.nextInt(200),
        List.of("role a", words.word() + "x"),
        List.of(),
        words.text(),
        random.nextInt(3) == 0 ? Workshop.NONE : workshop());
  }

  private Workshop workshop() {
    return Workshop.NONE
        .ending(words.maybe(RandomAssessments.NOW))
        .withPlan(
            new Plan(
                words.word(),
                List.of(
                    PlanStep.asking("core-question-1", 1 + random.nextInt(9))
                        .taking(random.nextInt(999), RandomAssessments.NOW)
                        .extending(random.nextInt(5))
                        .hearing("role a", random.nextBoolean())
                        .done(random.nextBoolean()),
                    PlanStep.doing(words.pick(List.of(Phase.values())), words.text(), 5),
                    PlanStep.withoutQuestion(words.text(), 5))))
        .withSilent(silent())
        .withEstimate(estimate())
        .withDeparture(new Workshop.Departure("role a", random.nextInt(90)))
        .withParked(
            List.of(new Workshop.Parked("p" + words.text(), words.text(), words.word(), "")))
        .withAgreed(
            List.of(new Workshop.Agreed("a" + words.text(), words.text(), "core-question-1")))
        .withAction("A-001")
        .withCards(
            List.of(
                new DealtCard(
                    "con-" + random.nextInt(9),
                    words.word(),
                    "",
                    words.pick(List.of(DealtCard.Outcome.values())),
                    words.text())))
        .withRetrospective(new Workshop.Retrospective(words.text(), words.text()));
  }

  private SilentRound silent() {
    SilentRound written =
        SilentRound.about("core-question-1")
            .writing("role a", "n" + words.text())
            .writing("b", "x")
            .finishing(words.pick(List.of("role a", "b")));
    return random.nextBoolean()
        ? written
        : written
            .show()
            .with(0, new SilentRound.Note("b", words.text(), words.word(), words.word()));
  }

  private Estimate estimate() {
    Estimate estimate =
        Estimate.of(
                words.pick(
                    List.of(
                        new VoteSubject.RatingOf("core-question-1"),
                        new VoteSubject.LikelihoodOf(ThreatId.ofSystem("thr-1")),
                        new VoteSubject.ImpactOf(ThreatId.ofSystem("thr-1")))))
            .showing(
                new VoteRound(
                    List.of(vote("role a"), vote("b")),
                    random.nextBoolean() ? "" : "core-question-1"));
    return random.nextBoolean()
        ? proposing(estimate.withVoted(List.of("b")))
        : new Estimate(
            estimate.subject(),
            estimate.rounds(),
            List.of(),
            new Estimate.Outcome(
                random.nextInt(4),
                random.nextBoolean() ? words.pick(List.of(AnswerState.Confidence.values())) : null,
                1,
                "Reason: " + words.text()),
            List.of(
                new DissentingVote("role b", random.nextInt(4), words.text(), false),
                new DissentingVote("role c", random.nextInt(4), words.text(), true)),
            Proposal.NONE);
  }

  private Estimate proposing(Estimate estimate) {
    Estimate begun =
        estimate.proposing(
            estimate
                .choosing(random.nextBoolean() ? random.nextInt(4) : null)
                .withConfidence(
                    random.nextBoolean()
                        ? words.pick(List.of(AnswerState.Confidence.values()))
                        : null)
                .withReason(words.text())
                .saying(new DissentingVote("role b", random.nextInt(4), words.text(), false))
                .saying(
                    new DissentingVote(
                        "role c", random.nextInt(4), words.text(), random.nextBoolean())));
    return begun.proposing(begun.choosing(random.nextInt(4)));
  }

  private Vote vote(String who) {
    return random.nextInt(4) == 0
        ? new Vote.DontKnow(who)
        : new Vote.Judged(
            who, random.nextInt(4), words.pick(List.of(AnswerState.Confidence.values())));
  }
}
