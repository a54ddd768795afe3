package org.soundings.ui.control.form;

import static org.soundings.language.Messages.tr;

import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// Removes the selected item. Each press removes only one, because the next item is then selected
/// under the same button.
public final class RemoveButton {
  private RemoveButton() {}

  /// @param back moves the focus to a node where an extra key press removes nothing
  public static Button button(Runnable remove, Runnable back) {
    Button button =
        Labels.button(
            tr("Remove"),
            Feather.TRASH_2,
            () -> {
              remove.run();
              back.run();
            },
            "quiet",
            "flush");
    button.addEventFilter(MouseEvent.ANY, RemoveButton::stopTheSecondOfADoubleClick);
    return Editing.only(button);
  }

  private static void stopTheSecondOfADoubleClick(MouseEvent event) {
    if (event.getClickCount() > 1) {
      event.consume();
    }
  }
}
