package org.soundings.ui.history;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.soundings.app.Dates;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.base.Loaded;
import org.soundings.pack.Question;
import org.soundings.store.history.Edit;
import org.soundings.ui.screen.ScreenContext;

/// The changes of one part of the assessment since it was created.
public final class HistoryViewModel {

  private final ScreenContext context;
  private final PartHistory part;
  private final ReadOnlyObjectWrapper<List<PastChange>> changes =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper state =
      new ReadOnlyStringWrapper(tr("Reading the history …"));

  private HistoryViewModel(ScreenContext context, PartHistory part) {
    this.context = context;
    this.part = part;
    read();
  }

  /// The history of an answer.
  public static HistoryViewModel ofAnswer(ScreenContext context, Question question) {
    return new HistoryViewModel(context, new AnswerHistory(context, question));
  }

  /// The history of a decision.
  public static HistoryViewModel ofDecision(ScreenContext context, ThreatId threat) {
    return new HistoryViewModel(context, new DecisionHistory(context, threat));
  }

  /// The history of an action.
  public static HistoryViewModel ofAction(ScreenContext context, Action action) {
    return new HistoryViewModel(context, new ActionHistory(context, action));
  }

  String title() {
    return part.title();
  }

  /// The changes, newest first.
  ReadOnlyObjectProperty<List<PastChange>> changesProperty() {
    return changes.getReadOnlyProperty();
  }

  List<PastChange> changes() {
    return changes.get();
  }

  /// The message above the changes or instead of them, "" if there is none.
  ReadOnlyStringProperty stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// When a change was made, as text.
  String moment(PastChange change) {
    return Dates.moment(change.at(), context.now(), context.zone());
  }

  /// Whether changes here are recorded without an author.
  boolean isNameless() {
    return canWrite() && context.open().author().isEmpty();
  }

  boolean canWrite() {
    return context.whyReadOnly().isEmpty();
  }

  /// Whether the value before a change can be restored, and differs from the current one.
  boolean canBringBack(PastChange change) {
    return canWrite() && change.back().isOpen();
  }

  /// Restores the value before a change, as a new change.
  void bringBack(PastChange change) {
    if (canBringBack(change)) {
      change.back().take();
    }
  }

  /// Pending changes are saved first, so that the part and its history are consistent.
  private void read() {
    context
        .work()
        .quietly(
            part.reading(),
            part.untouched(),
            _ -> history(),
            read -> {
              changes.set(part.changes(read.value()));
              state.set(words(read));
            });
  }

  private Loaded<List<Edit>> history() throws IOException {
    context.open().saveNow();
    return part.read();
  }

  private String words(Loaded<List<Edit>> read) {
    if (read.hasErrors()) {
      return tr(
          "Some history entries could not be read and are missing here: %s",
          read.problems().getFirst().message());
    }
    return changes().isEmpty()
        ? tr("No changes recorded yet. Changes appear here once they are saved.")
        : "";
  }
}
