package org.soundings.ui.threats;

import static org.soundings.language.Messages.tr;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.markdown.Prose;
import org.soundings.threat.RiskStep;
import org.soundings.threat.Threat;
import org.soundings.ui.control.text.Labels;

/// The reasons for the level of a threat with their effect, connected by a line.
final class RiskStepsPane extends VBox {

  private static final double BETWEEN_STEPS = 10;

  private final ThreatsViewModel model;

  RiskStepsPane(ThreatsViewModel model, Threat threat) {
    this.model = model;
    List<RiskStep> all = model.steps(threat);
    for (RiskStep step : all) {
      getChildren().add(reason(step, step == all.getLast()));
    }
  }

  private Node reason(RiskStep step, boolean isLast) {
    VBox words = words(step);
    if (!isLast) {
      words.setPadding(new Insets(0, 0, BETWEEN_STEPS, 0));
    }
    var bead = new VBox(tile(step), thread(isLast));
    bead.setAlignment(Pos.TOP_CENTER);
    bead.setMinWidth(Region.USE_PREF_SIZE);
    var row = Labels.row(10, bead, Labels.growing(words));
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private VBox words(RiskStep step) {
    var words =
        Labels.column(
            0, Labels.wrapped(Prose.sentence(step.reason())), Labels.wrapped(step.rule(), "meta"));
    String question = step.question();
    if (question != null) {
      model.title(question).ifPresent(_ -> words.getChildren().add(wayTo(question)));
    }
    words.getChildren().stream()
        .filter(Region.class::isInstance)
        .forEach(node -> ((Region) node).setMinWidth(0));
    return words;
  }

  private Button wayTo(String question) {
    return Labels.button(tr("Open question"), () -> model.ask(question), "link", "in-line");
  }

  private static Node tile(RiskStep step) {
    var tile = new StackPane(Labels.icon(icon(step), colour(step)));
    tile.getStyleClass().add("step-bead");
    tile.setMinSize(20, 20);
    tile.setMaxSize(20, 20);
    return tile;
  }

  /// The line from one step to the next.
  private static Region thread(boolean isLast) {
    var thread = new Region();
    thread.getStyleClass().add("thread");
    thread.setVisible(!isLast);
    VBox.setVgrow(thread, Priority.ALWAYS);
    return thread;
  }

  private static Ikon icon(RiskStep step) {
    return switch (step.direction()) {
      case UP -> Feather.ARROW_UP;
      case DOWN -> Feather.ARROW_DOWN;
      case UNCHANGED ->
          switch (step.source()) {
            case RiskStep.Source.Template _ -> Feather.CROSSHAIR;
            case RiskStep.Source.Factor _ -> Feather.COMPASS;
            case RiskStep.Source.Question _ -> Feather.MESSAGE_CIRCLE;
            case RiskStep.Source.Action _ -> Feather.FLAG;
            case RiskStep.Source.Judgement _ -> Feather.EDIT_3;
          };
    };
  }

  private static String colour(RiskStep step) {
    return switch (step.direction()) {
      case UP -> "text-missing";
      case DOWN -> "text-effective";
      case UNCHANGED -> "muted";
    };
  }
}
