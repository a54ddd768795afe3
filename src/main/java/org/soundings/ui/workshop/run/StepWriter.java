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
import org.soundings.workshop.RunningSession;
import org.soundings.workshop.SessionNote;

/// Writes what is said at the current item: at its question, or in the notes of the session.
public final class StepWriter {

  private final ScreenContext context;
  private final RunningSession running;
  private final Supplier<Optional<Question>> question;

  /// @param question the question of the current item
  StepWriter(ScreenContext context, RunningSession running, Supplier<Optional<Question>> question) {
    this.context = context;
    this.running = running;
    this.question = question;
  }

  void typePerspective(String role, String text) {
    say(
        tr("%s perspective changed", Perspectives.title(role)),
        role,
        answer -> context.open().saying(answer, role, text));
  }

  public void typeConclusion(String text) {
    say(tr("conclusion changed"), "conclusion", answer -> answer.withConclusion(text));
  }

  private void say(String name, String place, UnaryOperator<Answer> change) {
    question
        .get()
        .filter(_ -> !running.isClosed())
        .ifPresent(
            q -> {
              context.open().type(name, q, place, change);
              running.talkedAbout(q.id());
            });
  }

  /// The current question with its evidence and its status. Setting the status here marks the
  /// question as discussed.
  ///
  /// @param openEvidence receives the id of a chosen item of evidence
  /// @param conclude focuses the conclusion
  SessionQuestion asked(Consumer<String> openEvidence, Runnable conclude) {
    return new SessionQuestion(context, openEvidence, running::talkedAbout, conclude);
  }

  public void typeNotes(String text) {
    running.type(tr("session notes changed"), "notes", s -> s.withNotes(text));
  }

  /// Deletes a note of an item; undo restores it.
  void takeBack(SessionNote kept) {
    running
        .session()
        .filter(_ -> !running.isClosed())
        .map(Session::id)
        .ifPresent(
            id ->
                context
                    .workbench()
                    .edit(
                        kept.removal(),
                        a -> running.session(id).map(s -> kept.takenFrom(a, s)).orElse(a)));
  }
}
