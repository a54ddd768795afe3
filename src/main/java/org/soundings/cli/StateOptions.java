package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import picocli.CommandLine.Option;

/// The state of an answer, with what belongs to it.
final class StateOptions {

  /// The five states, as they are typed.
  enum StateWord {
    OPEN,
    ANSWERED,
    DONT_KNOW,
    DOES_NOT_APPLY,
    LATER
  }

  @Option(
      names = "--state",
      description = "One of: open, answered, dont_know, does_not_apply, later.")
  private @Nullable StateWord state;

  @Option(
      names = "--standing",
      description =
          "How well it holds: holds, mostly_holds, weak, missing. Makes the state answered.")
  private AnswerState.@Nullable Standing standing;

  @Option(names = "--confidence", description = "How sure you are: not_sure, fairly_sure, sure.")
  private AnswerState.@Nullable Confidence confidence;

  @Option(names = "--who", defaultValue = "", description = "Who finds out, for dont_know.")
  private String who = "";

  @Option(names = "--until", paramLabel = "DATE", description = "By when, for dont_know.")
  private @Nullable LocalDate until;

  @Option(
      names = "--because",
      defaultValue = "",
      description = "Why, for does_not_apply and later.")
  private String because = "";

  /// Refuses options that the state asked for has no place for; they would be dropped in silence.
  void requireSense() {
    if ((!who.isEmpty() || until != null) && state != StateWord.DONT_KNOW) {
      throw new CommandLineProgram.UsageException(
          tr("--who and --until belong to --state dont_know."));
    }
    if (!because.isEmpty() && state != StateWord.DOES_NOT_APPLY && state != StateWord.LATER) {
      throw new CommandLineProgram.UsageException(
          tr("--because belongs to --state does_not_apply or later."));
    }
    boolean isOtherState = state != null && state != StateWord.ANSWERED;
    if (isOtherState && (standing != null || confidence != null)) {
      throw new CommandLineProgram.UsageException(
          tr("--standing and --confidence belong to --state answered."));
    }
  }

  /// The answer with the state that was asked for.
  Answer on(Answer answer) {
    if (confidence != null
        && standing == null
        && state == null
        && !(answer.state() instanceof AnswerState.Answered)) {
      throw new CommandLineProgram.UsageException(
          tr(
              "Only an answered question has a confidence. Say how well it holds too: --standing …"));
    }
    boolean isAnswer = standing != null || confidence != null;
    StateWord wanted = isAnswer && state == null ? StateWord.ANSWERED : state;
    if (wanted == null) {
      return answer;
    }
    return answer.withState(
        switch (wanted) {
          case OPEN -> new AnswerState.Open();
          case ANSWERED -> answered(answer);
          case DONT_KNOW -> new AnswerState.DontKnow(who, until);
          case DOES_NOT_APPLY -> new AnswerState.DoesNotApply(reason());
          case LATER -> new AnswerState.Later(reason());
        });
  }

  private AnswerState answered(Answer answer) {
    if (answer.conclusion().isBlank()) {
      throw new CommandLineProgram.UsageException(
          tr("A standing needs words. Write a conclusion first: --conclusion \"…\""));
    }
    var old = answer.state() instanceof AnswerState.Answered a ? a : null;
    var newStanding = standing != null ? standing : old == null ? null : old.standing();
    if (newStanding == null) {
      throw new CommandLineProgram.UsageException(
          tr("Say how well it holds: --standing holds, mostly_holds, weak or missing"));
    }
    var newConfidence = confidence != null ? confidence : old == null ? null : old.confidence();
    if (newConfidence == null) {
      throw new CommandLineProgram.UsageException(
          tr("Say how sure you are: --confidence not_sure, fairly_sure or sure"));
    }
    return new AnswerState.Answered(newStanding, newConfidence);
  }

  private String reason() {
    if (because.isBlank()) {
      throw new CommandLineProgram.UsageException(tr("This state needs a reason: --because \"…\""));
    }
    return because;
  }
}
