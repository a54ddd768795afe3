package org.soundings.ui.workshop;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.DateField;
import org.soundings.ui.control.Editing;
import org.soundings.ui.control.EntryLine;
import org.soundings.ui.control.NameOffer;
import org.soundings.ui.control.Panes;
import org.soundings.ui.control.Words;

/// Notes an action, something parked or a decision: one key opens it, Enter in its last field keeps
/// it.
final class JotPane extends VBox {

  /// What is noted.
  enum Kind {
    ACTION(mark("Action"), mark("What is done"), mark("who"), ""),
    PARK(
        mark("Parking lot"),
        mark("What waits for another time"),
        mark("why not now"),
        mark("who takes it")),
    DECISION(mark("Decision"), mark("What was decided"), mark("because"), "");

    private final String title;
    private final String what;
    private final String second;
    private final String third;

    Kind(String title, String what, String second, String third) {
      this.title = title;
      this.what = what;
      this.second = second;
      this.third = third;
    }
  }

  /// What was begun and left with Esc.
  private record Draft(String what, String second, String third, Jotting to) {}

  private final Supplier<Jotting> jotting;
  private final Runnable back;
  private final Label title = Words.whole("", "strong");
  private final TextField what = Editing.only(new TextField());
  private final TextField second = Editing.only(new TextField());
  private final TextField third = Editing.only(new TextField());
  private final DateField due;
  private final Label said = Words.wrapped("", "meta");
  private final Map<Kind, Draft> drafts = new EnumMap<>(Kind.class);
  private Jotting to;
  private Kind kind = Kind.ACTION;
  private Optional<LocalDate> until = Optional.empty();

  /// @param back gives the focus back to the keys
  JotPane(Supplier<Jotting> jotting, Runnable back) {
    super(8);
    this.jotting = jotting;
    this.to = jotting.get();
    this.back = back;
    due = new DateField(tr("Until when"), () -> to.today());
    due.onCommit(date -> until = date);
    NameOffer.at(second, () -> kind == Kind.ACTION ? to.people() : List.of());
    NameOffer.at(third, () -> to.people());
    what.setPrefWidth(300);
    getChildren()
        .addAll(
            title,
            Words.row(8, Words.growing(what), Words.growing(second), Words.growing(third), due),
            due.below(),
            said);
    getStyleClass().add("jot");
    EntryLine.in(this, this::keep, what, second, third, due.field());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Words.show(this, false);
  }

  /// Opens it with what was begun and not kept.
  void open(Kind now) {
    if (now != kind) {
      drafts.put(kind, new Draft(what.getText(), second.getText(), third.getText(), to));
      clear();
    }
    kind = now;
    Draft begun = drafts.remove(now);
    if (begun != null) {
      what.setText(begun.what());
      second.setText(begun.second());
      third.setText(begun.third());
      to = begun.to();
    }
    if (isUntouched()) {
      // It belongs to the question and the meeting at which it is begun.
      to = jotting.get();
    }
    title.setText(tr(now.title));
    prompt(what, tr(now.what));
    prompt(second, tr(now.second));
    prompt(third, now.third.isEmpty() ? "" : tr(now.third));
    Words.show(third, !now.third.isEmpty());
    Words.show(due, now == Kind.ACTION);
    said.setText(
        tr(
            "Enter goes on and keeps it at the end, Ctrl Enter keeps it at once. Esc goes back;"
                + " what you began stays here."));
    Words.show(this, true);
    what.requestFocus();
    Panes.reveal(this);
  }

  /// What was begun and is not kept, in the words that stand there.
  List<String> begun() {
    Stream<Draft> front =
        Stream.of(new Draft(what.getText(), second.getText(), third.getText(), to));
    return Stream.concat(front, drafts.values().stream())
        .flatMap(
            draft ->
                Stream.of(draft.what(), draft.second(), draft.third())
                    .map(String::strip)
                    .filter(words -> !words.isEmpty())
                    .limit(1))
        .toList();
  }

  private static void prompt(TextField field, String words) {
    field.setPromptText(words);
    field.setAccessibleText(words);
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      back.run();
    }
  }

  private boolean isUntouched() {
    return what.getText().isBlank() && second.getText().isBlank() && third.getText().isBlank();
  }

  private void keep() {
    if (kind == Kind.ACTION && due.isWrong()) {
      due.field().requestFocus();
      return;
    }
    boolean kept =
        switch (kind) {
          case ACTION -> to.act(what.getText(), second.getText(), until);
          case PARK -> to.park(what.getText(), second.getText(), third.getText());
          case DECISION -> to.agree(what.getText(), second.getText());
        };
    if (kept) {
      clear();
      Words.show(this, false);
      back.run();
    } else {
      said.setText(tr("Write what it is first."));
      what.requestFocus();
    }
  }

  private void clear() {
    for (TextField field : List.of(what, second, third)) {
      field.clear();
    }
    until = Optional.empty();
    due.clear();
  }

  /// Whether something was begun.
  Node start() {
    return what;
  }
}
