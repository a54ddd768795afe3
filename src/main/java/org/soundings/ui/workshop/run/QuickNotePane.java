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
import org.soundings.ui.form.DraftFields;
import org.soundings.workshop.QuickNote;
import org.soundings.workshop.RunningSession;

/// A quick note: an action, a topic for the parking lot or a decision. One key opens the form,
/// Enter in the last field saves it.
public final class QuickNotePane extends VBox {

  /// Identifies a form: each session has its own of each kind.
  private record Form(String session, QuickNoteKind kind) {}

  private static final String QUESTION = "question";

  private final RunViewModel hold;
  private final Label heading = Labels.whole("", "strong");
  private final TextField title = Editing.only(Prompted.field());
  private final TextField reason = Editing.only(Prompted.field());
  private final TextField owner = Editing.only(Prompted.field());
  private final DateField due;
  private final Label said = Labels.wrapped("", "meta");
  private final DraftFields fields;
  private QuickNote to;
  private Form form;

  private final PreviousFocus before;
  private Optional<LocalDate> until = Optional.empty();

  /// @param back moves the focus out of text fields if the previous node was removed
  public QuickNotePane(RunViewModel hold, Runnable back) {
    super(8);
    this.hold = hold;
    this.to = hold.quickNote();
    before = new PreviousFocus(this, back);
    form = new Form(to.sessionId(), QuickNoteKind.ACTION);
    due = new DateField(tr("Due date"), () -> to.today());
    due.onCommit(date -> until = date);
    due.field().setMinWidth(due.field().wholePrompt());
    fields =
        new DraftFields(
            Map.of("title", title, "reason", reason, "owner", owner, "due", due.field()),
            () -> Map.of(QUESTION, to.question()));
    NameOffer.at(owner, () -> to.people());
    title.setPrefWidth(300);
    getChildren()
        .addAll(
            heading,
            Labels.row(
                8, Labels.growing(title), Labels.growing(reason), Labels.growing(owner), due),
            due.below(),
            Labels.row(12, Labels.button(tr("Save"), this::keep), Labels.growing(said)));
    Stream.of(title, reason, owner, due.field())
        .forEach(field -> field.textProperty().addListener((_, _, _) -> followStep()));
    getStyleClass().add("quick-note");
    Panes.asOne(this);
    EntryLine.in(this, this::keep, title, reason, owner, due.field());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Labels.show(this, false);
    show();
  }

  /// Opens the form with its saved draft.
  public void open(QuickNoteKind now) {
    before.note();
    turnTo(new Form(hold.quickNote().sessionId(), now));
    heading.setText(now.title());
    prompt(title, tr(now.what()));
    prompt(reason, now.hasReason() ? tr(now.reason()) : "");
    prompt(owner, now.hasOwner() ? tr("owner") : "");
    Labels.show(reason, now.hasReason());
    Labels.show(owner, now.hasOwner());
    Labels.show(due, now == QuickNoteKind.ACTION);
    followStep();
    Labels.show(this, true);
    // It is laid out first, because the sheet scrolls to the position of the field.
    Panes.reveal(this);
    Focus.goOn(title);
  }

  /// The note belongs to the question and the session at which its first letter was typed.
  public void followStep() {
    if (fields.isEmpty()) {
      to = hold.quickNote();
    }
    say();
  }

  /// Switches to the forms of another session. A draft stays with its own session.
  public void follow() {
    String session = hold.quickNote().sessionId();
    if (!form.session().equals(session)) {
      turnTo(new Form(session, form.kind()));
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

  /// Shows the draft of the form.
  private void show() {
    RunningSession session = hold.quickNote().running();
    // The draft stays saved; an invalid date belongs to it and must not be applied here.
    fields.turnTo(FormDrafts.Slot.passing());
    clear();
    fields
        .turnTo(form.kind().form().slot(hold.context(), form.session()))
        .ifPresent(
            draft -> {
              due.field().commitNow();
              to = new QuickNote(session, draft.said(QUESTION));
            });
  }

  /// Explains how the note is saved, to which item it goes if that is not the current one, and
  /// which other drafts exist, because only one form is visible.
  private void say() {
    boolean isElsewhere = !fields.isEmpty() && !to.question().equals(hold.quickNote().question());
    List<NoteDraft> others = notes().stream().filter(note -> note.kind() != form.kind()).toList();
    said.setText(QuickNoteHint.of(isElsewhere ? Optional.of(to) : Optional.empty(), others));
  }

  /// The draft notes of the current session, as text.
  public List<String> draftTexts() {
    return notes().stream().map(NoteDraft::firstWords).map(Shortened::withoutStop).toList();
  }

  /// The draft notes of the current session.
  public List<NoteDraft> notes() {
    QuickNote now = hold.quickNote();
    return Stream.of(QuickNoteKind.values())
        .flatMap(
            kind ->
                kind.form().slot(hold.context(), now.sessionId()).find().stream()
                    .map(draft -> new NoteDraft(kind, draft)))
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
      said.setText(tr("Enter some text first."));
      title.requestFocus();
    }
  }

  private boolean keep(QuickNote at) {
    return switch (form.kind()) {
      case ACTION -> at.act(title.getText(), owner.getText(), until);
      case PARK -> at.park(title.getText(), reason.getText(), owner.getText());
      case DECISION -> at.agree(title.getText(), reason.getText());
    };
  }

  private void clear() {
    for (TextField field : List.of(title, reason, owner)) {
      field.clear();
    }
    until = Optional.empty();
    due.clear();
  }
}
