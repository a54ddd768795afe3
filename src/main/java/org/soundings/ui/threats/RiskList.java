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
import org.soundings.threat.Rating;
import org.soundings.threat.Threat;
import org.soundings.ui.control.LevelGlyph;
import org.soundings.ui.control.Words;

/// The table of likelihood and impact as a list: each cell in which threats stand, the gravest
/// first, with all of its threats.
final class RiskList extends VBox {

  private static final Comparator<Rating> GRAVEST_FIRST =
      Comparator.comparing(Rating::level)
          .thenComparing(Rating::impact)
          .thenComparing(Rating::likelihood)
          .reversed();

  private final ThreatsViewModel model;

  RiskList(ThreatsViewModel model) {
    this.model = model;
  }

  void show(ThreatsViewModel.Content content) {
    var cells = new TreeMap<Rating, List<Threat>>(GRAVEST_FIRST);
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
      lines.add(Words.wrapped(tr("No threat stands in the table."), "muted"));
    }
    Rows.replace(this, lines);
  }

  private static Node order() {
    var order =
        Words.wrapped(tr("The gravest first; of one level, the greater impact first."), "meta");
    order.setPadding(new Insets(8, 12, 0, 12));
    return order;
  }

  private Node heading(Rating cell, int threats) {
    String words = model.levels().words(cell);
    var heading =
        Words.row(
            8,
            new LevelGlyph(cell.level().ordinal() + 1, cell.level().title()),
            Words.label(capital(words), "strong"),
            Words.whole(trn("1 threat", "%s threats", threats, threats), "meta"));
    heading.setPadding(new Insets(12, 12, 4, 12));
    return heading;
  }

  private Button line(Threat threat, ThreatsViewModel.Content content) {
    var number = Words.whole(threat.label(), "muted");
    number.setMinWidth(84);
    var row = Words.row(8, number, Words.growing(Words.label(threat.title())));
    if (threat.reach() == Threat.Reach.SHOWN) {
      row.getChildren().add(Words.whole(tr("evidence only"), "meta"));
    }
    var button =
        Words.rowButton(
            "%s, %s".formatted(threat.title(), model.levels().words(content.moment().of(threat))),
            row,
            () -> model.open(threat.id()),
            "table-row");
    button.setUserData(threat.id().toString());
    Words.toggle(button, "chosen", content.isCurrent(threat));
    return button;
  }
}
