package org.soundings.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
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

  /// @param before what was recorded until now, and put in
  static Assessment apply(
      Meeting meeting, Assessment assessment, Estimate before, Estimate estimate) {
    Estimate.Outcome outcome = Objects.requireNonNull(estimate.outcome());
    return switch (estimate.subject()) {
      case VoteSubject.StandingOf(var id) ->
          meeting
              .question(id)
              .map(q -> standing(meeting, assessment, q, before, estimate))
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

  /// The reason stays with the decision: what the answer says is what all agreed on. Who dissented
  /// elsewhere and was not asked now still does, unless they have it now as they judged; who did by
  /// these votes is known to the estimate.
  private static Assessment standing(
      Meeting meeting,
      Assessment assessment,
      Question question,
      Estimate before,
      Estimate estimate) {
    Estimate.Outcome outcome = Objects.requireNonNull(estimate.outcome());
    Confidence confidence = Objects.requireNonNull(outcome.confidence());
    String decided = meeting.subjects().stored(estimate.subject(), outcome.rung());
    return meeting
        .open()
        .answered(
            assessment,
            question,
            answer -> {
              var dissents = new ArrayList<>(answer.dissents());
              dissents.removeIf(
                  old ->
                      estimate.hasJudged(old.who())
                          || before.dissents().contains(old)
                          || ((old.view().equals(decided) || hasJudgedElse(meeting, estimate, old))
                              && isKept(assessment, before, old)));
              estimate.dissents().stream()
                  .filter(now -> now.isReasoned() || !isSaid(now, dissents))
                  .forEach(dissents::add);
              return answer
                  .withState(
                      new AnswerState.Answered(VoteScale.standing(outcome.rung()), confidence))
                  .withDissents(dissents);
            });
  }

  /// Whether somebody judged otherwise since than they did when they said it.
  private static boolean hasJudgedElse(Meeting meeting, Estimate estimate, Dissent old) {
    return estimate
        .lastJudged(old.who())
        .filter(rung -> !meeting.subjects().stored(estimate.subject(), rung).equals(old.view()))
        .isPresent();
  }

  /// Whether it is known of somebody already, and why.
  private static boolean isSaid(Dissent now, List<Dissent> dissents) {
    return dissents.stream()
        .anyMatch(old -> old.who().equals(now.who()) && old.view().equals(now.view()));
  }

  /// Whether no word is lost where the answer does not hold a dissent any more: it has none, or a
  /// meeting holds it too. What was written by hand stands nowhere else.
  private static boolean isKept(Assessment assessment, Estimate estimate, Dissent dissent) {
    return !dissent.isReasoned()
        || assessment.sessions().stream()
            .flatMap(session -> session.workshop().estimateOf(estimate.subject()).stream())
            .anyMatch(each -> each.dissents().contains(dissent));
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
