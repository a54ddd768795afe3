package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.pack.Perspectives;
import org.soundings.pack.Question;
import org.soundings.ui.question.SessionQuestion;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.workshop.Kept;
import org.soundings.workshop.Meeting;

/// Writes what is said at the step in front: at its question, or in the notes of the meeting.
public final class StepWriter {

  private final ScreenContext context;
  private final Meeting meeting;
  private final Supplier<Optional<Question>> question;

  /// @param question the one at the step in front
  StepWriter(ScreenContext context, Meeting meeting, Supplier<Optional<Question>> question) {
    this.context = context;
    this.meeting = meeting;
    this.question = question;
  }

  void typeLane(String role, String text) {
    say(
        tr("%s lane", Perspectives.title(role)),
        role,
        answer -> context.open().saying(answer, role, text));
  }

  public void typeConclusion(String text) {
    say(tr("conclusion"), "conclusion", answer -> answer.withConclusion(text));
  }

  private void say(String name, String place, UnaryOperator<Answer> change) {
    question
        .get()
        .filter(_ -> !meeting.isClosed())
        .ifPresent(
            q -> {
              context.open().type(name, q, place, change);
              meeting.talkedAbout(q.id());
            });
  }

  /// The question in front with its evidence and its state. A state that is set here was talked
  /// about.
  ///
  /// @param openEvidence told the id of an item of evidence that was chosen
  /// @param conclude puts the focus where it is written what all agree on
  SessionQuestion asked(Consumer<String> openEvidence, Runnable conclude) {
    return new SessionQuestion(context, openEvidence, meeting::talkedAbout, conclude);
  }

  public void typeNotes(String text) {
    meeting.type(tr("notes of a meeting"), "notes", s -> s.withNotes(text));
  }

  /// Takes back what a step kept; undo brings it again.
  void takeBack(Kept kept) {
    meeting
        .session()
        .filter(_ -> !meeting.isClosed())
        .map(Session::id)
        .ifPresent(
            id ->
                context
                    .workbench()
                    .edit(
                        kept.removal(),
                        a -> meeting.session(id).map(s -> kept.takenFrom(a, s)).orElse(a)));
  }
}
