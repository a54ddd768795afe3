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

/// What records a decision. It stands by itself below all that is asked: beside a choice it would
/// look like one more of it.
final class RecordFoot extends FlowPane {

  private final Label trouble = Labels.wrapped("", "meta", "text-missing");
  private final Button record;

  /// @param pressed told the keys that are pressed at the button: the key that stands beside it
  ///   does the same from there
  RecordFoot(Runnable act, EventHandler<KeyEvent> pressed) {
    super(12, 8);
    record = Editing.only(Labels.button("", act));
    record.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
    var key = KeyCap.row(tr("record it"), "Ctrl Enter");
    key.visibleProperty().bind(record.disabledProperty().not());
    getChildren().addAll(record, key, trouble);
    setRowValignment(VPos.CENTER);
    trouble.maxWidthProperty().bind(widthProperty());
  }

  /// Puts the focus on what records it.
  void begin() {
    record.requestFocus();
  }

  /// The same after it was recorded.
  void stay() {
    record.requestFocus();
    FocusKeys.deafToEnter(record);
  }

  /// Says what was missing when it was to be recorded, or that it is recorded.
  ///
  /// @param missing one sentence; "" if nothing was
  void show(Estimate estimate, Optional<String> conclusion, String missing) {
    boolean isRecorded = estimate.stands() && estimate.lack(conclusion).isEmpty();
    trouble.setText(missing.isEmpty() ? howFar(estimate, isRecorded) : missing);
    Labels.toggle(trouble, "text-missing", !missing.isEmpty());
    Labels.toggle(record, "primary", !isRecorded);
    record.setText(estimate.outcome() == null ? tr("Record it") : tr("Record it anew"));
  }

  private static String howFar(Estimate estimate, boolean isRecorded) {
    if (estimate.addsWords()) {
      return tr("What was added is not recorded yet.");
    }
    return isRecorded ? tr("Recorded.") : "";
  }
}
