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
import org.soundings.workshop.Meeting;

/// What is done with notes that are shown: they are put into groups and taken over into lanes.
public final class NoteGroups {

  private final ScreenContext context;
  private final Meeting meeting;
  private final Supplier<SilentRound> round;
  private final Runnable look;
  private final Runnable project;

  /// @param round the one at the question in front
  /// @param look looks again at the round, after each change
  /// @param project shows it in the room
  NoteGroups(
      ScreenContext context,
      Meeting meeting,
      Supplier<SilentRound> round,
      Runnable look,
      Runnable project) {
    this.context = context;
    this.meeting = meeting;
    this.round = round;
    this.look = look;
    this.project = project;
  }

  /// Puts a note, and all that say the same, under a name.
  public void group(int at, String name) {
    typeGroups(
        tr("group of a note"),
        "note " + at,
        shown -> shown.changing(at, note -> note.withGroup(name.strip())));
  }

  /// Calls a group otherwise; where there is one of that name, the two become one.
  void rename(String group, String name) {
    if (!name.isBlank()) {
      int at = round.get().groups().indexOf(group);
      typeGroups(
          tr("name of a group"), "group " + at, shown -> shown.renaming(group, name.strip()));
    }
  }

  /// A name that is typed is one step, and not each part of it.
  ///
  /// @param place what is typed into
  private void typeGroups(String name, String place, UnaryOperator<SilentRound> change) {
    SilentRound changed = change.apply(round.get());
    meeting.type(name, place, session -> session.changing(w -> w.withSilent(changed)));
    look.run();
    project.run();
  }

  /// The names of the groups that there are without some notes.
  ///
  /// @param at the place of one of those notes, which all say the same
  List<String> groupsBeside(int at) {
    SilentRound shown = round.get();
    return shown.changing(at, note -> note.withGroup("")).groups();
  }

  /// Takes a note over into a lane, with who wrote it.
  public void merge(int at, String role) {
    SilentRound shown = round.get();
    Optional<Question> question = meeting.library().question(shown.question());
    if (question.isEmpty() || meeting.session().isEmpty() || meeting.isClosed()) {
      return;
    }
    Session session = meeting.session().get();
    SilentRound.Thought thought = shown.thought(at);
    SilentRound changed = shown.changing(at, each -> each.withLane(role));
    context
        .workbench()
        .edit(
            tr("note taken into a lane"),
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
    String before = answer.laneText(role).stripTrailing();
    String line = thought.inLane();
    String text = before.isEmpty() ? line : before + "\n" + line;
    return answer.withLane(new Answer.Lane(role, text, thought.note().who(), meeting.now()));
  }
}
