package org.soundings.workshop;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.LevelVotes;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer.Dissent;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.LevelOverride.Stage;
import org.soundings.assessment.decision.LevelOverride.Voted;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.VoteScale;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.markdown.Prose;
import org.soundings.pack.Question;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.threat.RiskRating;
import org.soundings.threat.ThreatModel;

/// Takes what was decided after votes to where it belongs: the standing of an answer, or the level
/// of a threat as the team sets it by its own judgement.
final class VoteOutcome {

  private VoteOutcome() {}

  static Assessment apply(Meeting meeting, Assessment assessment, Estimate estimate) {
    Estimate.Outcome outcome = Objects.requireNonNull(estimate.outcome());
    return switch (estimate.subject()) {
      case VoteSubject.StandingOf(var id) ->
          meeting
              .question(id)
              .map(q -> standing(meeting, assessment, q, estimate))
              .orElse(assessment);
      case VoteSubject.LikelihoodOf(var threat) ->
          level(
              meeting,
              assessment,
              threat,
              outcome.reason(),
              now -> new Rated(VoteScale.likelihood(outcome.rung()), now.impact()),
              Voted::withLikelihood);
      case VoteSubject.ImpactOf(var threat) ->
          level(
              meeting,
              assessment,
              threat,
              outcome.reason(),
              now -> new Rated(now.likelihood(), VoteScale.impact(outcome.rung())),
              Voted::withImpact);
    };
  }

  /// The reason stays with the decision: what the answer says is what all agree on. A dissent from
  /// elsewhere stays, unless its author judged here or it holds what is decided now.
  private static Assessment standing(
      Meeting meeting, Assessment assessment, Question question, Estimate estimate) {
    Estimate.Outcome outcome = Objects.requireNonNull(estimate.outcome());
    Confidence confidence = Objects.requireNonNull(outcome.confidence());
    IntFunction<String> views = rung -> meeting.subjects().stored(estimate.subject(), rung);
    Set<String> judges = estimate.judges();
    Predicate<Dissent> stays =
        old -> !judges.contains(old.who()) && !old.view().equals(views.apply(outcome.rung()));
    Stream<Dissent> dissents =
        estimate.dissents().stream()
            .filter(each -> !each.accepts())
            .map(each -> new Dissent(each.who(), views.apply(each.rung()), each.words()));
    return meeting
        .open()
        .answered(
            assessment,
            question,
            answer ->
                answer
                    .withState(
                        new AnswerState.Answered(VoteScale.standing(outcome.rung()), confidence))
                    .withDissents(
                        Stream.concat(answer.dissents().stream().filter(stays), dissents)
                            .toList()));
  }

  /// Both halves of a level.
  private record Rated(Likelihood likelihood, Impact impact) {}

  /// @param half notes the meeting in which one half was voted on
  private static Assessment level(
      Meeting meeting,
      Assessment assessment,
      ThreatId threat,
      String reason,
      Function<RiskRating, Rated> decided,
      BiFunction<Voted, String, Voted> half) {
    Optional<RiskRating> now =
        ThreatModel.derive(meeting.library(), assessment, meeting.now())
            .threat(threat)
            .map(derived -> derived.now());
    if (now.isEmpty()) {
      return assessment;
    }
    Decision decision = assessment.decision(threat);
    String author = meeting.open().author();
    Rated rated = decided.apply(now.get());
    var set =
        new LevelOverride(
            Stage.NOW,
            rated.likelihood(),
            rated.impact(),
            reasons(decision, reason),
            author,
            meeting.now());
    Voted before = LevelVotes.still(assessment, decision, set);
    String held = meeting.session().map(Session::id).orElse("");
    return assessment.withDecision(
        decision
            .withOverride(set.voted(half.apply(before, held)))
            .changedBy(author, meeting.now(), decision));
  }

  /// Keeps the reason that was given for the other half of the level, as a sentence of its own.
  private static String reasons(Decision decision, String reason) {
    return decision
        .override(Stage.NOW)
        .map(LevelOverride::reason)
        .map(old -> old.contains(reason) ? old : Prose.sentence(old.strip()) + " " + reason)
        .orElse(reason);
  }
}
