package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.soundings.app.KnownNames;
import org.soundings.app.save.FormDrafts;
import org.soundings.base.Shortened;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.focus.FocusKeys;
import org.soundings.ui.control.form.DateField;
import org.soundings.ui.control.form.EntryLine;
import org.soundings.ui.control.form.NameOffer;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;
import org.soundings.ui.form.KeptFields;
import org.soundings.workshop.Meeting;
import org.soundings.workshop.QuickNote;

/// Notes an action, something parked or a decision: one key opens it, Enter in its last field keeps
/// it.
public final class QuickNotePane extends VBox {

  /// What one form is for: each meeting has its own of each kind.
  private record Form(String meeting, QuickNoteKind kind) {}

  private static final String QUESTION = "question";

  private final HoldViewModel hold;
  private final Label title = Labels.whole("", "strong");
  private final TextField what = Editing.only(Prompted.field());
  private final TextField second = Editing.only(Prompted.field());
  private final TextField third = Editing.only(Prompted.field());
  private final DateField due;
  private final Label said = Labels.wrapped("", "meta");
  private final KeptFields fields;
  private QuickNote to;
  private Form form;

  private final PlaceBefore before;
  private Optional<LocalDate> until = Optional.empty();

  /// @param back gives the focus to the keys, where what had it before is gone
  public QuickNotePane(HoldViewModel hold, Runnable back) {
    super(8);
    this.hold = hold;
    this.to = hold.quickNote();
    before = new PlaceBefore(this, back);
    form = new Form(to.meetingId(), QuickNoteKind.ACTION);
    due = new DateField(tr("Until when"), () -> to.today());
    due.onCommit(date -> until = date);
    due.field().setMinWidth(due.field().wholePrompt());
    fields =
        new KeptFields(
            Map.of("what", what, "second", second, "third", third, "due", due.field()),
            () -> Map.of(QUESTION, to.question()));
    NameOffer.at(
        second, () -> form.kind() == QuickNoteKind.ACTION ? to.people() : KnownNames.NOBODY);
    NameOffer.at(third, () -> to.people());
    what.setPrefWidth(300);
    getChildren()
        .addAll(
            title,
            Labels.row(8, Labels.growing(what), Labels.growing(second), Labels.growing(third), due),
            due.below(),
            Labels.row(12, Labels.button(tr("Keep it"), this::keep), Labels.growing(said)));
    Stream.of(what, second, third, due.field())
        .forEach(field -> field.textProperty().addListener((_, _, _) -> followStep()));
    getStyleClass().add("jot");
    Panes.asOne(this);
    EntryLine.in(this, this::keep, what, second, third, due.field());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Labels.show(this, false);
    show();
  }

  /// Opens it with what was begun and not kept.
  public void open(QuickNoteKind now) {
    before.note();
    turnTo(new Form(hold.quickNote().meetingId(), now));
    title.setText(now.title());
    prompt(what, tr(now.what()));
    prompt(second, tr(now.second()));
    prompt(third, now.third().isEmpty() ? "" : tr(now.third()));
    Labels.show(third, !now.third().isEmpty());
    Labels.show(due, now == QuickNoteKind.ACTION);
    followStep();
    Labels.show(this, true);
    // It has a place only after it was laid out: the sheet would go after the field to nowhere.
    Panes.reveal(this);
    Focus.goOn(what);
  }

  /// It belongs to the question and the meeting at which its first letter is written, and stays
  /// theirs.
  public void followStep() {
    if (fields.isEmpty()) {
      to = hold.quickNote();
    }
    say();
  }

  /// Lets go of the form where another meeting is in front; what was begun in it comes back with
  /// its own meeting, and is kept in no other.
  public void follow() {
    String meeting = hold.quickNote().meetingId();
    if (!form.meeting().equals(meeting)) {
      turnTo(new Form(meeting, form.kind()));
      Labels.show(this, false);
    }
  }

  private void turnTo(Form next) {
    if (next.equals(form)) {
      return;
    }
    due.field().commitNow();
    form = next;
    show();
  }

  /// Shows what was begun in the form.
  private void show() {
    Meeting meeting = hold.quickNote().meeting();
    // What stood here stays kept; the day would go on meaning what it meant there.
    fields.turnTo(FormDrafts.Slot.passing());
    clear();
    fields
        .turnTo(form.kind().form().slot(hold.context(), form.meeting()))
        .ifPresent(
            begun -> {
              due.field().commitNow();
              to = new QuickNote(meeting, begun.said(QUESTION));
            });
  }

  /// Says how it is kept, to which step it goes where that is not the one in front, and what else
  /// was begun, because only one form is seen at a time.
  private void say() {
    boolean isElsewhere = !fields.isEmpty() && !to.question().equals(hold.quickNote().question());
    List<BegunNote> others = notes().stream().filter(note -> note.kind() != form.kind()).toList();
    said.setText(QuickNoteHint.of(isElsewhere ? Optional.of(to) : Optional.empty(), others));
  }

  /// What was begun at the meeting in front and is not kept, in the words that stand there.
  public List<String> begun() {
    return notes().stream().map(BegunNote::firstWords).map(Shortened::withoutStop).toList();
  }

  /// All that was begun at the meeting in front and is not kept.
  public List<BegunNote> notes() {
    QuickNote now = hold.quickNote();
    return Stream.of(QuickNoteKind.values())
        .flatMap(
            kind ->
                kind.form().slot(hold.context(), now.meetingId()).find().stream()
                    .map(draft -> new BegunNote(kind, draft)))
        .toList();
  }

  private static void prompt(TextField field, String words) {
    field.setPromptText(words);
    field.setAccessibleText(words);
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      if (fields.isEmpty()) {
        Labels.show(this, false);
      }
      before.go();
    }
  }

  private void keep() {
    if (form.kind() == QuickNoteKind.ACTION && due.isWrong()) {
      due.field().requestFocus();
      return;
    }
    Runnable added = fields.adding();
    if (hold.keep(to, this::keep)) {
      added.run();
      clear();
      Labels.show(this, false);
      before.go();
      Optional.ofNullable(getScene().getFocusOwner()).ifPresent(FocusKeys::deafToEnter);
    } else {
      said.setText(tr("Write what it is first."));
      what.requestFocus();
    }
  }

  private boolean keep(QuickNote at) {
    return switch (form.kind()) {
      case ACTION -> at.act(what.getText(), second.getText(), until);
      case PARK -> at.park(what.getText(), second.getText(), third.getText());
      case DECISION -> at.agree(what.getText(), second.getText());
    };
  }

  private void clear() {
    for (TextField field : List.of(what, second, third)) {
      field.clear();
    }
    until = Optional.empty();
    due.clear();
  }
}
