package org.soundings.threat;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.pack.Library;
import org.soundings.pack.Question;

/// Why a threat counts as assessed if none of its steps shows it: answers to its questions that
/// move none of its levels.
public final class AssessedThreats {

  private AssessedThreats() {}

  /// A reason for each such question, in the order of the threat's questions. Empty if a step
  /// already refers to an answer or a decision of the team.
  public static List<RiskStep> through(Threat threat, Library library, Assessment assessment) {
    List<String> seen =
        threat.controls().stream().map(RiskStep::question).filter(Objects::nonNull).toList();
    List<RiskStep> decided =
        threat.questions().stream()
            .map(library::question)
            .flatMap(Optional::stream)
            .filter(question -> isDecided(answer(assessment, question)))
            .map(question -> step(threat, question, answer(assessment, question)))
            .toList();
    boolean isSeen =
        !threat.overridden().isEmpty()
            || decided.stream()
                .map(RiskStep::question)
                .filter(Objects::nonNull)
                .anyMatch(seen::contains);
    return isSeen ? List.of() : decided;
  }

  private static Answer answer(Assessment assessment, Question question) {
    return assessment.answer(question.pack(), question.id());
  }

  private static RiskStep step(Threat threat, Question question, Answer answer) {
    String words =
        answer.rating().map(AnswerState.Rating::words).orElseGet(() -> answer.state().words());
    return new RiskStep(
        new RiskStep.Source.Question(question.id()),
        question.title() + ": " + words,
        tr("related, level unchanged"),
        RiskStep.Direction.UNCHANGED,
        threat.current());
  }

  private static boolean isDecided(Answer answer) {
    return switch (answer.state()) {
      case AnswerState.Answered _, AnswerState.DontKnow _ -> true;
      case AnswerState.Open _, AnswerState.Deferred _, AnswerState.NotApplicable _ -> false;
    };
  }
}
