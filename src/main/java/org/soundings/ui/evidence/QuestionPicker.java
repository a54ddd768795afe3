package org.soundings.ui.evidence;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.Editing;
import org.soundings.ui.control.Words;

/// Finds a question by a few letters; Enter takes the first one that fits.
final class QuestionPicker extends VBox {

  private final TextField field = new TextField();
  private final VBox found = new VBox();
  private final Function<String, List<Map.Entry<String, String>>> search;
  private final Consumer<String> take;

  /// @param search gives ids and titles of questions that fit what was typed
  /// @param take told the id of the one that was chosen
  QuestionPicker(Function<String, List<Map.Entry<String, String>>> search, Consumer<String> take) {
    super(2);
    this.search = search;
    this.take = take;
    field.setPromptText("Which other question does it speak to? Type a few letters");
    field.setAccessibleText("Add a question it speaks to");
    field.textProperty().addListener((_, _, text) -> show(text));
    field.setOnAction(
        _ -> {
          if (!found.getChildren().isEmpty()) {
            choose(search.apply(field.getText()).getFirst().getKey());
          }
        });
    getChildren().addAll(Editing.only(field), found);
  }

  private void show(String text) {
    found
        .getChildren()
        .setAll(
            text.isBlank()
                ? List.of()
                : search.apply(text).stream()
                    .map(
                        each ->
                            Words.rowButton(
                                each.getValue(),
                                Words.row(8, Words.label(each.getValue())),
                                () -> choose(each.getKey()),
                                "pointer"))
                    .toList());
  }

  private void choose(String question) {
    field.clear();
    take.accept(question);
  }
}
