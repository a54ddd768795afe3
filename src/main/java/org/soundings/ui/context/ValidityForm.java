package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.soundings.assessment.profile.Profile;
import org.soundings.evidence.Validity;
import org.soundings.evidence.ValidityCategory;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.text.Labels;

/// The validity of each kind of evidence.
final class ValidityForm implements StepForm {

  private record Row(Field days, Label wrong) {}

  private final ContextViewModel model;
  private final Map<ValidityCategory, Row> rows = new EnumMap<>(ValidityCategory.class);
  private final Region node;

  ValidityForm(ContextViewModel model) {
    this.model = model;
    var kinds = new VBox();
    // Keeps the number near its kind.
    kinds.setMaxWidth(480);
    for (ValidityCategory kind : ValidityCategory.values()) {
      kinds.getChildren().add(row(kind));
    }
    node =
        ContextForms.form(
            tr("Validity of evidence"),
            tr(
                "Evidence older than the number of days below no longer supports an answer and is listed for review. Leave a field empty to use the default. Evidence with its own validity period is not affected."),
            kinds);
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public void show(Profile profile) {
    rows.forEach(
        (kind, row) -> {
          // Text that is not a number yet stays, to be corrected.
          if (!row.wrong().isVisible()) {
            Integer days = profile.validity().decided().get(kind);
            row.days().show(days == null ? "" : days.toString());
          }
        });
  }

  private Node row(ValidityCategory kind) {
    var days = new Field(tr("%s, in days", kind.title()), Integer.toString(kind.days()));
    days.setPrefWidth(80);
    days.setMinWidth(80);
    days.setAlignment(Pos.CENTER_RIGHT);
    var wrong =
        Labels.wrapped(
            tr(
                "Enter a number of days from 0 to %d. Until then, the previous value applies.",
                Validity.LONGEST),
            "text-weak");
    Labels.show(wrong, false);
    days.onCommit(text -> Labels.show(wrong, !model.typeDays(kind, text)));
    if (rows.isEmpty()) {
      Focus.begin(days);
    }
    rows.put(kind, new Row(days, wrong));
    var words =
        Labels.column(
            0,
            Labels.wrapped(kind.title(), "strong"),
            Labels.wrapped(kind.meaning(), "meta"),
            wrong);
    var row = Labels.row(12, Labels.growing(words), days, Labels.whole(tr("days"), "meta"));
    row.getStyleClass().add("validity");
    row.setPadding(new javafx.geometry.Insets(6, 0, 6, 0));
    return row;
  }
}
