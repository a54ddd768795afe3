package org.soundings.ui.report;

import static org.soundings.language.Messages.tr;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.plan.ReportPlan;
import org.soundings.ui.control.text.Direction;
import org.soundings.ui.control.text.Labels;

/// The sections of a report, each with a check box.
final class ReportPartsPane extends VBox {

  /// The width of two digits, in pixels.
  private static final double NUMBER = 18;

  /// The space below a name, in pixels.
  private static final double BELOW = 10;

  private final Map<ReportPart, CheckBox> switches = new EnumMap<>(ReportPart.class);

  ReportPartsPane(ReportChoices choices) {
    super(4);
    for (ReportPart part : ReportPart.values()) {
      if (part != ReportPart.COVER) {
        CheckBox box = box();
        box.setOnAction(_ -> choices.switchPart(part, box.isSelected()));
        switches.put(part, box);
        getChildren().add(numbered(part, box));
      }
    }
    name(Set.of(ReportPart.values()));
  }

  private static CheckBox box() {
    var box = new CheckBox();
    box.setWrapText(true);
    // Aligned with the first line of a long name.
    box.setAlignment(Pos.TOP_LEFT);
    box.setMaxWidth(Double.MAX_VALUE);
    return box;
  }

  /// The number is a separate node, so that the second line of a long name is indented.
  private static Node numbered(ReportPart part, CheckBox box) {
    Label number = Labels.whole(part.number(), "muted");
    number.setMinWidth(NUMBER);
    number.setAlignment(Pos.CENTER_RIGHT);
    var row = Labels.row(8, number, Labels.growing(box));
    row.setAlignment(Pos.BASELINE_LEFT);
    // The same space below a name of one or two lines.
    box.setPadding(new Insets(0, 0, BELOW, 0));
    return row;
  }

  /// @param speaking the sections that have content
  void name(Set<ReportPart> speaking) {
    switches.forEach(
        (part, box) -> {
          box.setText(speaking.contains(part) ? part.title() : empty(part));
          box.setAccessibleText((part.number() + " " + box.getText()).strip());
          box.setWrapText(Direction.canWrap(box.getText()));
          Labels.toggle(box, "muted", !speaking.contains(part));
        });
  }

  private static String empty(ReportPart part) {
    return part == ReportPart.TRACEABILITY
        ? tr("%s (choose control frameworks under Context)", part.title())
        : tr("%s (no content yet)", part.title());
  }

  void show(ReportPlan plan) {
    switches.forEach((part, box) -> box.setSelected(plan.has(part)));
  }
}
