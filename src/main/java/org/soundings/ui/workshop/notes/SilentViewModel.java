package org.soundings.ui.workshop.notes;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.app.TroubleCode;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.pack.Question;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.workshop.projector.Projection;
import org.soundings.ui.workshop.projector.ProjectorView;
import org.soundings.workshop.Meeting;

/// A silent round: everybody writes before anybody speaks, then all of it is shown together.
public final class SilentViewModel {

  private final ScreenContext context;
  private final Meeting meeting;
  private final Projection projection;
  private final ReadOnlyObjectWrapper<SilentContent> content;
  private final NoteGroups groups;
  private Optional<Question> question = Optional.empty();
  private boolean open;

  public SilentViewModel(ScreenContext context, Meeting meeting, Projection projection) {
    this.context = context;
    this.meeting = meeting;
    this.projection = projection;
    content = new ReadOnlyObjectWrapper<>(read());
    groups = new NoteGroups(context, meeting, this::round, this::look, this::project);
  }

  ReadOnlyObjectProperty<SilentContent> contentProperty() {
    return content.getReadOnlyProperty();
  }

  SilentContent content() {
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
          .flatMap(shown -> ShownNotes.of(shown, meeting.library()))
          .ifPresent(projection::show);
    }
  }

  /// What is done with the notes once they are shown.
  public NoteGroups groups() {
    return groups;
  }

  private void look() {
    content.set(read());
  }

  private SilentRound round() {
    String id = question.map(Question::id).orElse("");
    return meeting.workshop().silentOn(id).orElseGet(() -> SilentRound.about(id));
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
        question.isPresent()
            && !round().shown()
            && !meeting.present().isEmpty()
            && !meeting.isClosed();
    if (canBegin && !refuses()) {
      open = true;
      if (round().next(meeting.present()).isEmpty() && !round().awaitsShowing()) {
        note(SilentRound::askingAgain);
      }
      look();
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

  /// Hands the laptop round once more, though all are done: everybody finds what they wrote.
  void askAgain() {
    note(round -> round.askingAgain(meeting.present()));
    look();
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

  /// Somebody has written what they wanted, or nothing.
  public void done(String who) {
    note(round -> round.finishing(who));
    look();
    project();
  }

  /// How many of those who are there have written something.
  int wrote() {
    SilentRound now = round();
    return (int) meeting.present().stream().filter(who -> !now.draft(who).isBlank()).count();
  }

  /// Notes a fact about the round that no undo takes back.
  private void note(UnaryOperator<SilentRound> fact) {
    String id = question.map(Question::id).orElse("");
    meeting.note(
        s ->
            s.changing(
                w -> {
                  SilentRound before = w.silentOn(id).orElseGet(() -> SilentRound.about(id));
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
      List<String> there = meeting.present();
      change(tr("showing of what was written"), round -> round.show(there));
      question.map(Question::id).ifPresent(meeting::talkedAbout);
    }
    open = false;
    look();
    project();
  }

  /// Stops before it is shown; what was written stays hidden and is kept.
  void stop() {
    open = false;
    content.set(read());
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
      ShownNotes.of(now, meeting.library()).ifPresent(projection::show);
    } else if (open) {
      projection.show(new ProjectorView.Writing(words, content().in(), content().of()));
    }
  }

  private SilentContent read() {
    SilentRound now = round();
    List<String> present = meeting.present();
    Optional<String> turn = open ? now.next(present) : Optional.empty();
    return new SilentContent(
        question.map(Question::question).orElse(""),
        open,
        turn,
        (int) present.stream().filter(now.finished()::contains).count(),
        present.size(),
        now.shown() ? Optional.of(now) : Optional.empty(),
        question.map(q -> List.copyOf(q.perspectives().keySet())).orElse(List.of()),
        meeting.workshop().silent().stream()
            .filter(SilentRound::awaitsShowing)
            .map(round -> UnshownRound.of(meeting, round))
            .toList());
  }
}
