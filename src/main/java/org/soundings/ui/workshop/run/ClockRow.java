package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.tr;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.pack.Question;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// Starts and pauses the time of an agenda item, extends it, and goes to the next follow-up
/// question.
final class ClockRow extends FlowPane {

  private final Button start = Labels.button(tr("Start timer"), Feather.PLAY, () -> {});
  private final Button more;
  private final Button deeper;
  private final Label still = Labels.label(tr("Timer paused"), "meta");

  /// @param ways to the next agenda item and to the one before
  ClockRow(RunViewModel model, StepCommands commands, List<Button> ways) {
    super(8, 8);
    start.setOnAction(_ -> commands.startOrPause());
    more = Editing.only(Labels.button(tr("+2 minutes"), model::more));
    deeper = Labels.button(tr("Show follow-up"), Feather.CORNER_DOWN_RIGHT, model::deeper);
    var present = Labels.button(tr("Present"), Feather.MONITOR, commands::present);
    getChildren().addAll(start, more);
    getChildren().addAll(ways);
    getChildren().addAll(deeper, present, still);
    setRowValignment(VPos.CENTER);
  }

  /// A closed session shows no commands that change it. After the last item there are no speakers,
  /// no extension and no follow-up questions.
  void show(StepContent now, boolean isOver) {
    start.setText(now.running() ? tr("Pause timer") : tr("Start timer"));
    Labels.toggle(start, "primary", !now.running() && !isOver && !now.closed());
    start.setGraphic(Labels.icon(now.running() ? Feather.PAUSE : Feather.PLAY));
    start.setDisable(isOver);
    Labels.show(start, !now.closed() && !now.plan().isEmpty());
    Labels.show(still, !now.running() && !isOver && !now.closed());
    Labels.show(more, !isOver && !now.closed());
    Labels.show(
        deeper, now.question().map(Question::followUps).filter(f -> !f.isEmpty()).isPresent());
  }
}
