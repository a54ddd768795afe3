package org.soundings.ui.workshop.notes;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.app.ErrorCode;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.pack.Question;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.workshop.projector.Projection;
import org.soundings.ui.workshop.projector.ProjectorView;
import org.soundings.workshop.RunningSession;

/// A silent round: everyone writes before anyone speaks, then all notes are revealed together.
public final class SilentViewModel {

  private final ScreenContext context;
  private final RunningSession session;
  private final Projection projection;
  private final ReadOnlyObjectWrapper<SilentContent> content;
  private final NoteGroups groups;
  private Optional<Question> question = Optional.empty();
  private boolean open;

  public SilentViewModel(ScreenContext context, RunningSession session, Projection projection) {
    this.context = context;
    this.session = session;
    this.projection = projection;
    content = new ReadOnlyObjectWrapper<>(read());
    groups = new NoteGroups(context, session, this::round, this::look, this::project);
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
    if (projection.view() instanceof ProjectorView.Written projected) {
      session
          .workshop()
          .silentOn(projected.question())
          .filter(SilentRound::revealed)
          .flatMap(shown -> RevealedNotes.of(shown, session.library()))
          .ifPresent(projection::show);
    }
  }

  /// The commands for revealed notes.
  public NoteGroups groups() {
    return groups;
  }

  private void look() {
    content.set(read());
  }

  private SilentRound round() {
    String id = question.map(Question::id).orElse("");
    return session.workshop().silentOn(id).orElseGet(() -> SilentRound.about(id));
  }

  /// Starts or resumes the round with the participants who are not done, also after a break or a
  /// crash. If everyone is done it waits for the reveal; if no one wrote anything, everyone is
  /// asked again.
  public void begin() {
    if (question.isEmpty()) {
      String words = tr("Open a question first. Then everyone can write.");
      session.say(words);
    }
    boolean canBegin =
        question.isPresent()
            && !round().revealed()
            && !session.present().isEmpty()
            && !session.isClosed();
    if (canBegin && !refuses()) {
      open = true;
      if (round().next(session.present()).isEmpty() && !round().awaitsShowing()) {
        note(SilentRound::askingAgain);
      }
      look();
      project();
    }
  }

  /// Whether notes cannot be saved, which a notice then says.
  private boolean refuses() {
    Optional<String> why = context.whyReadOnly();
    why.ifPresent(
        words ->
            context
                .work()
                .notices()
                .say(
                    Notice.trouble(
                        ErrorCode.SILENT_ROUND_NOT_POSSIBLE,
                        tr("A silent round is not possible here."),
                        words)));
    return why.isPresent();
  }

  /// Whether the content of the projector view is still revealed, and not undone.
  public boolean isShown(ProjectorView.Written projected) {
    return session
        .workshop()
        .silentOn(projected.question())
        .filter(SilentRound::revealed)
        .isPresent();
  }

  /// Passes the laptop round again although everyone is done: each participant finds their text.
  void askAgain() {
    note(round -> round.askingAgain(session.present()));
    look();
    project();
  }

  /// The text of a participant, visible only to them.
  String draft(String who) {
    return round().draft(who);
  }

  /// Saves the text while it is typed, so that a power failure loses nothing. It is not an undo
  /// step: an undo would disclose who wrote, and remove text that another participant submitted. A
  /// redo of an earlier step does not overwrite it.
  public void write(String who, String text) {
    if (question.isPresent() && !round().revealed()) {
      session.open().workbench().forgetUndone();
      note(round -> round.revealed() ? round : round.writing(who, text));
      content.set(read());
    }
  }

  /// A participant is done, with or without text.
  public void done(String who) {
    note(round -> round.finishing(who));
    look();
    project();
  }

  /// The number of present participants who have written something.
  int wrote() {
    SilentRound now = round();
    return (int) session.present().stream().filter(who -> !now.draft(who).isBlank()).count();
  }

  /// Changes the round without an undo step.
  private void note(UnaryOperator<SilentRound> fact) {
    String id = question.map(Question::id).orElse("");
    session.note(
        s ->
            s.changing(
                w -> {
                  SilentRound before = w.silentOn(id).orElseGet(() -> SilentRound.about(id));
                  SilentRound now = fact.apply(before);
                  return now.equals(before) ? w : w.withSilent(now);
                }));
  }

  /// Reveals all notes.
  public void show() {
    if (round().notes().isEmpty()) {
      // No one wrote anything, so nothing of the round is kept.
      note(SilentRound::askingAgain);
    } else if (!session.isClosed()) {
      List<String> there = session.present();
      change(tr("notes revealed"), round -> round.show(there));
      question.map(Question::id).ifPresent(session::talkedAbout);
    }
    open = false;
    look();
    project();
  }

  /// Stops before the reveal; notes stay hidden and are kept.
  void stop() {
    open = false;
    content.set(read());
  }

  private void change(String name, UnaryOperator<SilentRound> change) {
    SilentRound changed = change.apply(round());
    session.editWorkshop(name, w -> w.withSilent(changed));
  }

  /// Shows the number of submitted notes, or the revealed notes, in the projector view.
  void project() {
    SilentRound now = round();
    String words = question.map(Question::question).orElse("");
    if (now.revealed()) {
      RevealedNotes.of(now, session.library()).ifPresent(projection::show);
    } else if (open) {
      projection.show(new ProjectorView.Writing(words, content().in(), content().of()));
    }
  }

  private SilentContent read() {
    SilentRound now = round();
    List<String> present = session.present();
    Optional<String> turn = open ? now.next(present) : Optional.empty();
    return new SilentContent(
        question.map(Question::question).orElse(""),
        open,
        turn,
        (int) present.stream().filter(now.finished()::contains).count(),
        present.size(),
        now.revealed() ? Optional.of(now) : Optional.empty(),
        question.map(q -> List.copyOf(q.perspectives().keySet())).orElse(List.of()),
        session.workshop().silentRounds().stream()
            .filter(SilentRound::awaitsShowing)
            .map(round -> UnrevealedRound.of(session, round))
            .toList());
  }
}
