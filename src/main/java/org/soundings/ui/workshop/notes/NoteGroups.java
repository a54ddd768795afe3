package org.soundings.ui.workshop.notes;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.pack.Question;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.workshop.RunningSession;

/// Commands for revealed notes: group them, and copy them to perspectives.
public final class NoteGroups {

  private final ScreenContext context;
  private final RunningSession running;
  private final Supplier<SilentRound> round;
  private final Runnable look;
  private final Runnable project;

  /// @param round the round at the current question
  /// @param look reads the round again, after each change
  /// @param project shows it in the projector view
  NoteGroups(
      ScreenContext context,
      RunningSession running,
      Supplier<SilentRound> round,
      Runnable look,
      Runnable project) {
    this.context = context;
    this.running = running;
    this.round = round;
    this.look = look;
    this.project = project;
  }

  /// Puts a note, and all notes with the same text, into a group.
  public void group(int at, String name) {
    typeGroups(
        tr("note group changed"),
        "note " + at,
        shown -> shown.changing(at, note -> note.withGroup(name.strip())));
  }

  /// Renames a group; if the name exists already, the two groups are merged.
  void rename(String group, String name) {
    if (!name.isBlank()) {
      int at = round.get().groups().indexOf(group);
      typeGroups(
          tr("group name changed"), "group " + at, shown -> shown.renaming(group, name.strip()));
    }
  }

  /// A typed name is one undo step.
  ///
  /// @param place the field that is typed into
  private void typeGroups(String name, String place, UnaryOperator<SilentRound> change) {
    SilentRound changed = change.apply(round.get());
    running.type(name, place, session -> session.changing(w -> w.withSilent(changed)));
    look.run();
    project.run();
  }

  /// The groups that exist without certain notes.
  ///
  /// @param at index of one of those notes, which all have the same text
  List<String> otherGroups(int at) {
    SilentRound shown = round.get();
    return shown.changing(at, note -> note.withGroup("")).groups();
  }

  /// Copies a note with its author to a perspective.
  public void merge(int at, String role) {
    SilentRound shown = round.get();
    Optional<Question> question = running.library().question(shown.question());
    if (question.isEmpty() || running.session().isEmpty() || running.isClosed()) {
      return;
    }
    Session session = running.session().get();
    SilentRound.Thought thought = shown.thought(at);
    SilentRound changed = shown.changing(at, each -> each.withPerspective(role));
    context
        .workbench()
        .edit(
            tr("note added to a perspective"),
            a ->
                context
                    .open()
                    .answered(
                        a.withSession(session.changing(w -> w.withSilent(changed))),
                        question.get(),
                        answer -> into(answer, role, thought)));
    look.run();
  }

  private Answer into(Answer answer, String role, SilentRound.Thought thought) {
    String before = answer.perspectiveText(role).stripTrailing();
    String line = thought.inPerspective();
    String text = before.isEmpty() ? line : before + "\n" + line;
    return answer.withPerspective(
        new Answer.Perspective(role, text, thought.note().who(), running.now()));
  }
}
