package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import picocli.CommandLine.Option;

/// The options for the status of an answer and its details.
final class StateOptions {

  /// The five statuses as the user types them.
  enum StateWord {
    OPEN,
    ANSWERED,
    DONT_KNOW,
    NOT_APPLICABLE,
    DEFERRED
  }

  @Option(
      names = "--status",
      description = "Status: open, answered, dont_know, not_applicable, deferred.")
  private @Nullable StateWord state;

  @Option(
      names = "--rating",
      description =
          "Control effectiveness: effective, mostly_effective, weak, missing. Sets the status to answered.")
  private AnswerState.@Nullable Rating rating;

  @Option(names = "--confidence", description = "Confidence: not_sure, fairly_sure, sure.")
  private AnswerState.@Nullable Confidence confidence;

  @Option(
      names = "--owner",
      defaultValue = "",
      description = "Owner of the clarification, for dont_know.")
  private String who = "";

  @Option(
      names = "--due",
      paramLabel = "DATE",
      description = "Due date of the clarification, for dont_know.")
  private @Nullable LocalDate until;

  @Option(
      names = "--reason",
      defaultValue = "",
      description = "Reason, for not_applicable and deferred.")
  private String reason = "";

  /// Refuses options that do not fit the status. They would be ignored silently.
  void requireSense() {
    if ((!who.isEmpty() || until != null) && state != StateWord.DONT_KNOW) {
      throw new CommandLineProgram.UsageException(
          tr("--owner and --due require --status dont_know."));
    }
    if (!reason.isEmpty() && state != StateWord.NOT_APPLICABLE && state != StateWord.DEFERRED) {
      throw new CommandLineProgram.UsageException(
          tr("--reason requires --status not_applicable or deferred."));
    }
    boolean isOtherState = state != null && state != StateWord.ANSWERED;
    if (isOtherState && (rating != null || confidence != null)) {
      throw new CommandLineProgram.UsageException(
          tr("--rating and --confidence require --status answered."));
    }
  }

  /// The answer with the requested status.
  Answer on(Answer answer) {
    if (confidence != null
        && rating == null
        && state == null
        && !(answer.state() instanceof AnswerState.Answered)) {
      throw new CommandLineProgram.UsageException(
          tr("A confidence requires a rating. Add: --rating …"));
    }
    boolean isAnswer = rating != null || confidence != null;
    StateWord wanted = isAnswer && state == null ? StateWord.ANSWERED : state;
    if (wanted == null) {
      return answer;
    }
    return answer.withState(
        switch (wanted) {
          case OPEN -> new AnswerState.Open();
          case ANSWERED -> answered(answer);
          case DONT_KNOW -> new AnswerState.DontKnow(who, until);
          case NOT_APPLICABLE -> new AnswerState.NotApplicable(reason());
          case DEFERRED -> new AnswerState.Deferred(reason());
        });
  }

  private AnswerState answered(Answer answer) {
    if (answer.conclusion().isBlank()) {
      throw new CommandLineProgram.UsageException(
          tr("A rating requires a conclusion. Add: --conclusion \"…\""));
    }
    var old = answer.state() instanceof AnswerState.Answered a ? a : null;
    var newRating = rating != null ? rating : old == null ? null : old.rating();
    if (newRating == null) {
      throw new CommandLineProgram.UsageException(
          tr(
              "The rating is missing. Add --rating with effective, mostly_effective, weak or missing."));
    }
    var newConfidence = confidence != null ? confidence : old == null ? null : old.confidence();
    if (newConfidence == null) {
      throw new CommandLineProgram.UsageException(
          tr(
              "The confidence level is missing. Add --confidence with not_sure, fairly_sure or sure."));
    }
    return new AnswerState.Answered(newRating, newConfidence);
  }

  private String reason() {
    if (reason.isBlank()) {
      throw new CommandLineProgram.UsageException(
          tr("This status requires a reason. Add: --reason \"…\""));
    }
    return reason;
  }
}
