package org.soundings.ui.question;

import static org.soundings.language.Messages.tr;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.WordingPane;

/// Says that the wording has changed since the answer, asks what to do with the answer, and shows
/// both wordings as one text below, which can be long.
final class ChangedWordingPane extends VBox {

  private final Label advice = Labels.wrapped("");
  private final VBox words = new VBox();
  private final Button adapt;

  private final Runnable rest;

  /// @param write moves the caret to the answer
  /// @param rest moves the focus out of text fields, once there is nothing left to choose
  ChangedWordingPane(QuestionViewModel model, Runnable write, Runnable rest) {
    this.rest = rest;
    getStyleClass().add("reworded");
    adapt =
        Labels.button(
            tr("Adapt answer"),
            () -> {
              model.adaptAnswer();
              write.run();
            });
    Node choices =
        Editing.only(
            Labels.row(
                8,
                Labels.button(tr("Keep answer"), model::keepAnswer),
                adapt,
                Labels.button(tr("Discard answer"), model::dropAnswer, "quiet")));
    getChildren().addAll(head(choices), advice, words);
  }

  /// The choices next to the message, or below it if there is no room.
  private static FlowPane head(Node choices) {
    var news =
        Labels.row(
            8,
            Labels.icon(Feather.REFRESH_CW, "text-weak"),
            Labels.growing(
                Labels.wrapped(
                    tr("The wording of this question changed after it was answered"), "strong")));
    var head = new FlowPane(24, 8, news, choices);
    head.setRowValignment(VPos.CENTER);
    news.maxWidthProperty().bind(head.widthProperty());
    return head;
  }

  void show(QuestionContent content) {
    if (content.reworded().isEmpty() && isFocusWithin()) {
      // The focus would move to a perspective, where the next key would be typed.
      rest.run();
    }
    Labels.show(this, content.reworded().isPresent());
    content.reworded().ifPresent(reworded -> show(content, reworded));
  }

  private void show(QuestionContent content, QuestionContent.Reworded reworded) {
    words
        .getChildren()
        .setAll(
            reworded
                .before()
                .<Node>map(before -> new WordingPane(before, content.question().wording()))
                .orElseGet(
                    () ->
                        Labels.wrapped(
                            tr("The original wording is not available. Only its hash was stored."),
                            "muted")));
    advice.setText(
        reworded.adapting()
            ? tr("Edit the answer. Your first change links it to the current wording.")
            : tr(
                "Until you choose, the answer refers to the earlier wording. A discarded answer stays in the history."));
    adapt.setDisable(reworded.adapting());
  }
}
