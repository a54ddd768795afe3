package org.soundings.ui.control.text;

import static org.soundings.language.Messages.tr;

import javafx.css.PseudoClass;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/// Fields with a prompt. The prompt is in italics, so that it is not taken for input, whatever the
/// colours are.
public final class Prompted {

  private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");

  private Prompted() {}

  /// A single-line field.
  public static TextField field() {
    return of(new TextField());
  }

  /// A multi-line field.
  public static TextArea area() {
    return of(new TextArea());
  }

  /// Marks a text as an example.
  public static String example(String words) {
    return tr("e.g. %s", words);
  }

  /// Shows the prompt of a field in italics.
  ///
  /// @return the same field
  public static <F extends TextInputControl> F of(F field) {
    field.textProperty().addListener((_, _, text) -> show(field, text));
    show(field, field.getText());
    return field;
  }

  private static void show(TextInputControl field, String text) {
    field.pseudoClassStateChanged(BLANK, text == null || text.isBlank());
  }
}
