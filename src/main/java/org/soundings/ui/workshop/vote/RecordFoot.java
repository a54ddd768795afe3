package org.soundings.ui.workshop.vote;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.ui.control.focus.FocusKeys;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;

/// The button that records a decision. It is separate below the form, because next to a choice it
/// would look like part of it.
final class RecordFoot extends FlowPane {

  private final Label trouble = Labels.wrapped("", "meta", "text-missing");
  private final Button record;

  /// @param pressed receives the keys that are pressed at the button, so that the shortcut shown
  ///   next to it works there too
  RecordFoot(Runnable act, EventHandler<KeyEvent> pressed) {
    super(12, 8);
    record = Editing.only(Labels.button("", act));
    record.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
    var key = KeyCap.row(tr("record decision"), "Ctrl Enter");
    key.visibleProperty().bind(record.disabledProperty().not());
    getChildren().addAll(record, key, trouble);
    setRowValignment(VPos.CENTER);
    trouble.maxWidthProperty().bind(widthProperty());
  }

  /// Focuses the button.
  void begin() {
    record.requestFocus();
  }

  /// Keeps the focus there after the decision was recorded.
  void stay() {
    record.requestFocus();
    FocusKeys.deafToEnter(record);
  }

  /// Says what is missing, or that the decision is recorded.
  ///
  /// @param missing one sentence; "" if nothing is missing
  void show(Estimate estimate, Optional<String> conclusion, String missing) {
    boolean isRecorded = estimate.stands() && estimate.missingField(conclusion).isEmpty();
    trouble.setText(missing.isEmpty() ? howFar(estimate, isRecorded) : missing);
    Labels.toggle(trouble, "text-missing", !missing.isEmpty());
    Labels.toggle(record, "primary", !isRecorded);
    record.setText(
        estimate.outcome() == null ? tr("Record decision") : tr("Record decision again"));
  }

  private static String howFar(Estimate estimate, boolean isRecorded) {
    if (estimate.addsWords()) {
      return tr("The added comments are not recorded yet.");
    }
    return isRecorded ? tr("Recorded.") : "";
  }
}
