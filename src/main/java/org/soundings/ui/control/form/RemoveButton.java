package org.soundings.ui.control.form;

import static org.soundings.language.Messages.tr;

import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// Takes away what is in front: one thing for each press, since the next one comes to the front
/// under the same button.
public final class RemoveButton {
  private RemoveButton() {}

  /// @param back puts the focus where a key that is pressed once too often takes nothing
  public static Button button(Runnable remove, Runnable back) {
    Button button =
        Labels.button(
            tr("Take it away"),
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
