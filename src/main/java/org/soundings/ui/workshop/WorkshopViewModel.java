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
import org.soundings.ui.workshop.run.RunViewModel;
import org.soundings.workshop.RunningSession;

/// The sessions, the current one, and the side on which it is shown.
public final class WorkshopViewModel {

  /// The three sides of a session, in order.
  public enum Side {
    PREPARE,
    RUN,
    CLOSE;

    String words() {
      return switch (this) {
        case PREPARE -> tr("Prepare");
        case RUN -> tr("Run");
        case CLOSE -> trc("a session", "Close");
      };
    }
  }

  /// Everything the screen shows at one moment.
  public record Content(List<Session> sessions, Optional<Session> current, Side side) {
    public Content {
      sessions = List.copyOf(sessions);
    }

    /// Whether the current session is closed, so that it cannot change until it is reopened.
    boolean closed() {
      return current.filter(session -> session.workshop().ended() != null).isPresent();
    }
  }

  private final RunningSession running;
  private final PrepareViewModel prepare;
  private final RunViewModel run;
  private final CloseViewModel close;
  private final ReadOnlyObjectWrapper<Content> content;
  private final CurrentSessionTab side = new CurrentSessionTab();

  public WorkshopViewModel(ScreenContext context) {
    running =
        new RunningSession(
            context.open(),
            context.clock(),
            words -> context.work().notices().say(Notice.news(words)));
    run = new RunViewModel(context, running);
    prepare = new PrepareViewModel(context, running, run.estimates()::isOpen);
    close =
        new CloseViewModel(context, running, run::stop, run::isRunning, run.estimates()::isOpen);
    content = new ReadOnlyObjectWrapper<>(read());
  }

  /// The question of the current agenda item; empty if it has none.
  public Optional<Question> asked() {
    return run.content().question();
  }

  /// Whether a round of votes is open.
  public boolean isVoting() {
    return run.estimates().isOpen();
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

  public RunViewModel run() {
    return run;
  }

  public CloseViewModel close() {
    return close;
  }

  /// Reads the assessment again.
  public void refresh() {
    Content before = read();
    prepare.refresh();
    run.refresh();
    if (before.side() == Side.CLOSE) {
      // Only visible on its own side.
      close.refresh();
    }
    // Books the time that has passed.
    content.set(read());
  }

  /// Whether this part of the assessment is visible on the current side: the participants while the
  /// session is prepared, the question under discussion while it runs, and the agreed actions at
  /// its close. A deleted action counts too, because the list changes.
  boolean shows(ChangedItem part) {
    if (content().current().isEmpty()) {
      return false;
    }
    return switch (content().side()) {
      case PREPARE -> part.kind() == ChangedItem.Kind.PERSON;
      case RUN -> part.kind() == ChangedItem.Kind.ANSWER && talksAbout(part.id());
      case CLOSE ->
          part.kind() == ChangedItem.Kind.ACTION && (!part.remains() || isTakenOn(part.id()));
    };
  }

  private boolean talksAbout(String question) {
    return run.contentProperty().get().question().filter(q -> q.id().equals(question)).isPresent();
  }

  private boolean isTakenOn(String action) {
    return running
        .session()
        .filter(session -> session.workshop().actions().contains(action))
        .isPresent();
  }

  public void open(String id) {
    if (running.session().filter(session -> session.id().equals(id)).isEmpty()) {
      run.leave();
      running.choose(id);
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

  /// Creates a session.
  public void add() {
    run.leave();
    running.begin();
    refresh();
  }

  /// Deletes the current session, if none of it was run.
  public void takeAway() {
    run.leave();
    running.takeAway();
    refresh();
  }

  public void turn(Side to) {
    if (to != Side.RUN) {
      run.leave();
    }
    side.turn(to);
    refresh();
  }

  /// Reopens the current session on the side that is shown.
  public void openAgain() {
    close.close(false);
    refresh();
  }

  /// Discards a draft note.
  void discard(FormDraft draft) {
    running.open().drafts().discard(draft);
  }

  /// Runs the callback whenever a draft changes.
  void onDraftsChanged(Runnable told) {
    running.open().drafts().observe(told);
  }

  /// When it took place and how long it took, for the list.
  String whenAndHow(Session session) {
    return SessionDateText.of(session, running.today());
  }

  static String title(Session session) {
    return session.title().isBlank() ? tr("Session") : session.title();
  }

  private Content read() {
    Optional<Session> current = running.session();
    return new Content(running.all(), current, side.of(current));
  }
}
