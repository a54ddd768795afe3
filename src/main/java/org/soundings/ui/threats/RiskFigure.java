package org.soundings.ui.threats;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.soundings.assessment.decision.Level;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.threat.RiskRating;
import org.soundings.threat.Threat;
import org.soundings.ui.control.text.Direction;
import org.soundings.ui.control.text.Labels;

/// The risk matrix: each cell shows its level and the numbers of its threats. A threat that is
/// supported by evidence, but has no assessed question, has a dashed outline.
final class RiskFigure extends GridPane {

  private static final double ROW = 40;

  /// Room for the longest single word of a row name, in pixels.
  private static final double LEAST_NAMES = 112;

  /// Room for two numbers side by side, in pixels.
  private static final double LEAST_CELL = 68;

  /// How many numbers fit into a cell; further ones are only counted.
  private static final int TOKENS = 6;

  private final ThreatsViewModel model;

  RiskFigure(ThreatsViewModel model) {
    this.model = model;
    Direction.leftToRight(this);
    getColumnConstraints().add(new ColumnConstraints());
    setAccessibleText(tr("Likelihood and impact. Use the list to reach each threat by keyboard."));
    for (int column = 0; column < Impact.values().length; column++) {
      var width = new ColumnConstraints(LEAST_CELL, 112, Double.MAX_VALUE);
      width.setHgrow(javafx.scene.layout.Priority.ALWAYS);
      getColumnConstraints().add(width);
    }
  }

  void show(ThreatsViewModel.Content content) {
    getChildren().clear();
    var least = new Region();
    least.setMinWidth(LEAST_NAMES);
    add(least, 0, 0);
    Likelihood[] rows = Likelihood.values();
    for (int row = 0; row < rows.length; row++) {
      Likelihood likelihood = rows[rows.length - 1 - row];
      add(rowName(model.riskMatrix().inSentence(likelihood), Pos.CENTER_LEFT), 0, row);
      for (Impact impact : Impact.values()) {
        add(cell(content, likelihood, impact), impact.ordinal() + 1, row);
      }
    }
    for (Impact impact : Impact.values()) {
      add(
          name(model.riskMatrix().inSentence(impact), Pos.TOP_CENTER),
          impact.ordinal() + 1,
          rows.length);
    }
  }

  private static String small(String title) {
    return title.toLowerCase(Locale.ROOT);
  }

  /// A row name of several words takes two lines where there is little room.
  private static Node rowName(String words, Pos where) {
    Label label = name(words, where);
    label.setWrapText(true);
    label.setPadding(new javafx.geometry.Insets(0, 6, 0, 0));
    return label;
  }

  private static Label name(String words, Pos where) {
    var label = Labels.label(words, "meta");
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    label.setAlignment(where);
    label.setMinHeight(24);
    return label;
  }

  private Node cell(ThreatsViewModel.Content content, Likelihood likelihood, Impact impact) {
    Level level = model.riskMatrix().level(likelihood, impact);
    List<Threat> here =
        content.rated().stream()
            .filter(t -> content.moment().of(t).likelihood() == likelihood)
            .filter(t -> content.moment().of(t).impact() == impact)
            .toList();
    var cell = new StackPane();
    cell.getStyleClass().addAll("risk-cell", shade(level));
    cell.setMinHeight(ROW);
    cell.setAccessibleText(
        "%s: %s"
            .formatted(
                model.levels().words(new RiskRating(likelihood, impact, level)),
                trn("1 threat", "%s threats", here.size(), here.size())));
    Label word = Labels.whole(small(level.title()));
    if (here.isEmpty()) {
      cell.getChildren().add(word);
      return cell;
    }
    word.getStyleClass().add("risk-word");
    var tokens = new FlowPane(3, 3);
    tokens.setAlignment(Pos.CENTER);
    tokens.setPadding(new javafx.geometry.Insets(0, 2, 3, 2));
    here.stream()
        .limit(TOKENS)
        .forEach(threat -> tokens.getChildren().add(token(threat, content.isCurrent(threat))));
    if (here.size() > TOKENS) {
      tokens.getChildren().add(Labels.label("+" + (here.size() - TOKENS)));
    }
    var both = new VBox(word, tokens);
    both.setAlignment(Pos.CENTER);
    cell.getChildren().add(both);
    return cell;
  }

  private Button token(Threat threat, boolean current) {
    var token = Labels.button(threat.shortLabel(), () -> model.open(threat.id()));
    token.getStyleClass().setAll("token");
    boolean isShown = threat.reach() == Threat.Reach.SUPPORTED_BY_EVIDENCE;
    String title =
        isShown
            ? tr("%s. Supported by evidence, no related question answered", threat.title())
            : threat.title();
    Labels.toggle(token, "pending", isShown);
    token.setAccessibleText(title);
    token.setTooltip(new Tooltip(title));
    token.setFocusTraversable(false);
    Labels.toggle(token, "chosen", current);
    return token;
  }

  private static String shade(Level level) {
    return switch (level) {
      case LOW -> "risk-1";
      case MEDIUM -> "risk-3";
      case HIGH -> "risk-4";
      case CRITICAL -> "risk-5";
    };
  }
}
