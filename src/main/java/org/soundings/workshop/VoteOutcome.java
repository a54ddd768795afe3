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

/// Writes a decision after votes to its place: the rating of an answer, or the manual level of a
/// threat.
final class VoteOutcome {

  private VoteOutcome() {}

  static Assessment apply(RunningSession running, Assessment assessment, Estimate estimate) {
    Estimate.Outcome outcome = Objects.requireNonNull(estimate.outcome());
    return switch (estimate.subject()) {
      case VoteSubject.RatingOf(var id) ->
          running
              .question(id)
              .map(q -> rating(running, assessment, q, estimate))
              .orElse(assessment);
      case VoteSubject.LikelihoodOf(var threat) ->
          level(
              running,
              assessment,
              threat,
              outcome.reason(),
              now -> new Rated(VoteScale.likelihood(outcome.option()), now.impact()),
              Voted::withLikelihood);
      case VoteSubject.ImpactOf(var threat) ->
          level(
              running,
              assessment,
              threat,
              outcome.reason(),
              now -> new Rated(now.likelihood(), VoteScale.impact(outcome.option())),
              Voted::withImpact);
    };
  }

  /// The reason stays with the decision, because the text of the answer is its conclusion. A
  /// dissent from elsewhere stays, unless its author voted here or it agrees with the decision.
  private static Assessment rating(
      RunningSession running, Assessment assessment, Question question, Estimate estimate) {
    Estimate.Outcome outcome = Objects.requireNonNull(estimate.outcome());
    Confidence confidence = Objects.requireNonNull(outcome.confidence());
    IntFunction<String> views = option -> running.subjects().stored(estimate.subject(), option);
    Set<String> judges = estimate.judges();
    Predicate<Dissent> stays =
        old -> !judges.contains(old.who()) && !old.view().equals(views.apply(outcome.option()));
    Stream<Dissent> dissents =
        estimate.dissents().stream()
            .filter(each -> !each.accepts())
            .map(each -> new Dissent(each.who(), views.apply(each.option()), each.words()));
    return running
        .open()
        .answered(
            assessment,
            question,
            answer ->
                answer
                    .withState(
                        new AnswerState.Answered(VoteScale.rating(outcome.option()), confidence))
                    .withDissents(
                        Stream.concat(answer.dissents().stream().filter(stays), dissents)
                            .toList()));
  }

  /// Likelihood and impact of a level.
  private record Rated(Likelihood likelihood, Impact impact) {}

  /// @param half records the session of the vote on one half
  private static Assessment level(
      RunningSession running,
      Assessment assessment,
      ThreatId threat,
      String reason,
      Function<RiskRating, Rated> decided,
      BiFunction<Voted, String, Voted> half) {
    Optional<RiskRating> now =
        ThreatModel.derive(running.library(), assessment, running.now())
            .threat(threat)
            .map(derived -> derived.current());
    if (now.isEmpty()) {
      return assessment;
    }
    Decision decision = assessment.decision(threat);
    String author = running.open().author();
    Rated rated = decided.apply(now.get());
    var set =
        new LevelOverride(
            Stage.CURRENT,
            rated.likelihood(),
            rated.impact(),
            reasons(decision, reason),
            author,
            running.now());
    Voted before = LevelVotes.still(assessment, decision, set);
    String held = running.session().map(Session::id).orElse("");
    return assessment.withDecision(
        decision
            .withOverride(set.voted(half.apply(before, held)))
            .changedBy(author, running.now(), decision));
  }

  /// Keeps the reason for the other half of the level, as a separate sentence.
  private static String reasons(Decision decision, String reason) {
    return decision
        .override(Stage.CURRENT)
        .map(LevelOverride::rationale)
        .map(old -> old.contains(reason) ? old : Prose.sentence(old.strip()) + " " + reason)
        .orElse(reason);
  }
}
