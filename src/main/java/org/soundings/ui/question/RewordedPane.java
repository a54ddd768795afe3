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

/// Says that the question has other words than those that were answered, asks what becomes of the
/// answer, and shows both as one below, which may be long.
final class RewordedPane extends VBox {

  private final Label advice = Labels.wrapped("");
  private final VBox words = new VBox();
  private final Button adapt;

  private final Runnable rest;

  /// @param write puts the caret where the answer is written
  /// @param rest puts the focus into no text, once there is nothing to choose any more
  RewordedPane(QuestionViewModel model, Runnable write, Runnable rest) {
    this.rest = rest;
    getStyleClass().add("reworded");
    adapt =
        Labels.button(
            tr("Adapt it"),
            () -> {
              model.adaptAnswer();
              write.run();
            });
    Node choices =
        Editing.only(
            Labels.row(
                8,
                Labels.button(tr("Keep the answer"), model::keepAnswer),
                adapt,
                Labels.button(tr("Drop it"), model::dropAnswer, "quiet")));
    getChildren().addAll(head(choices), advice, words);
  }

  /// What can be chosen beside the news, or below it where there is no room beside.
  private static FlowPane head(Node choices) {
    var news =
        Labels.row(
            8,
            Labels.icon(Feather.REFRESH_CW, "text-weak"),
            Labels.growing(
                Labels.wrapped(tr("This question was reworded since it was answered"), "strong")));
    var head = new FlowPane(24, 8, news, choices);
    head.setRowValignment(VPos.CENTER);
    news.maxWidthProperty().bind(head.widthProperty());
    return head;
  }

  void show(QuestionContent content) {
    if (content.reworded().isEmpty() && isFocusWithin()) {
      // It would go on into a lane, in which the next key is a letter.
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
                            tr(
                                "The words that were answered were not kept; only their fingerprint"
                                    + " was."),
                            "muted")));
    advice.setText(
        reworded.adapting()
            ? tr("Change the answer: with your first change it answers the words of today.")
            : tr(
                "Until you choose, what you wrote stays bound to the older words. Dropped words stay"
                    + " in the history."));
    adapt.setDisable(reworded.adapting());
  }
}
