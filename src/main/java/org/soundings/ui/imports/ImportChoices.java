package org.soundings.ui.imports;

import static org.soundings.language.Messages.tr;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.soundings.app.evidence.EvidenceIntake;
import org.soundings.ui.control.form.DateField;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;

/// The options for all files of an import: secrets, their system, their date, and whether they are
/// mapped to the question.
final class ImportChoices extends VBox {

  private final ImportViewModel model;
  private final DateField day;

  ImportChoices(ImportViewModel model) {
    super(8);
    this.model = model;
    day =
        new DateField(tr("Captured on (files without a date)"), model::today)
            .past()
            .meaning(tr("unknown"));
    day.onCommit(model::captured);
    if (!model.secretsFound().isEmpty()) {
      getChildren().add(secrets());
    }
    // Stacked if there is no room side by side.
    var row = new FlowPane(24, 8, system());
    if (model.asksForDay()) {
      row.getChildren().add(day());
    }
    getChildren().add(row);
    model.questionTitle().ifPresent(title -> getChildren().add(mapAll(title)));
  }

  private Node system() {
    var system = new Field(tr("System for all files"), Prompted.example(tr("production")));
    system.onCommit(model.systemProperty()::set);
    system.setPrefWidth(240);
    return Labels.row(12, Labels.whole(tr("System or host"), "muted"), system);
  }

  private Node day() {
    return Labels.row(12, Labels.whole(tr("Captured on (files without a date)"), "muted"), day);
  }

  /// Focuses the date if it is not a date.
  ///
  /// @return whether it is not one
  boolean asksForDate() {
    boolean isWrong = day.isWrong();
    if (isWrong) {
      day.field().requestFocus();
    }
    return isWrong;
  }

  private Node mapAll(String title) {
    var mapAll = new CheckBox(tr("Map all to “%s”", title));
    mapAll.setSelected(model.mapAllProperty().get());
    mapAll.selectedProperty().addListener((_, _, on) -> model.mapAllProperty().set(on));
    return mapAll;
  }

  private Node secrets() {
    var secrets = new Segments<EvidenceIntake.Secrets>(tr("Secrets in stored files"));
    secrets.with(EvidenceIntake.Secrets.MASK, tr("Mask in the stored copy (recommended)"));
    secrets.with(EvidenceIntake.Secrets.KEEP, tr("Do not mask"));
    secrets.setValue(model.secretsProperty().get());
    secrets
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (now != null) {
                model.secretsProperty().set(now);
              }
            });
    return Labels.row(12, secrets, Labels.growing(Labels.label(model.secretsFound(), "muted")));
  }
}
