package org.soundings.ui.control.form;

import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.soundings.ui.control.text.Prompted;

/// Makes a field the title of the content below it. It has an underline, and while it is empty it
/// looks like any other field, so that it is recognisable as editable. Its font gets smaller if the
/// title would not fit, as in a narrow window at 200 %.
public final class TitleField {

  private static final double LARGEST = 20;
  private static final double SMALLEST = 14;

  /// Width that the field needs in addition to its text while it has the focus, with the caret, in
  /// pixels.
  private static final double PADDING = 20;

  private static final String FAMILY = "Inter Display SemiBold";

  private final TextField field;
  private final Text measured = new Text();

  private TitleField(TextField field) {
    this.field = field;
    measured.setFont(Font.font(FAMILY, LARGEST));
  }

  /// @return the same field
  public static <F extends TextField> F of(F field) {
    var title = new TitleField(field);
    field.getStyleClass().add("title-field");
    field.textProperty().addListener((_, _, _) -> title.fit());
    field.widthProperty().addListener((_, _, _) -> title.fit());
    return Prompted.of(field);
  }

  private void fit() {
    if (field.getWidth() <= PADDING) {
      return;
    }
    measured.setText(field.getText());
    double wanted = measured.getLayoutBounds().getWidth();
    double room = field.getWidth() - PADDING;
    double size = wanted <= room ? LARGEST : Math.max(SMALLEST, LARGEST * room / wanted);
    field.setStyle(
        size == LARGEST ? "" : String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", size));
  }
}
