package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.layout.Steps;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;

/// What one item says about the question in front, over the window: changed here, without leaving
/// the question.
public final class BearingView extends VBox {

  private final BearingPane pane;

  /// @param open goes to the item
  /// @param close goes back to the question
  public BearingView(BearingViewModel model, Runnable open, Runnable close) {
    super(16);
    setPrefWidth(620);
    setMaxWidth(620);
    pane = new BearingPane(model, Labels.wrapped(tr("About “%s”", model.questionTitle())));
    var done = Labels.button(tr("Done"), close, "primary");
    done.setDefaultButton(true);
    getChildren()
        .addAll(
            Labels.wrapped(model.itemTitle(), "title"),
            pane,
            Labels.row(
                12,
                done,
                Labels.button(tr("Open the item"), open),
                Labels.grow(),
                KeyCap.row(tr("done"), "Ctrl Enter")));
    addEventFilter(KeyEvent.KEY_PRESSED, key -> Steps.advance(key, close));
  }

  /// Where the focus begins.
  public Node firstFocus() {
    return pane.firstFocus();
  }
}
