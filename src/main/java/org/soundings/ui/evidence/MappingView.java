package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.layout.Steps;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;

/// An overlay with the mapping of one item to the current question, for editing without leaving the
/// question.
public final class MappingView extends VBox {

  private final MappingPane pane;

  /// @param open opens the item
  /// @param close returns to the question
  public MappingView(MappingViewModel model, Runnable open, Runnable close) {
    super(16);
    setPrefWidth(620);
    setMaxWidth(620);
    pane = new MappingPane(model, Labels.wrapped(tr("Question: “%s”", model.questionTitle())));
    var done = Labels.button(tr("Done"), close, "primary");
    done.setDefaultButton(true);
    getChildren()
        .addAll(
            Labels.wrapped(model.itemTitle(), "title"),
            pane,
            Labels.row(
                12,
                done,
                Labels.button(tr("Open evidence"), open),
                Labels.grow(),
                KeyCap.row(tr("done"), "Ctrl Enter")));
    addEventFilter(KeyEvent.KEY_PRESSED, key -> Steps.advance(key, close));
  }

  /// The node that gets the focus first.
  public Node firstFocus() {
    return pane.firstFocus();
  }
}
