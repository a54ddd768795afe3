package org.soundings.ui.evidence;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.layout.Steps;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;

/// Fields of the form for evidence, each with its accessible name.
final class AddFields {

  private AddFields() {}

  static TextField field(String name, String prompt, StringProperty property) {
    var field = Prompted.field();
    field.setAccessibleText(name);
    field.setPromptText(prompt);
    Steps.moveOn(field);
    field.textProperty().bindBidirectional(property);
    return field;
  }

  static TextArea area(String name, StringProperty property, int rows) {
    var area = Prompted.area();
    area.setAccessibleText(name);
    area.setPrefRowCount(rows);
    area.setWrapText(true);
    area.textProperty().bindBidirectional(property);
    area.addEventFilter(KeyEvent.KEY_PRESSED, key -> leaveByTab(area, key));
    return area;
  }

  /// Tab leaves the area, because it moves through the form.
  private static void leaveByTab(TextArea area, KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
      key.consume();
      area.requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  static VBox labelled(String name, Node field, String help) {
    var box = Labels.column(4, Labels.label(name, "strong"), field);
    if (!help.isEmpty()) {
      box.getChildren().add(Labels.wrapped(help, "meta"));
    }
    return box;
  }
}
