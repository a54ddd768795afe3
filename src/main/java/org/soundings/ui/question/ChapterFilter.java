package org.soundings.ui.question;

import static org.soundings.language.Messages.tr;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.app.search.FilterKeywords;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;

/// The field that filters the questions.
final class ChapterFilter extends StackPane {

  private final TextField field = Prompted.field();

  ChapterFilter(ChapterViewModel model) {
    field.getStyleClass().add("filter");
    field.setPromptText(tr("text or %s", FilterKeywords.spoken("is:open, layer:image")));
    field.setAccessibleText(
        tr(
            "Filter questions: text or %s",
            FilterKeywords.spoken(
                "is:open, is:expired-evidence, has:evidence, layer:image, perspective:operator")));
    field.textProperty().addListener((_, _, text) -> model.narrow(text));
    model.filterProperty().addListener((_, _, text) -> show(text));
    var icon = Labels.icon(Feather.FILTER, "muted");
    icon.setMouseTransparent(true);
    setAlignment(icon, Pos.CENTER_LEFT);
    setMargin(icon, new Insets(0, 0, 0, 8));
    getChildren().addAll(field, icon);
  }

  private void show(String text) {
    if (!text.equals(field.getText())) {
      field.setText(text);
    }
  }

  /// Focuses the field.
  void begin() {
    field.requestFocus();
  }
}
