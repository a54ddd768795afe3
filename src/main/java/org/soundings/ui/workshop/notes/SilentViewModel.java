package org.soundings.ui.workshop.notes;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.app.TroubleCode;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.pack.Question;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.workshop.projector.Projection;
import org.soundings.ui.workshop.projector.ProjectorView;
import org.soundings.workshop.Meeting;

/// A silent round: everybody writes before anybody speaks, then all of it is shown together.
public final class SilentViewModel {

  /// All of it at one moment.
  ///
  /// @param turn who has the laptop next; empty while nobody does
  /// @param round the notes, once they are shown; empty before
  /// @param unshown the rounds of the meeting, at whatever question, that wait to be shown
  record Content(
      String words,
      boolean isOpen,
      Optional<String> turn,
      int in,
      int of,
      Optional<SilentRound> round,
      List<String> roles,
      List<Unshown> unshown) {
    Content {
      unshown = List.copyOf(unshown);
      roles = List.copyOf(roles);
    }
  }

  /// A round in which somebody has written and that was not shown.
  ///
  /// @param question the question's id
  /// @param words what is said of it: how many are done, and neither who nor what
  record Unshown(String question, String words) {}

  private final ScreenContext context;
  private final Meeting meeting;
  private final Projection projection;
  private final ReadOnlyObjectWrapper<Content> content;
  private Optional<Question> question = Optional.empty();
  private boolean open;

  public SilentViewModel(ScreenContext context, Meeting meeting, Projection projection) {
    this.context = context;
    this.meeting = meeting;
    this.projection = projection;
    content = new ReadOnlyObjectWrapper<>(read());
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  Content content() {
    return content.get();
  }

  public void at(Optional<Question> now) {
    if (!now.equals(question)) {
      open = false;
    }
    question = now;
    content.set(read());
    if (projection.view() instanceof ProjectorView.Written onWall) {
      meeting
          .workshop()
          .silentOn(onWall.question())
          .filter(SilentRound::shown)
          .flatMap(this::face)
          .ifPresent(projection::show);
    }
  }

  private SilentRound round() {
    String id = question.map(Question::id).orElse("");
    return meeting.workshop().silentOn(id).orElseGet(() -> SilentRound.about(id));
  }

  private List<String> present() {
    return meeting.present();
  }

  /// Hands the laptop round, after a break or a crash to whoever is not done. Where all are, nobody
  /// has a turn and it waits to be shown; unless nobody wrote anything, then everybody is asked
  /// again.
  public void begin() {
    if (question.isEmpty()) {
      String words = tr("Go to a question first; there everybody can write.");
      meeting.say(words);
    }
    boolean canBegin =
        question.isPresent() && !round().shown() && !present().isEmpty() && !meeting.isClosed();
    if (canBegin && !refuses()) {
      open = true;
      if (round().next(present()).isEmpty() && !round().awaitsShowing()) {
        note(SilentRound::askingAgain);
      }
      content.set(read());
      project();
    }
  }

  /// Whether nothing that somebody writes can be kept, which is said then.
  private boolean refuses() {
    Optional<String> why = context.whyReadOnly();
    why.ifPresent(
        words ->
            context
                .work()
                .notices()
                .say(
                    Notice.trouble(
                        TroubleCode.NOBODY_WRITES, tr("Nobody can write here."), words)));
    return why.isPresent();
  }

  /// Whether what the room sees is shown still; not where showing it was taken back.
  public boolean isShown(ProjectorView.Written onWall) {
    return meeting.workshop().silentOn(onWall.question()).filter(SilentRound::shown).isPresent();
  }

  private Optional<ProjectorView.Written> face(SilentRound shown) {
    return meeting
        .library()
        .question(shown.question())
        .map(asked -> new ProjectorView.Written(asked.id(), asked.title(), groups(shown)));
  }

  /// Hands the laptop round once more, though all are done: everybody finds what they wrote.
  void askAgain() {
    note(round -> round.askingAgain(present()));
    content.set(read());
    project();
  }

  /// What somebody has written, for their own eyes.
  String draft(String who) {
    return round().draft(who);
  }

  /// Keeps what somebody writes, as they write it: no word is lost with the power. It is no step
  /// that could be undone, which would say who wrote, and take away what another hand sealed. What
  /// was undone before knows nothing of it, and is not done again over it.
  public void write(String who, String text) {
    if (question.isPresent() && !round().shown()) {
      meeting.open().workbench().forgetUndone();
      note(round -> round.shown() ? round : round.writing(who, text));
      content.set(read());
    }
  }

  private static SilentRound silentOf(Optional<SilentRound> found, String question) {
    return found.orElseGet(() -> SilentRound.about(question));
  }

  /// Somebody has written what they wanted, or nothing.
  public void done(String who) {
    note(round -> round.finishing(who));
    content.set(read());
    project();
  }

  /// How many of those who are there have written something.
  int wrote() {
    SilentRound now = round();
    return (int) present().stream().filter(who -> !now.draft(who).isBlank()).count();
  }

  /// Notes a fact about the round that no undo takes back.
  private void note(UnaryOperator<SilentRound> fact) {
    String id = question.map(Question::id).orElse("");
    meeting.note(
        s ->
            s.changing(
                w -> {
                  SilentRound before = silentOf(w.silentOn(id), id);
                  SilentRound now = fact.apply(before);
                  return now.equals(before) ? w : w.withSilent(now);
                }));
  }

  /// Shows all of it together.
  public void show() {
    if (round().notes().isEmpty()) {
      // Nobody wrote: nothing of the round stays.
      note(SilentRound::askingAgain);
    } else if (!meeting.isClosed()) {
      List<String> there = present();
      change(tr("showing of what was written"), round -> round.show(there));
      question.map(Question::id).ifPresent(meeting::talkedAbout);
    }
    open = false;
    content.set(read());
    project();
  }

  /// Stops before it is shown; what was written stays hidden and is kept.
  void stop() {
    open = false;
    content.set(read());
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
      int at = round().groups().indexOf(group);
      typeGroups(
          tr("name of a group"), "group " + at, shown -> shown.renaming(group, name.strip()));
    }
  }

  /// A name that is typed is one step, and not each part of it.
  ///
  /// @param place what is typed into
  private void typeGroups(String name, String place, UnaryOperator<SilentRound> change) {
    SilentRound changed = change.apply(round());
    meeting.type(name, place, session -> session.changing(w -> w.withSilent(changed)));
    content.set(read());
    project();
  }

  /// The names of the groups that there are without some notes.
  ///
  /// @param at the place of one of those notes, which all say the same
  List<String> groupsBeside(int at) {
    SilentRound shown = round();
    return shown.changing(at, note -> note.withGroup("")).groups();
  }

  /// Takes a note over into a lane, with who wrote it.
  public void merge(int at, String role) {
    if (question.isEmpty() || meeting.session().isEmpty() || meeting.isClosed()) {
      return;
    }
    Session session = meeting.session().get();
    SilentRound shown = round();
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
    content.set(read());
  }

  private Answer into(Answer answer, String role, SilentRound.Thought thought) {
    String before = answer.laneText(role).stripTrailing();
    String line = thought.inLane();
    String text = before.isEmpty() ? line : before + "\n" + line;
    return answer.withLane(new Answer.Lane(role, text, thought.note().who(), meeting.now()));
  }

  private void change(String name, UnaryOperator<SilentRound> change) {
    SilentRound changed = change.apply(round());
    meeting.editWorkshop(name, w -> w.withSilent(changed));
  }

  /// Shows in the room how many have written, or what they wrote.
  void project() {
    SilentRound now = round();
    String words = question.map(Question::question).orElse("");
    if (now.shown()) {
      face(now).ifPresent(projection::show);
    } else if (open) {
      projection.show(new ProjectorView.Writing(words, content().in(), content().of()));
    }
  }

  private static List<ProjectorView.Group> groups(SilentRound round) {
    var groups = new ArrayList<ProjectorView.Group>();
    for (String name : round.groups()) {
      groups.add(new ProjectorView.Group(name, notes(round, name)));
    }
    List<String> others = notes(round, "");
    if (!others.isEmpty()) {
      groups.add(new ProjectorView.Group("", others));
    }
    return groups;
  }

  private static List<String> notes(SilentRound round, String group) {
    return round.thoughts().stream()
        .filter(thought -> thought.note().group().equals(group))
        .map(SilentRound.Thought::words)
        .toList();
  }

  private Content read() {
    SilentRound now = round();
    List<String> present = present();
    Optional<String> turn = open ? now.next(present) : Optional.empty();
    return new Content(
        question.map(Question::question).orElse(""),
        open,
        turn,
        (int) present.stream().filter(now.finished()::contains).count(),
        present.size(),
        now.shown() ? Optional.of(now) : Optional.empty(),
        question.map(q -> List.copyOf(q.perspectives().keySet())).orElse(List.of()),
        meeting.workshop().silent().stream()
            .filter(SilentRound::awaitsShowing)
            .map(this::unshown)
            .toList());
  }

  /// Whoever began and is not done is asked again, and whoever left without being done is not
  /// waited for.
  private Unshown unshown(SilentRound round) {
    var asked = new TreeSet<>(present());
    asked.addAll(round.finished());
    int done = round.finished().size();
    return new Unshown(
        round.question(),
        trn(
            "Silent round on “%s”: %d of %d is done, not shown yet.",
            "Silent round on “%s”: %d of %d are done, not shown yet.",
            done,
            meeting.questionTitle(round.question()),
            done,
            asked.size()));
  }
}
