package org.soundings.ui.workshop.vote;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.soundings.assessment.answer.AnswerState.DontKnow;
import org.soundings.ui.control.form.DateField;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.NameOffer;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// Asks for owner and due date if a vote showed that no participant knows the answer. That is a
/// valid result and is written into the answer.
final class UnknownAnswerPane extends VBox {

  private final EstimateViewModel model;
  private final Field who = new Field(tr("Owner"), tr("role or name"));
  private final DateField by;
  private final FlowPane finding = new FlowPane(8, 8);
  private final VBox note;

  UnknownAnswerPane(EstimateViewModel model) {
    super(8);
    this.model = model;
    by = new DateField(tr("Due date"), model::today);
    NameOffer.at(who, model::people);
    who.setPrefWidth(Math.max(180, who.wholePrompt()));
    finding
        .getChildren()
        .setAll(
            Labels.whole(tr("Owner"), "muted"),
            Editing.only(who),
            Labels.whole(tr("Due date"), "muted"),
            Editing.only(by));
    finding.setRowValignment(VPos.CENTER);
    finding.setAlignment(Pos.CENTER_LEFT);
    note =
        new VBox(
            Editing.only(
                Labels.button(
                    tr("Record as unknown"),
                    () -> {
                      model.noteUnknown("", Optional.empty());
                      who.requestFocus();
                    })));
    who.onCommit(name -> model.noteUnknown(name.strip(), day()));
    by.onCommit(day -> model.noteUnknown(name(), day));
    getChildren().addAll(note, finding, by.below());
    show();
  }

  private String name() {
    return model.content().unknown().map(DontKnow::owner).orElse("");
  }

  private Optional<LocalDate> day() {
    return model.content().unknown().flatMap(state -> Optional.ofNullable(state.due()));
  }

  /// Shows the current answer, also after an undo.
  void show() {
    boolean isNoted = model.content().unknown().isPresent();
    Labels.show(note, !isNoted);
    Labels.show(finding, isNoted);
    who.show(name());
    by.show("who finds out", day().orElse(null));
  }
}
