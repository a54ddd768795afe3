package org.soundings.ui.history;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.soundings.assessment.Answer;
import org.soundings.base.Loaded;
import org.soundings.pack.Question;
import org.soundings.store.FormerAnswer;
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

  /// Whether what stood before a change can be brought back, and is not what stands there now.
  boolean canBringBack(PastChange change) {
    Answer now = answer();
    return canWrite() && withOld(now, change).filter(old -> differs(old, now, change)).isPresent();
  }

  /// A lane is the same whoever wrote it.
  private static boolean differs(Answer old, Answer now, PastChange change) {
    return change.lane().isEmpty()
        ? !old.equals(now)
        : !old.laneText(change.lane()).equals(now.laneText(change.lane()));
  }

  /// Puts back what stood before a change, as a change of its own.
  void bringBack(PastChange change) {
    if (canBringBack(change)) {
      desk.open()
          .answer(
              change.bringingBack(), question, answer -> withOld(answer, change).orElse(answer));
    }
  }

  private Optional<Answer> withOld(Answer answer, PastChange change) {
    return change.broughtBackTo(answer, desk.open().author(), desk.now());
  }

  private Answer answer() {
    return desk.assessment().answer(question.pack(), question.id());
  }

  /// What is not on disk yet is written first: the answer and what is recorded of it have to be of
  /// one moment.
  private void read() {
    Answer now = answer();
    desk.work()
        .quietly(
            tr("Reading the history of the answer"),
            tr("The answer itself is not touched."),
            _ -> history(),
            read -> {
              changes.set(changes(now, read.value()));
              state.set(words(read));
            });
  }

  private static List<PastChange> changes(Answer now, List<Edit> edits) {
    List<FormerAnswer> former = FormerAnswer.before(now, edits);
    return IntStream.range(0, edits.size())
        .filter(at -> !BESIDE.matcher(edits.get(at).field()).matches())
        .mapToObj(at -> change(edits.get(at), former.get(at)))
        .toList();
  }

  private Loaded<List<Edit>> history() throws IOException {
    desk.open().saveNow();
    return desk.open().folder().history(question.pack(), question.id());
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

  private static PastChange change(Edit edit, FormerAnswer former) {
    return new PastChange(
        edit.at(),
        edit.by(),
        PastChange.called(edit.field()),
        PastChange.said(edit.field(), edit.before()),
        PastChange.said(edit.field(), edit.after()),
        edit.field(),
        former);
  }
}
