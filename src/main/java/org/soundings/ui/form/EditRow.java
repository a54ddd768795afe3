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

/// A line of fields into which something new is written, or something that is there while it is
/// changed, until that is kept or left. Both are drafts until then.
///
/// @param <T> what is written
public final class EditRow<T> {

  /// The things that a line is about.
  public interface Things<T> {

    /// What one is called, by which it is found again.
    String name(T one);

    /// What the fields say of one, by their names.
    Map<String, String> words(T one);

    /// Where a new one is kept that nobody has added yet.
    FormDrafts.Slot begun();

    /// Where it is kept how one is to be changed.
    ///
    /// @param name what it is called now
    FormDrafts.Slot changeBegun(String name);

    /// That one that was being changed is gone, and nothing was written about it.
    String gone(T one);

    /// That one is gone, and what becomes of what was written about it.
    ///
    /// @param name what it was called
    String begunAnew(String name);

    /// Told before the fields show something else; empty stands for something new.
    default void turn(Optional<T> from, Optional<T> to) {}

    /// Adds what is written, or changes what is there.
    ///
    /// @return why it cannot be, one sentence; "" where it was done
    String take(Optional<T> known);
  }

  private final TextField first;
  private final KeptFields fields;
  private final Things<T> things;
  private final Button keep = Editing.only(Labels.button("", this::keep));
  private final Button leave = Labels.button(tr("Leave it"), this::leave, "quiet");
  private final Label trouble = Labels.wrapped("", "meta", "text-missing");
  private List<T> seen = List.of();
  private Optional<T> known = Optional.empty();

  /// @param first the field that takes the focus
  public EditRow(TextField first, KeptFields fields, Things<T> things) {
    this.first = first;
    this.fields = fields;
    this.things = things;
  }

  /// Has Enter go through the line, and Esc leave it.
  ///
  /// @param asked what is filled in, in this order
  public void begin(Node line, Node... asked) {
    EntryLine.in(line, this::keep, asked);
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
    clear();
  }

  /// Keeps what is written.
  public Button keepButton() {
    return keep;
  }

  /// Leaves what is changed as it is.
  public Button leaveButton() {
    return leave;
  }

  /// Why it cannot be kept.
  public Label trouble() {
    return trouble;
  }

  /// Puts one that is there into the line.
  public void change(T one) {
    turn(Optional.of(one));
    first.requestFocus();
    first.selectAll();
  }

  /// Lets go of what is written.
  public void clear() {
    turn(Optional.empty());
  }

  /// Goes on with how one was to be changed; where it is gone, that becomes a new one.
  ///
  /// @param name what it was called when it was begun to be changed
  public void goOn(String name) {
    seen.stream()
        .filter(one -> things.name(one).equals(name))
        .findFirst()
        .ifPresentOrElse(this::change, () -> goOnAnew(name));
  }

  private void goOnAnew(String name) {
    be(Optional.empty());
    fields.turnTo(things.changeBegun(name));
    sayBegunAnew(name);
    first.requestFocus();
  }

  /// Follows the one that is changed where it was changed elsewhere, such as by an undo. Where it
  /// is gone, what is written becomes a new one.
  public void follow(List<T> now) {
    known
        .filter(one -> !now.contains(one))
        .ifPresent(
            one ->
                Successor.of(one, seen, now, things::name)
                    .ifPresentOrElse(this::followTo, () -> begunAnew(one)));
    seen = now;
  }

  private void followTo(T now) {
    be(Optional.of(now));
    fields.follow(things.changeBegun(things.name(now)), things.words(now));
  }

  private void begunAnew(T gone) {
    if (fields.isAsBefore()) {
      clear();
      say(things.gone(gone));
      return;
    }
    be(Optional.empty());
    fields.follow(things.changeBegun(things.name(gone)), Map.of());
    sayBegunAnew(things.name(gone));
  }

  private void sayBegunAnew(String name) {
    offer(true);
    say(things.begunAnew(name));
  }

  /// Keeps what is changed of one that is there, because nothing else would; what is new stays
  /// begun.
  public void finish() {
    if (isChanging()) {
      take();
    }
  }

  /// The one that is being changed; empty where a new one is written.
  public Optional<T> known() {
    return known;
  }

  /// Whether one that is there is being changed.
  public boolean isChanging() {
    return known.isPresent();
  }

  /// Whether something is written that is not kept yet.
  public boolean isBegun() {
    return isChanging() || !fields.isEmpty();
  }

  private void keep() {
    if (isBegun()) {
      take();
    }
    first.requestFocus();
  }

  private void take() {
    Runnable added = fields.adding();
    String wrong = things.take(known);
    if (wrong.isEmpty()) {
      added.run();
      // Where one was renamed, the fields follow it to where nothing was begun.
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
        one -> fields.turnTo(things.changeBegun(things.name(one)), things.words(one)),
        () -> fields.turnTo(things.begun()));
    offer(to.isPresent());
    say("");
  }

  private void be(Optional<T> to) {
    things.turn(known, to);
    known = to;
  }

  /// @param canLeave whether something new waits that was begun before
  private void offer(boolean canLeave) {
    keep.setText(isChanging() ? tr("Keep it") : tr("Add"));
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
