package org.soundings.ui.report;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.soundings.assessment.ReportPreset;
import org.soundings.ui.control.focus.DropDownKeys;
import org.soundings.ui.control.form.ChoiceConverter;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;

/// The selected report preset, and its name.
final class ReportPresetPane extends VBox {

  private static final String NOT_SAVED = mark("No preset");

  private final ReportChoices choices;
  private final ComboBox<Optional<ReportPreset>> which = DropDownKeys.on(new ComboBox<>());
  private final Field name = new Field(tr("Preset name"), Prompted.example(tr("For the board")));
  private final CheckBox usual = new CheckBox(tr("Use as default"));
  private final Node save = Editing.only(Labels.button(tr("Save"), this::save));
  private final Node remove =
      Editing.only(Labels.button(tr("Remove"), this::remove, "link", "small-link"));
  private boolean showing;

  ReportPresetPane(ReportChoices choices) {
    super(8);
    this.choices = choices;
    which.setAccessibleText(tr("Report preset"));
    which.setMaxWidth(Double.MAX_VALUE);
    which.setConverter(
        ChoiceConverter.as(report -> report.map(ReportPresetPane::title).orElse(tr(NOT_SAVED))));
    which
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              // Events of a control while it is being filled are not choices of the user.
              if (!showing && now != null) {
                choices.take(now);
              }
            });
    name.setOnAction(_ -> save());
    name.onCommit(this::rename);
    usual.selectedProperty().addListener((_, _, now) -> setUsual(now));
    getChildren()
        .addAll(which, Labels.row(8, Labels.growing(name), save), Editing.only(usual), remove);
  }

  private static String title(ReportPreset report) {
    return report.name().isBlank() ? report.id() : report.name();
  }

  private void setUsual(boolean now) {
    if (!showing) {
      choices.change(tr("default report preset changed"), report -> report.usual(now));
    }
  }

  private void save() {
    if (!choices.isSaved()) {
      choices.save(name.getText());
    }
  }

  private void remove() {
    choices.remove();
  }

  private void rename(String text) {
    if (choices.isSaved() && !text.isBlank()) {
      choices.type(tr("report preset name changed"), report -> report.withName(text.strip()));
    }
  }

  void show(ReportPreset now) {
    showing = true;
    which.getItems().setAll(choices.savedProperty().get().stream().map(Optional::of).toList());
    which.getItems().add(Optional.empty());
    which.setValue(choices.isSaved() ? Optional.of(now) : Optional.empty());
    name.show(now.name());
    usual.setSelected(now.isDefault());
    Labels.show(save, !choices.isSaved());
    Labels.show(usual, choices.isSaved());
    Labels.show(remove, choices.isSaved());
    showing = false;
  }
}
