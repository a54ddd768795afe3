package org.soundings.ui.workshop.close;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.workshop.close.TimesViewModel.Content;
import org.soundings.ui.workshop.close.TimesViewModel.Line;

/// The minutes of each item and of the session, for correction.
final class TimesPane extends VBox {

  private final TimesViewModel model;
  private final VBox steps = Labels.column(0);
  private final List<Field> fields = new ArrayList<>();
  private final Field all =
      Editing.only(new Field(tr("Duration of the whole session in minutes"), ""));
  private final Label difference = Labels.wrapped("", "meta");
  private final Button notHeld;
  private List<Line> shown = List.of();

  TimesPane(TimesViewModel model) {
    super(0);
    this.model = model;
    notHeld = Editing.only(Labels.button(tr("Mark as not run"), model::notHeld));
    all.onCommit(model::typeAll);
    Node whole = row(Labels.growing(Labels.wrapped(tr("Whole session"), "strong")), all);
    var below = Labels.column(8, difference, notHeld);
    below.setPadding(new Insets(8, 0, 0, 0));
    getChildren().addAll(steps, whole, below);
    model.contentProperty().addListener((_, _, now) -> show(now));
    show(model.content());
  }

  /// The fields stay while their items do, so that the caret is not lost.
  private void show(Content now) {
    if (!untimed(now.lines()).equals(untimed(shown))) {
      fields.clear();
      steps.getChildren().setAll(now.lines().stream().map(this::step).toList());
    }
    shown = now.lines();
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).show(Integer.toString(shown.get(i).minutes()));
    }
    all.show(Integer.toString(now.minutes()));
    difference.setText(now.difference());
    Labels.show(difference, !now.difference().isEmpty());
    Labels.show(notHeld, now.empty());
  }

  private static List<Line> untimed(List<Line> lines) {
    return lines.stream()
        .map(line -> new Line(line.step(), line.title(), 0, line.passedOver()))
        .toList();
  }

  private Node step(Line line) {
    var field = Editing.only(new Field(tr("Duration in minutes: %s", line.title()), ""));
    field.onCommit(text -> model.type(line.step(), text));
    fields.add(field);
    var title = Labels.column(0, Labels.wrapped(line.title()));
    title.setAlignment(Pos.CENTER_LEFT);
    if (line.passedOver()) {
      title.getChildren().add(Labels.wrapped(tr("skipped"), "meta"));
    }
    return row(Labels.growing(title), field);
  }

  private static Node row(Node title, Field field) {
    field.setPrefColumnCount(4);
    field.setMinWidth(USE_PREF_SIZE);
    var row = Labels.row(8, title, field, Labels.whole(tr("min"), "meta"));
    row.getStyleClass().add("plan-line");
    return row;
  }
}
