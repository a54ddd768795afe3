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

/// What is decided for all files of an import: secrets, the system they are from, their day, and
/// whether they lie beside a question.
final class ImportChoices extends VBox {

  private final ImportViewModel model;

  ImportChoices(ImportViewModel model) {
    super(8);
    this.model = model;
    if (!model.secretsFound().isEmpty()) {
      getChildren().add(secrets());
    }
    // Below each other where there is no room beside.
    var row = new FlowPane(24, 8, system());
    if (model.asksForDay()) {
      row.getChildren().add(day());
    }
    getChildren().add(row);
    model.questionTitle().ifPresent(title -> getChildren().add(beside(title)));
  }

  private Node system() {
    var system =
        new Field(tr("From which system, for all of them"), Prompted.example(tr("production")));
    system.onCommit(model.systemProperty()::set);
    system.setPrefWidth(240);
    return Labels.row(12, Labels.whole(tr("From the system"), "muted"), system);
  }

  private Node day() {
    var day =
        new DateField(tr("True on, for files that do not say when"), model::today)
            .past()
            .meaning(tr("not known"));
    day.onCommit(model::captured);
    return Labels.row(12, Labels.whole(tr("True on, where a file does not say"), "muted"), day);
  }

  private Node beside(String title) {
    var beside = new CheckBox(tr("Lay all of them beside “%s”", title));
    beside.setSelected(model.besideProperty().get());
    beside.selectedProperty().addListener((_, _, on) -> model.besideProperty().set(on));
    return beside;
  }

  private Node secrets() {
    var secrets = new Segments<EvidenceIntake.Secrets>(tr("Secrets in what is stored"));
    secrets.with(EvidenceIntake.Secrets.MASK, tr("Mask them in the stored copy (recommended)"));
    secrets.with(EvidenceIntake.Secrets.KEEP, tr("Keep them"));
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
