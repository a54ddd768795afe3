package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Assumption;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.Picker;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// The assumptions, each with the threats that would be more severe if it were false.
final class AssumptionLines extends VBox {

  private static final Insets INDENT = new Insets(0, 0, 0, 24);

  private final PeopleViewModel model;
  private final Consumer<Assumption> change;

  /// The assumption for which a threat is being searched, "" for none.
  private String addingTo = "";

  /// @param change starts to change an assumption
  AssumptionLines(PeopleViewModel model, Consumer<Assumption> change) {
    super(4);
    this.model = model;
    this.change = change;
  }

  void show(List<Assumption> assumptions) {
    getChildren().setAll(assumptions.stream().map(this::line).toList());
    if (assumptions.isEmpty()) {
      getChildren().add(Labels.wrapped(tr("No assumptions yet."), "muted"));
    }
  }

  private Node line(Assumption assumed) {
    var lines = Labels.column(0, itself(assumed));
    assumed.threats().forEach(threat -> lines.getChildren().add(threat(assumed, threat)));
    lines.getChildren().add(adding(assumed));
    return lines;
  }

  private Node itself(Assumption assumed) {
    String detail =
        assumed.confirmedBy().isEmpty()
            ? tr("not confirmed")
            : tr("confirmed by %s", assumed.confirmedBy());
    var line =
        ContextLine.of(
            Feather.HELP_CIRCLE, assumed.text(), detail, () -> model.removeAssumption(assumed));
    return ContextLine.changing(
        line, tr("Edit or confirm: %s", assumed.text()), () -> change.accept(assumed));
  }

  private Node threat(Assumption assumed, ThreatId threat) {
    String words = model.threatTitle(threat);
    var open = Labels.button(words, () -> model.open(threat), "link");
    open.setMinWidth(0);
    var row =
        Labels.row(
            8,
            Labels.icon(Feather.CROSSHAIR, "muted"),
            open,
            Editing.only(
                Labels.iconButton(
                    Feather.X,
                    tr("Remove related threat: %s", words),
                    () -> unlink(assumed, threat))));
    row.setPadding(INDENT);
    return row;
  }

  /// Shows the search field once the user wants to link a threat.
  private Node adding(Assumption assumed) {
    var place = new StackPane();
    place.setPadding(INDENT);
    place.setAlignment(Pos.CENTER_LEFT);
    place
        .getChildren()
        .add(assumed.text().equals(addingTo) ? threats(assumed) : addButton(assumed, place));
    return place;
  }

  private Button addButton(Assumption assumed, StackPane place) {
    var add =
        Labels.button(
            tr("Add threat"),
            Feather.PLUS,
            () -> {
              addingTo = assumed.text();
              Picker picker = threats(assumed);
              place.getChildren().setAll(picker);
              picker.begin();
            },
            "link",
            "small-link");
    add.setAccessibleText(tr("Add related threat: %s", assumed.text()));
    return Focus.begin(Editing.only(add));
  }

  /// Finds threats that would be more severe if the assumption were false.
  private Picker threats(Assumption assumed) {
    return new Picker(
            tr("Add related threat: %s", assumed.text()),
            tr("Type to find a threat that depends on this assumption"),
            letters -> model.threats(assumed, letters),
            threat -> link(assumed, ThreatId.parse(threat)))
        .beginning();
  }

  /// Links a threat and focuses the search field for the next one.
  private void link(Assumption assumed, ThreatId threat) {
    int at = model.assumptions().indexOf(assumed);
    model.bearsOn(assumed, threat, true);
    Focus.first(lines(at)).ifPresent(Node::requestFocus);
  }

  /// Removes a link and focuses a button of the same assumption, not a text field.
  private void unlink(Assumption assumed, ThreatId threat) {
    int at = model.assumptions().indexOf(assumed);
    model.bearsOn(assumed, threat, false);
    Focus.firstButText(lines(at)).ifPresent(Node::requestFocus);
  }

  private Parent lines(int at) {
    return (Parent) getChildren().get(at);
  }
}
