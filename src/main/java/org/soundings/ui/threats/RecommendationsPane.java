package org.soundings.ui.threats;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.Action;
import org.soundings.pack.Perspectives;
import org.soundings.pack.ThreatTemplate.Mitigation;
import org.soundings.threat.Recommendation;
import org.soundings.threat.Threat;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// What the packs recommend against a threat. Each recommendation can become an action.
final class RecommendationsPane extends VBox {

  private final ThreatsViewModel model;

  RecommendationsPane(ThreatsViewModel model, Threat threat) {
    super(8);
    this.model = model;
    List<Recommendation> all = model.recommendations(threat);
    if (!all.isEmpty()) {
      getChildren().add(Labels.label(tr("Recommendations"), "strong"));
      all.forEach(each -> getChildren().add(line(each)));
    }
  }

  private Node line(Recommendation recommendation) {
    Mitigation mitigation = recommendation.mitigation();
    var words =
        Labels.column(
            0, Labels.wrapped(mitigation.title()), Labels.wrapped(details(recommendation), "meta"));
    var row =
        Labels.row(
            8,
            Labels.icon(Feather.TOOL, "muted"),
            Labels.growing(words),
            recommendation.action().map(this::planned).orElseGet(() -> add(recommendation)));
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private static String details(Recommendation recommendation) {
    Mitigation mitigation = recommendation.mitigation();
    var parts = new ArrayList<String>();
    parts.add(Perspectives.title(mitigation.who()));
    Optional.of(mitigation.effort()).filter(effort -> !effort.isBlank()).ifPresent(parts::add);
    parts.add(tr("improves “%s”", recommendation.question().title()));
    return String.join(", ", parts);
  }

  private Node planned(Action action) {
    return Labels.whole(action.id() + ", " + action.status().words(), "meta");
  }

  private Node add(Recommendation recommendation) {
    var add = Labels.button(tr("Add action"), () -> model.plan(recommendation), "link");
    add.setAccessibleText(tr("Add action: %s", recommendation.mitigation().title()));
    return Editing.only(add);
  }
}
