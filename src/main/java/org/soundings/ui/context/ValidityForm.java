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
import org.soundings.evidence.Ageing;
import org.soundings.evidence.Validity;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.text.Labels;

/// How long the team holds each kind of evidence for credible.
final class ValidityForm implements StepForm {

  private record Row(Field days, Label wrong) {}

  private final ContextViewModel model;
  private final Map<Ageing, Row> rows = new EnumMap<>(Ageing.class);
  private final Region node;

  ValidityForm(ContextViewModel model) {
    this.model = model;
    var kinds = new VBox();
    // The eye finds the number beside its kind.
    kinds.setMaxWidth(480);
    for (Ageing kind : Ageing.values()) {
      kinds.getChildren().add(row(kind));
    }
    node =
        ContextForms.form(
            tr("How long does what you show stay credible?"),
            tr(
                "What is older still lies on the table, but no longer counts in favour of an answer; it"
                    + " is listed to be looked at again. Leave a field empty for the usual number of"
                    + " days. An item that has days of its own keeps them."),
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
          // What is no number yet stays to be mended.
          if (!row.wrong().isVisible()) {
            Integer days = profile.validity().decided().get(kind);
            row.days().show(days == null ? "" : days.toString());
          }
        });
  }

  private Node row(Ageing kind) {
    var days = new Field(tr("%s, in days", kind.title()), Integer.toString(kind.days()));
    days.setPrefWidth(80);
    days.setMinWidth(80);
    days.setAlignment(Pos.CENTER_RIGHT);
    var wrong =
        Labels.wrapped(
            tr(
                "A number of days, from 0 to %d. Until it is one, nothing changes.",
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
