package org.soundings.ui.context;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.text.Labels;

/// Parts that the forms share.
final class ContextForms {
  private ContextForms() {}

  static VBox form(String title, String meaning, Node... parts) {
    var form =
        new VBox(
            24, Labels.column(4, Labels.wrapped(title, "title"), Labels.wrapped(meaning, "muted")));
    form.getChildren().addAll(parts);
    form.setMaxWidth(820);
    return form;
  }

  /// A field with its name above, which stays visible when the field has text.
  static Region named(String name, Region field) {
    field.setMaxWidth(Double.MAX_VALUE);
    return Labels.column(4, Labels.label(name, "meta"), field);
  }

  static Node field(String name, String meaning, Node field) {
    var words = Labels.column(0, Labels.wrapped(name, "strong"));
    if (!meaning.isEmpty()) {
      words.getChildren().add(Labels.wrapped(meaning, "meta"));
    }
    return Labels.column(6, words, field);
  }
}
