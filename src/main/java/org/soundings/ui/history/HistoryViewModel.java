package org.soundings.ui.history;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.soundings.assessment.Answer;
import org.soundings.base.Loaded;
import org.soundings.pack.Question;
import org.soundings.store.history.Edit;
import org.soundings.ui.Desk;
import org.soundings.ui.control.Dates;

/// What changed in one answer since it was begun.
public final class HistoryViewModel {

  /// The fingerprint and the words of the question, who wrote a lane and when: what people said is
  /// what is looked for here.
  private static final Pattern BESIDE =
      Pattern.compile("wording|asked/.*|by|at|pack|question|lanes/[^/]+/(by|at|role)");

  private final Desk desk;
  private final Question question;
  private final ReadOnlyObjectWrapper<List<PastChange>> changes =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper state =
      new ReadOnlyStringWrapper(tr("Reading the history …"));

  public HistoryViewModel(Desk desk, Question question) {
    this.desk = desk;
    this.question = question;
    read();
  }

  String title() {
    return question.title();
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
    return Dates.moment(change.at(), desk.now(), desk.zone());
  }

  /// Whether what is written here is recorded without saying who wrote it.
  boolean isNameless() {
    return canWrite() && desk.open().author().isEmpty();
  }

  boolean canWrite() {
    return desk.whyReadOnly().isEmpty();
  }

  /// Puts the words back that stood before a change, as a change of its own.
  void bringBack(PastChange change) {
    if (!change.canBeBroughtBack()) {
      return;
    }
    desk.open().answer(tr("words brought back"), question, answer -> withOld(answer, change));
  }

  private Answer withOld(Answer answer, PastChange change) {
    if (!change.lane().isEmpty()) {
      return answer.withLane(
          new Answer.Lane(change.lane(), change.before(), desk.open().author(), desk.now()));
    }
    return change.field().equals("conclusion")
        ? answer.withConclusion(change.before())
        : answer.withDifference(change.before());
  }

  private void read() {
    desk.work()
        .quietly(
            tr("Reading the history of the answer"),
            tr("The answer itself is not touched."),
            _ -> history(),
            read -> {
              changes.set(
                  read.value().stream()
                      .filter(edit -> !BESIDE.matcher(edit.field()).matches())
                      .map(HistoryViewModel::change)
                      .toList());
              state.set(words(read));
            });
  }

  private Loaded<List<Edit>> history() throws IOException {
    return desk.open().folder().history(question.pack(), question.id());
  }

  private String words(Loaded<List<Edit>> read) {
    if (read.hasErrors()) {
      return tr(
          "Some records could not be read and are left out: %s",
          read.problems().getFirst().message());
    }
    return changes().isEmpty()
        ? tr("Nothing was changed yet. What you write is recorded here once it is saved.")
        : "";
  }

  private static PastChange change(Edit edit) {
    return new PastChange(
        edit.at(),
        edit.by(),
        PastChange.called(edit.field()),
        PastChange.said(edit.field(), edit.before()),
        PastChange.said(edit.field(), edit.after()),
        edit.field());
  }
}
