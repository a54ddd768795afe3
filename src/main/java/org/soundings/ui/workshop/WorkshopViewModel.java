package org.soundings.ui.workshop;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.app.ChangedItem;
import org.soundings.assessment.Session;
import org.soundings.pack.Question;
import org.soundings.store.draft.FormDraft;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.workshop.close.CloseViewModel;
import org.soundings.ui.workshop.prepare.PrepareViewModel;
import org.soundings.ui.workshop.run.HoldViewModel;
import org.soundings.workshop.Meeting;

/// The meetings, the one in front, and which side of it is shown.
public final class WorkshopViewModel {

  /// The three sides of a meeting, in the order they come.
  public enum Side {
    PREPARE,
    HOLD,
    CLOSE;

    String words() {
      return switch (this) {
        case PREPARE -> tr("Prepare");
        case HOLD -> tr("Hold");
        case CLOSE -> trc("a meeting", "Close");
      };
    }
  }

  /// All of it at one moment.
  public record Content(List<Session> sessions, Optional<Session> current, Side side) {
    public Content {
      sessions = List.copyOf(sessions);
    }

    /// Whether the one in front stays as it is until it is opened again.
    boolean closed() {
      return current.filter(session -> session.workshop().ended() != null).isPresent();
    }
  }

  private final Meeting meeting;
  private final PrepareViewModel prepare;
  private final HoldViewModel hold;
  private final CloseViewModel close;
  private final ReadOnlyObjectWrapper<Content> content;
  private final SideInFront side = new SideInFront();

  public WorkshopViewModel(ScreenContext context) {
    meeting =
        new Meeting(
            context.open(),
            context.clock(),
            words -> context.work().notices().say(Notice.news(words)));
    hold = new HoldViewModel(context, meeting);
    prepare = new PrepareViewModel(context, meeting, hold.estimates()::isOpen);
    close =
        new CloseViewModel(context, meeting, hold::stop, hold::isRunning, hold.estimates()::isOpen);
    content = new ReadOnlyObjectWrapper<>(read());
  }

  /// The question that the session in front is at; empty where it is at none.
  public Optional<Question> asked() {
    return hold.content().question();
  }

  /// Whether a round of votes is open.
  public boolean isVoting() {
    return hold.estimates().isOpen();
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  public Content content() {
    return content.get();
  }

  public PrepareViewModel prepare() {
    return prepare;
  }

  public HoldViewModel hold() {
    return hold;
  }

  public CloseViewModel close() {
    return close;
  }

  /// Looks again at the assessment.
  public void refresh() {
    Content before = read();
    prepare.refresh();
    hold.refresh();
    if (before.side() == Side.CLOSE) {
      // Nobody looks at it from the other sides.
      close.refresh();
    }
    // The time that passed is booked meanwhile.
    content.set(read());
  }

  /// Whether a part of the assessment is on the side in front: those who come while a meeting is
  /// prepared, the question that is talked about, and at the end what somebody took on. An action
  /// that is gone is missed in the list of them.
  boolean shows(ChangedItem part) {
    if (content().current().isEmpty()) {
      return false;
    }
    return switch (content().side()) {
      case PREPARE -> part.kind() == ChangedItem.Kind.PERSON;
      case HOLD -> part.kind() == ChangedItem.Kind.ANSWER && talksAbout(part.id());
      case CLOSE ->
          part.kind() == ChangedItem.Kind.ACTION && (!part.remains() || isTakenOn(part.id()));
    };
  }

  private boolean talksAbout(String question) {
    return hold.contentProperty().get().question().filter(q -> q.id().equals(question)).isPresent();
  }

  private boolean isTakenOn(String action) {
    return meeting
        .session()
        .filter(session -> session.workshop().actions().contains(action))
        .isPresent();
  }

  public void open(String id) {
    if (meeting.session().filter(session -> session.id().equals(id)).isEmpty()) {
      hold.leave();
      meeting.choose(id);
    }
    refresh();
  }

  public void step(int by) {
    List<String> ids = content().sessions().stream().map(Session::id).toList();
    int to = content().current().map(s -> ids.indexOf(s.id())).orElse(0) + by;
    if (to >= 0 && to < ids.size()) {
      open(ids.get(to));
    }
  }

  /// Begins a new meeting.
  public void add() {
    hold.leave();
    meeting.begin();
    refresh();
  }

  /// Takes the meeting in front away, where nothing of it was held.
  public void takeAway() {
    hold.leave();
    meeting.takeAway();
    refresh();
  }

  public void turn(Side to) {
    if (to != Side.HOLD) {
      hold.leave();
    }
    side.turn(to);
    refresh();
  }

  /// Opens the meeting in front again, on the side that is shown.
  public void openAgain() {
    close.close(false);
    refresh();
  }

  /// Lets go of a note that was begun.
  void leaveOut(FormDraft begun) {
    meeting.open().drafts().leaveOut(begun);
  }

  /// Has it told whenever what is begun in forms changes.
  void whenBegun(Runnable told) {
    meeting.open().drafts().observe(told);
  }

  /// When it was and how long it took, for the list.
  String whenAndHow(Session session) {
    return MeetingWhen.of(session, meeting.today());
  }

  static String title(Session session) {
    return session.title().isBlank() ? tr("Meeting") : session.title();
  }

  private Content read() {
    Optional<Session> current = meeting.session();
    return new Content(meeting.all(), current, side.of(current));
  }
}
