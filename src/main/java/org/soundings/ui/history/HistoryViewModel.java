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

/// What changed in one part of the assessment since it was begun.
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

  /// Of what was said about a question.
  public static HistoryViewModel ofAnswer(ScreenContext context, Question question) {
    return new HistoryViewModel(context, new AnswerHistory(context, question));
  }

  /// Of what was decided about a threat.
  public static HistoryViewModel ofDecision(ScreenContext context, ThreatId threat) {
    return new HistoryViewModel(context, new DecisionHistory(context, threat));
  }

  /// Of what somebody took on.
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

  /// What is said in place of changes or above them, "" where nothing is.
  ReadOnlyStringProperty stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// When a change was made, as people write it.
  String moment(PastChange change) {
    return Dates.moment(change.at(), context.now(), context.zone());
  }

  /// Whether what is written here is recorded without saying who wrote it.
  boolean isNameless() {
    return canWrite() && context.open().author().isEmpty();
  }

  boolean canWrite() {
    return context.whyReadOnly().isEmpty();
  }

  /// Whether what stood before a change can be brought back, and is not what stands there now.
  boolean canBringBack(PastChange change) {
    return canWrite() && change.back().isOpen();
  }

  /// Puts back what stood before a change, as a change of its own.
  void bringBack(PastChange change) {
    if (canBringBack(change)) {
      change.back().take();
    }
  }

  /// What is not on disk yet is written first: the part and what is recorded of it have to be of
  /// one moment.
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
          "Some records could not be read and are left out: %s",
          read.problems().getFirst().message());
    }
    return changes().isEmpty()
        ? tr("No change is recorded yet. What you write is recorded here once it is saved.")
        : "";
  }
}
