package org.soundings.ui.context;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.Words;

/// Parts that all forms share.
final class Forms {
  private Forms() {}

  static VBox form(String title, String meaning, Node... parts) {
    var form =
        new VBox(
            24, Words.column(4, Words.wrapped(title, "title"), Words.wrapped(meaning, "muted")));
    form.getChildren().addAll(parts);
    form.setMaxWidth(820);
    return form;
  }

  /// A field with its name above, which stays there once somebody has written into it.
  static Region named(String name, Region field) {
    field.setMaxWidth(Double.MAX_VALUE);
    return Words.column(4, Words.label(name, "meta"), field);
  }

  static Node field(String name, String meaning, Node field) {
    var words = Words.column(0, Words.wrapped(name, "strong"));
    if (!meaning.isEmpty()) {
      words.getChildren().add(Words.wrapped(meaning, "meta"));
    }
    return Words.column(6, words, field);
  }
}
