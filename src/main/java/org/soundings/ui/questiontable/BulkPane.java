package org.soundings.ui.questiontable;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.soundings.ui.control.form.DateField;
import org.soundings.ui.control.form.EntryLine;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.NameOffer;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.form.DraftFields;

/// Asks once for the text that a status needs, for all selected questions.
final class BulkPane extends FlowPane {

  /// Minimum width for a long field with the buttons behind it, in pixels.
  private static final double NARROW = 640;

  private static final String WORDS = "text";
  private static final String DAY = "due";

  private final QuestionTableViewModel model;
  private final Label what = Labels.whole("", "strong");
  private final Label decided = Labels.whole("", "meta");
  private final HBox glyph = Labels.row(0);
  private final Label asks = Labels.whole("", "muted");
  private final Field words = new Field("", "");
  private final DateField by;
  private final HBox day;
  private final Label missing = Labels.whole(tr("This field is required."), "text-missing");
  private final DraftFields kept;
  private Optional<LocalDate> until = Optional.empty();

  private final Runnable done;

  /// @param done returns the focus to the table
  BulkPane(QuestionTableViewModel model, Runnable done) {
    super(12, 8);
    this.model = model;
    this.done = done;
    by = new DateField(tr("Due date"), model::today);
    day = Labels.row(8, Labels.whole(tr("Due date"), "muted"), by);
    getStyleClass().add("bulk");
    NameOffer.at(words, model::peopleAsked)
        .prefWidthProperty()
        .bind(widthProperty().map(width -> width.doubleValue() < NARROW ? 240 : 360));
    by.onCommit(date -> until = date);
    kept = new DraftFields(Map.of(WORDS, words, DAY, by.field()), Map::of, this::showDay);
    EntryLine.in(this, this::set, words, by.field());
    var set = Labels.button(tr("Set status"), this::set, "primary");
    words.textProperty().addListener((_, _, _) -> Labels.show(missing, false));
    var cancel = Labels.button(tr("Cancel"), this::cancel, "quiet");
    getChildren().addAll(Labels.row(8, glyph, what), decided);
    getChildren().addAll(Labels.row(8, asks, words), day, Labels.row(4, set, cancel));
    getChildren().add(missing);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            cancel();
          }
        });
    model.choiceProperty().addListener((_, _, now) -> show(now.orElse(null)));
    show(null);
  }

  private void show(QuestionTableViewModel.@Nullable Choice choice) {
    Labels.show(this, choice != null);
    Labels.show(missing, false);
    if (choice == null) {
      return;
    }
    what.setText(choice.words());
    String now = model.decided(choice);
    decided.setText(now);
    Labels.show(decided, !now.isEmpty());
    glyph.getChildren().setAll(StateGlyph.of(choice.state().mark()));
    asks.setText(choice.state().asks());
    words.setAccessibleText(
        Stream.of(choice.words(), now, choice.state().asks())
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(". ")));
    words.setPromptText(
        choice.state().hasDay() ? tr("role or name") : tr("one sentence is enough"));
    Labels.show(day, choice.state().hasDay());
    kept.turnTo(model.draft(choice));
    words.requestFocus();
    words.end();
  }

  private void showDay(Map<String, String> draft) {
    until = Optional.empty();
    by.clear();
    by.field().setText(draft.getOrDefault(DAY, ""));
  }

  private void set() {
    by.field().commitNow();
    if (day.isVisible() && by.isWrong()) {
      by.field().requestFocus();
      return;
    }
    Runnable added = kept.adding();
    boolean isSet = model.set(words.getText(), until);
    Labels.show(missing, !isSet);
    if (isSet) {
      added.run();
      done.run();
    } else {
      words.requestFocus();
    }
  }

  /// Closes the form without changes. The draft is kept.
  void cancel() {
    model.cancel();
    done.run();
  }
}
