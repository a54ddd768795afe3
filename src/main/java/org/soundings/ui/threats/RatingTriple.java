package org.soundings.ui.threats;

import static org.soundings.language.Messages.tr;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.threat.Threat;
import org.soundings.ui.control.mark.LevelGlyph;
import org.soundings.ui.control.text.Labels;

/// The rating of a threat: likelihood, impact and the resulting level.
final class RatingTriple extends HBox {

  RatingTriple(RiskMatrix table, Threat threat) {
    Level level = threat.level();
    String word = level.title().toLowerCase(Locale.ROOT);
    var now =
        Labels.row(8, new LevelGlyph(level.ordinal() + 1, word), Labels.label(word, "strong"));
    getChildren()
        .addAll(
            third(
                tr("Likelihood"),
                Labels.label(table.inSentence(threat.current().likelihood()), "strong")),
            third(
                tr("Impact"), Labels.label(table.inSentence(threat.current().impact()), "strong")),
            third(tr("Current level"), now));
    getChildren().getFirst().getStyleClass().add("first");
    getStyleClass().addAll("framed", "triple");
  }

  private static Node third(String name, Node value) {
    var third = Labels.column(2, Labels.label(name, "meta"), value);
    HBox.setHgrow(third, Priority.ALWAYS);
    return third;
  }
}
