package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.soundings.ui.control.text.Labels;

/// Stands in for the frame of an assessment while its folder is read. It takes the focus, so that
/// Enter does not cancel the reading.
final class OpeningFrame extends BorderPane {

  /// @param name the name of the folder
  OpeningFrame(String name) {
    var head = new HBox(Head.mark(), Labels.label(name, "strong"));
    head.getStyleClass().add("head");
    var rail = new Rail(_ -> {});
    rail.setDisable(true);
    setTop(head);
    setLeft(rail);
    setCenter(new StackPane(Labels.label(tr("Opening “%s”", name), "muted")));
    getStyleClass().add("sheet");
    setFocusTraversable(true);
    setAccessibleText(tr("Opening “%s”", name));
  }
}
