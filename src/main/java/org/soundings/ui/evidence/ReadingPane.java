package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.FormatName;
import org.soundings.evidence.Reading;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.imports.Counts;
import org.soundings.ui.imports.CountsPane;

/// What was read from a report: its kind, the number of findings, its target, and links to the
/// findings.
final class ReadingPane extends VBox {

  private static final int MOST_TARGETS = 3;

  ReadingPane(Evidence item, Reading reading, EvidenceViewModel model) {
    super(8);
    getStyleClass().add("reading");
    getChildren().add(Labels.label(FormatName.said(reading.format()), "strong"));
    getChildren().add(new CountsPane(Counts.of(reading)));
    if (reading.targetCount() > 0) {
      getChildren().add(Labels.wrapped(tr("In %s", targets(reading)), "meta"));
    }
    var ways = Labels.row(12);
    if (model.hasFindings(item)) {
      ways.getChildren()
          .add(Labels.button(tr("Show findings"), Feather.LIST, () -> model.showFindings(item)));
    }
    List<Evidence> others = model.comparable(item);
    if (!others.isEmpty()) {
      ways.getChildren().add(compare(item, others, model));
    }
    if (!ways.getChildren().isEmpty()) {
      getChildren().add(ways);
    }
  }

  private static String targets(Reading reading) {
    List<String> named = reading.targets().stream().limit(MOST_TARGETS).toList();
    int more = reading.targetCount() - named.size();
    return String.join(", ", named) + (more > 0 ? tr(" and %,d more", more) : "");
  }

  private static Node compare(Evidence item, List<Evidence> others, EvidenceViewModel model) {
    var menu = new MenuButton(tr("Compare with …"));
    for (Evidence other : others) {
      var choice = new MenuItem("%s, %s".formatted(other.id(), other.title()));
      choice.setMnemonicParsing(false);
      choice.setOnAction(_ -> model.compare(item, other));
      menu.getItems().add(choice);
    }
    return menu;
  }
}
