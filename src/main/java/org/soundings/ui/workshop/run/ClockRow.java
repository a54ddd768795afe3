package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.tr;

import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.pack.Question;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// Starts and stops the time of a step, gives it more, and asks deeper.
final class ClockRow extends FlowPane {

  private final Button start = Labels.button(tr("Start"), Feather.PLAY, () -> {});
  private final Button more;
  private final Button deeper;
  private final Label still = Labels.label(tr("The time stands still."), "meta");

  ClockRow(HoldViewModel model, StepCommands commands) {
    super(8, 8);
    start.setOnAction(_ -> commands.startOrPause());
    more = Editing.only(Labels.button(tr("+2 minutes"), model::more));
    deeper = Labels.button(tr("Follow-up"), Feather.CORNER_DOWN_RIGHT, model::deeper);
    var present = Labels.button(tr("Present"), Feather.MONITOR, commands::present);
    getChildren().addAll(start, more, deeper, present, still);
    setRowValignment(VPos.CENTER);
  }

  /// One that is closed is read: nothing is offered that changes it. Where no step is left nobody
  /// speaks at one, and none takes longer or goes deeper.
  void show(StepContent now, boolean isOver) {
    start.setText(now.running() ? tr("Pause") : tr("Start"));
    start.setGraphic(Labels.icon(now.running() ? Feather.PAUSE : Feather.PLAY));
    start.setDisable(isOver);
    Labels.show(start, !now.closed() && !now.plan().isEmpty());
    Labels.show(still, !now.running() && !isOver && !now.closed());
    Labels.show(more, !isOver && !now.closed());
    Labels.show(
        deeper, now.question().map(Question::followUps).filter(f -> !f.isEmpty()).isPresent());
  }
}
