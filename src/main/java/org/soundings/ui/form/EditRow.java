package org.soundings.ui.form;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.soundings.app.save.FormDrafts;
import org.soundings.ui.control.form.EntryLine;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// A row of fields for a new entry, or for an existing one that is being changed, until it is saved
/// or discarded. Until then the input is a draft.
///
/// @param <T> the entry
public final class EditRow<T> {

  /// The entries of a row.
  public interface Things<T> {

    /// The name of an entry, by which it is found again.
    String name(T one);

    /// The field values of an entry, by field name.
    Map<String, String> words(T one);

    /// The draft of a new entry.
    FormDrafts.Slot newDraft();

    /// The draft of a change of an entry.
    ///
    /// @param name its current name
    FormDrafts.Slot changeDraft(String name);

    /// Says that an entry that was being changed was deleted, and that there was no input.
    String gone(T one);

    /// Says that an entry was deleted, and what happens to the input.
    ///
    /// @param name its former name
    String inputBecomesNew(String name);

    /// Called before the fields show another entry; empty stands for a new one.
    default void turn(Optional<T> from, Optional<T> to) {}

    /// Adds the entry, or changes an existing one.
    ///
    /// @return why it is not possible, as one sentence; "" if it was done
    String take(Optional<T> known);
  }

  private final TextField first;
  private final DraftFields fields;
  private final Things<T> things;
  private final Button keep = Editing.only(Labels.button("", this::keep));
  private final Button leave = Labels.button(tr("Discard"), this::leave, "quiet");
  private final Label trouble = Labels.wrapped("", "meta", "text-missing");
  private List<T> seen = List.of();
  private Optional<T> known = Optional.empty();

  /// @param first the field that gets the focus
  public EditRow(TextField first, DraftFields fields, Things<T> things) {
    this.first = first;
    this.fields = fields;
    this.things = things;
  }

  /// Makes Enter move through the row, and Esc discard the change.
  ///
  /// @param asked the fields, in order
  public void begin(Node line, Node... asked) {
    EntryLine.in(line, this::keep, asked);
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
    clear();
  }

  /// Saves the input.
  public Button keepButton() {
    return keep;
  }

  /// Discards the change.
  public Button leaveButton() {
    return leave;
  }

  /// Why the input cannot be saved.
  public Label trouble() {
    return trouble;
  }

  /// Loads an existing entry into the row.
  public void change(T one) {
    turn(Optional.of(one));
    first.requestFocus();
    first.selectAll();
  }

  /// Discards the input.
  public void clear() {
    turn(Optional.empty());
  }

  /// Resumes the change of an entry; if it was deleted, the input becomes a new one.
  ///
  /// @param name its name when the change was started
  public void goOn(String name) {
    seen.stream()
        .filter(one -> things.name(one).equals(name))
        .findFirst()
        .ifPresentOrElse(this::change, () -> resumeAsNew(name));
  }

  private void resumeAsNew(String name) {
    be(Optional.empty());
    fields.turnTo(things.changeDraft(name));
    sayInputBecomesNew(name);
    first.requestFocus();
  }

  /// Follows the entry that is being changed if it was changed elsewhere, for example by an undo.
  /// If it was deleted, the input becomes a new entry.
  public void follow(List<T> now) {
    known
        .filter(one -> !now.contains(one))
        .ifPresent(
            one ->
                Successor.of(one, seen, now, things::name)
                    .ifPresentOrElse(this::followTo, () -> startOver(one)));
    seen = now;
  }

  private void followTo(T now) {
    be(Optional.of(now));
    fields.follow(things.changeDraft(things.name(now)), things.words(now));
  }

  private void startOver(T gone) {
    if (fields.isAsBefore()) {
      clear();
      say(things.gone(gone));
      return;
    }
    be(Optional.empty());
    fields.follow(things.changeDraft(things.name(gone)), Map.of());
    sayInputBecomesNew(things.name(gone));
  }

  private void sayInputBecomesNew(String name) {
    offer(true);
    say(things.inputBecomesNew(name));
  }

  /// Saves the change of an existing entry, because nothing else would; a new one stays a draft.
  public void finish() {
    if (isChanging()) {
      take();
    }
  }

  /// The entry that is being changed; empty for a new one.
  public Optional<T> known() {
    return known;
  }

  /// Whether an existing entry is being changed.
  public boolean isChanging() {
    return known.isPresent();
  }

  /// Whether there is input that is not saved yet.
  public boolean hasInput() {
    return isChanging() || !fields.isEmpty();
  }

  private void keep() {
    if (hasInput()) {
      take();
    }
    first.requestFocus();
  }

  private void take() {
    Runnable added = fields.adding();
    String wrong = things.take(known);
    if (wrong.isEmpty()) {
      added.run();
      // If the entry was renamed, the fields switch to a slot without a draft.
      fields.letGo();
      clear();
    } else {
      say(wrong);
    }
  }

  private void leave() {
    fields.letGo();
    clear();
    first.requestFocus();
  }

  private void turn(Optional<T> to) {
    be(to);
    to.ifPresentOrElse(
        one -> fields.turnTo(things.changeDraft(things.name(one)), things.words(one)),
        () -> fields.turnTo(things.newDraft()));
    offer(to.isPresent());
    say("");
  }

  private void be(Optional<T> to) {
    things.turn(known, to);
    known = to;
  }

  /// @param canLeave whether there is an earlier draft of a new entry
  private void offer(boolean canLeave) {
    keep.setText(isChanging() ? tr("Save") : tr("Add"));
    Labels.show(leave, canLeave);
  }

  private void say(String words) {
    trouble.setText(words);
    Labels.show(trouble, !words.isEmpty());
  }

  private void leaveOnEscape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && leave.isVisible()) {
      key.consume();
      leave();
    }
  }
}
