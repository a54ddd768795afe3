package org.soundings.ui.question;

import static org.soundings.language.Messages.tr;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// The two bars below the perspectives: the disagreement, and the current follow-up question.
final class BarsPane extends VBox {

  private final Field difference =
      new Field(tr("Disagreement"), tr("who disagrees, and what would resolve the disagreement"));
  private final Label differenceText = Labels.wrapped("");
  private final HBox differenceBar;
  private final Label followUp = Labels.wrapped("");
  private final Label count = Labels.whole("", "meta");
  private final HBox followUpBar;
  private boolean marking;

  BarsPane(QuestionViewModel model) {
    getStyleClass().add("bars");
    difference.getStyleClass().add("in-bar");
    difference.onCommit(model::typeDisagreement);
    difference
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                marking = false;
                showDifference();
              }
            });
    differenceBar =
        Labels.row(
            8,
            StateGlyph.of(Mark.DIFFER),
            Labels.whole(tr("Disagreement:"), "strong"),
            Labels.growing(differenceText),
            Labels.growing(difference),
            Editing.away(
                Labels.iconButton(Feather.EDIT_2, tr("Edit disagreement, M"), this::mark)));
    differenceBar.getStyleClass().add("bar");
    var next =
        Labels.iconButton(
            Feather.CHEVRON_RIGHT, tr("Next follow-up question"), model::nextFollowUp);
    followUpBar =
        Labels.row(
            8,
            Labels.icon(Feather.CORNER_DOWN_RIGHT),
            Labels.whole(tr("Follow-up:"), "strong"),
            Labels.growing(followUp),
            count,
            next);
    followUpBar.getStyleClass().add("bar");
    getChildren().addAll(differenceBar, followUpBar);
  }

  void show(QuestionContent content) {
    difference.show(content.answer().disagreement());
    showDifference();
    content
        .followUp()
        .ifPresent(
            deeper -> {
              followUp.setText(deeper.text());
              count.setText(tr("%d of %d", deeper.number(), deeper.count()));
            });
    Labels.show(followUpBar, content.followUp().isPresent());
  }

  /// Opens the bar for the disagreement.
  void mark() {
    marking = true;
    showDifference();
    difference.requestFocus();
    Panes.reveal(differenceBar);
  }

  void commitNow() {
    difference.commitNow();
  }

  private void showDifference() {
    differenceText.setText(difference.getText());
    Labels.show(differenceText, !marking);
    Labels.show(difference, marking);
    Labels.show(differenceBar, marking || !difference.getText().isBlank());
  }
}
