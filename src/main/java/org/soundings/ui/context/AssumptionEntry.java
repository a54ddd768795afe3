package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.soundings.assessment.Assumption;
import org.soundings.ui.KeptFields;
import org.soundings.ui.Successor;
import org.soundings.ui.control.Editing;
import org.soundings.ui.control.EntryLine;
import org.soundings.ui.control.Field;
import org.soundings.ui.control.NameOffer;
import org.soundings.ui.control.Words;

/// A line of fields into which a new assumption is written, or one that is there while it is
/// changed or confirmed, until that is kept or left.
final class AssumptionEntry extends VBox {

  private final PeopleViewModel model;
  private final Field text = new Field(tr("Assumption"), tr("what you take for true"));
  private final Field confirmedBy = new Field(tr("Confirmed by"), tr("confirmed by, if anybody"));
  private final Button keep = Editing.only(Words.button("", this::keep));
  private final Button leave = Words.button(tr("Leave it"), this::leave, "quiet");
  private final Label trouble = Words.wrapped("", "meta", "text-missing");
  private final AddedLine added = new AddedLine(text, confirmedBy);
  private final KeptFields fields =
      new KeptFields(Map.of("text", text, "confirmed_by", confirmedBy));
  private Optional<Assumption> changing = Optional.empty();
  private List<Assumption> seen = List.of();

  AssumptionEntry(PeopleViewModel model) {
    super(4);
    this.model = model;
    NameOffer.at(confirmedBy, model::known).setPrefWidth(200);
    HBox line = Words.row(8, Words.growing(text), confirmedBy, keep, leave);
    EntryLine.in(line, this::keep, text, confirmedBy);
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
    getChildren().addAll(line, trouble, added);
    turn(Optional.empty());
  }

  /// Puts an assumption that is there into the line.
  void change(Assumption assumption) {
    turn(Optional.of(assumption));
    text.requestFocus();
    text.selectAll();
  }

  /// Goes on with how one was to be changed; where it is gone, that becomes a new one.
  ///
  /// @param about its text when it was begun to be changed
  void goOn(String about) {
    model.assumptions().stream()
        .filter(each -> each.text().equals(about))
        .findFirst()
        .ifPresentOrElse(this::change, () -> goOnAnew(about));
  }

  private void goOnAnew(String about) {
    changing = Optional.empty();
    fields.turnTo(model.assumptionChangeBegun(about));
    offer(true);
    say(PeopleViewModel.begunAnew());
    text.requestFocus();
  }

  /// Follows the one that is changed where it was changed elsewhere, such as by an undo. Where it
  /// is gone, what is written becomes a new one.
  void follow(List<Assumption> now) {
    changing
        .filter(assumption -> !now.contains(assumption))
        .ifPresent(
            assumption ->
                Successor.of(assumption, seen, now, Assumption::text)
                    .ifPresentOrElse(this::followTo, () -> begunAnew(assumption)));
    seen = now;
  }

  private void followTo(Assumption now) {
    changing = Optional.of(now);
    fields.follow(model.assumptionChangeBegun(now.text()), words(now));
  }

  private void begunAnew(Assumption gone) {
    if (fields.isAsBefore()) {
      turn(Optional.empty());
      say(PeopleViewModel.gone());
      return;
    }
    changing = Optional.empty();
    fields.follow(model.assumptionChangeBegun(gone.text()), Map.of());
    offer(true);
    say(PeopleViewModel.begunAnew());
  }

  /// Whether a field is one of these, and something is written in them that is not kept yet.
  boolean isBegunAt(EventTarget field) {
    return (field == text || field == confirmedBy) && isBegun();
  }

  private boolean isBegun() {
    return changing.isPresent() || !fields.isEmpty();
  }

  /// Keeps what is changed of one that is there, because nothing else would; what is new stays
  /// begun.
  void finish() {
    if (changing.isPresent()) {
      take();
    }
  }

  /// Whether one that is there is being changed.
  boolean isChanging() {
    return changing.isPresent();
  }

  private void keep() {
    if (isBegun()) {
      take();
    }
    text.requestFocus();
  }

  private void take() {
    String words = text.getText();
    Optional<Assumption> known = changing;
    String wrong =
        known
            .map(each -> model.changeAssumption(each, words, confirmedBy.getText()))
            .orElseGet(() -> model.addAssumption(words, confirmedBy.getText()));
    if (!wrong.isEmpty()) {
      say(wrong);
      return;
    }
    fields.letGo();
    turn(Optional.empty());
    if (known.isEmpty()) {
      added.say(words);
    }
  }

  private void leave() {
    fields.letGo();
    turn(Optional.empty());
    text.requestFocus();
  }

  private void turn(Optional<Assumption> assumption) {
    changing = assumption;
    assumption.ifPresentOrElse(
        known -> fields.turnTo(model.assumptionChangeBegun(known.text()), words(known)),
        () -> fields.turnTo(model.assumptionBegun()));
    offer(assumption.isPresent());
    say("");
  }

  private static Map<String, String> words(Assumption assumption) {
    return Map.of("text", assumption.text(), "confirmed_by", assumption.confirmedBy());
  }

  /// @param canLeave whether something new waits that was begun before
  private void offer(boolean canLeave) {
    keep.setText(changing.isPresent() ? tr("Keep it") : tr("Add"));
    Words.show(leave, canLeave);
  }

  private void say(String words) {
    trouble.setText(words);
    Words.show(trouble, !words.isEmpty());
  }

  private void leaveOnEscape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && leave.isVisible()) {
      key.consume();
      leave();
    }
  }
}
