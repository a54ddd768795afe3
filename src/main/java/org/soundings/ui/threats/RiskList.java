package org.soundings.ui.threats;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.soundings.threat.RiskRating;
import org.soundings.threat.Threat;
import org.soundings.ui.control.mark.LevelGlyph;
import org.soundings.ui.control.text.Labels;

/// The risk matrix as a list: each cell that has threats, the highest level first.
final class RiskList extends VBox {

  private static final Comparator<RiskRating> GRAVEST_FIRST =
      Comparator.comparing(RiskRating::level)
          .thenComparing(RiskRating::impact)
          .thenComparing(RiskRating::likelihood)
          .reversed();

  private final ThreatsViewModel model;

  RiskList(ThreatsViewModel model) {
    this.model = model;
  }

  void show(ThreatsViewModel.Content content) {
    var cells = new TreeMap<RiskRating, List<Threat>>(GRAVEST_FIRST);
    for (Threat threat : content.rated()) {
      cells.computeIfAbsent(content.moment().of(threat), _ -> new ArrayList<>()).add(threat);
    }
    var lines = new ArrayList<Node>();
    cells.forEach(
        (cell, threats) -> {
          lines.add(heading(cell, threats.size()));
          threats.forEach(threat -> lines.add(line(threat, content)));
        });
    if (!lines.isEmpty()) {
      lines.addFirst(order());
    } else {
      lines.add(Labels.wrapped(tr("No threats in the risk matrix."), "muted"));
    }
    ThreatRows.replace(this, lines);
  }

  private static Node order() {
    var order = Labels.wrapped(tr("Highest level first, then highest impact."), "meta");
    order.setPadding(new Insets(8, 12, 0, 12));
    return order;
  }

  private Node heading(RiskRating cell, int threats) {
    String words = model.levels().words(cell);
    var heading =
        Labels.row(
            8,
            new LevelGlyph(cell.level().ordinal() + 1, cell.level().title()),
            Labels.label(capital(words), "strong"),
            Labels.whole(trn("1 threat", "%s threats", threats, threats), "meta"));
    heading.setPadding(new Insets(12, 12, 4, 12));
    return heading;
  }

  private Button line(Threat threat, ThreatsViewModel.Content content) {
    var number = Labels.whole(threat.label(), "muted");
    number.setMinWidth(84);
    var row = Labels.row(8, number, Labels.growing(Labels.label(threat.title())));
    if (threat.reach() == Threat.Reach.SUPPORTED_BY_EVIDENCE) {
      row.getChildren().add(Labels.whole(tr("evidence only"), "meta"));
    }
    var button =
        Labels.rowButton(
            "%s, %s".formatted(threat.title(), model.levels().words(content.moment().of(threat))),
            row,
            () -> model.open(threat.id()),
            "table-row");
    button.setUserData(threat.id().toString());
    Labels.toggle(button, "chosen", content.isCurrent(threat));
    return button;
  }
}
