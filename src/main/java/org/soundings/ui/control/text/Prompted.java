package org.soundings.ui.control.text;

import static org.soundings.language.Messages.tr;

import javafx.css.PseudoClass;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/// Fields with words in them that say what goes there. Those lean while nothing is written, so that
/// nobody takes them for what somebody wrote, whatever the colours are.
public final class Prompted {

  private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");

  private Prompted() {}

  /// A field of one line.
  public static TextField field() {
    return of(new TextField());
  }

  /// A field of several lines.
  public static TextArea area() {
    return of(new TextArea());
  }

  /// Words that could be meant, marked as an example.
  public static String example(String words) {
    return tr("e.g. %s", words);
  }

  /// Has the words in a field lean.
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
