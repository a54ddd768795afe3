package org.soundings.ui.threats;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.Action;
import org.soundings.assessment.profile.Assumption;
import org.soundings.threat.Threat;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.NotTranslated;

/// One threat: the sentence, its rating, and every reason with its effect.
final class ThreatPane extends VBox {

  private final ThreatsViewModel model;
  private final VBox head = new VBox(4);
  private final VBox rated = new VBox();
  private final VBox said = new VBox(4);
  private final CustomThreatPane own;
  private final LevelPane level;
  private final DecisionPane decision;

  /// @param done returns the focus to the list
  /// @param history shows the history of the decision
  ThreatPane(ThreatsViewModel model, Runnable done, Runnable history) {
    this.model = model;
    own = new CustomThreatPane(model.own());
    level = new LevelPane(model.levels(), done);
    decision = new DecisionPane(model, done, history);
    own.setPadding(new Insets(0, 0, 12, 0));
    getStyleClass().add("threat-pane");
    getChildren()
        .addAll(
            head,
            Labels.space(8),
            own,
            rated,
            Labels.space(8),
            level,
            Labels.space(12),
            said,
            Labels.space(16),
            Labels.hairline(),
            Labels.space(12),
            decision);
  }

  void show(Threat threat) {
    head.getChildren()
        .setAll(
            Labels.label(threat.label() + ", " + threat.id(), "meta"),
            Labels.wrapped(threat.title(), "title"),
            scenario(threat),
            new NotTranslated(!model.isTranslated(threat)));
    model.own().of(threat).ifPresent(own::show);
    Labels.show(own, threat.isOwn());
    rated.getChildren().setAll(new RatingTriple(model.riskMatrix(), threat));
    level.show(threat);
    said.getChildren().clear();
    List<String> shown = model.shownBy(threat);
    if (!shown.isEmpty()) {
      said.getChildren().add(shown(shown));
    }
    if (threat.component() != null) {
      said.getChildren().add(component(threat));
    }
    threat.hereReason().forEach(reason -> said.getChildren().add(place(reason)));
    if (!model.steps(threat).isEmpty()) {
      said.getChildren().addAll(Labels.space(4), new RiskStepsPane(model, threat));
    }
    if (!said.getChildren().isEmpty()) {
      said.getChildren().addFirst(Labels.label(tr("Reasons"), "strong"));
    }
    assumptions(threat);
    actions(threat);
    var recommendations = new RecommendationsPane(model, threat);
    if (!recommendations.getChildren().isEmpty()) {
      said.getChildren().addAll(Labels.space(8), recommendations);
    }
    String techniques = ThreatsViewModel.techniques(threat);
    if (!techniques.isEmpty()) {
      said.getChildren().addAll(Labels.space(8), Labels.wrapped(techniques, "meta"));
    }
    decision.show(threat);
  }

  /// Opens the form of a custom threat, with the caret in it.
  void write() {
    own.writeSentence();
  }

  /// Opens the form for the manual level and focuses it.
  void setLevel() {
    level.openFromList();
  }

  /// Closes the form for the manual level.
  ///
  /// @return whether it was open
  boolean closeLevel() {
    return level.leave();
  }

  /// Focuses the form of the decision.
  void decide() {
    decision.decide();
  }

  private static Node scenario(Threat threat) {
    String scenario = threat.template().scenario();
    return scenario.isBlank()
        ? Labels.wrapped(
            tr(
                "An actor in a certain position can carry out an attack because of a vulnerability, with a consequence for an asset."),
            "muted")
        : Labels.wrapped(scenario);
  }

  /// The evidence that supports the threat while none of its questions is assessed.
  private Node shown(List<String> evidence) {
    var ids = new FlowPane(4, 0);
    for (String id : evidence) {
      var open = Labels.button(id, () -> model.openEvidence(id), "link");
      open.setAccessibleText(tr("Open evidence %s", id));
      ids.getChildren().add(open);
    }
    var words =
        Labels.wrapped(tr("Supported by evidence, but no related question has been answered yet."));
    return Labels.column(0, words, ids);
  }

  private Node component(Threat threat) {
    var open = Labels.button(threat.about(), () -> model.showPlace(threat), "link");
    open.setMinWidth(0);
    open.setAccessibleText(tr("Show %s in the system model", threat.about()));
    return Labels.row(4, Labels.whole(tr("Applies to"), "muted"), open);
  }

  /// Why it applies to its component.
  private static Node place(String reason) {
    String sentence = capital(reason) + ".";
    return Labels.row(
        8, Labels.icon(Feather.MAP_PIN, "muted"), Labels.growing(Labels.wrapped(sentence)));
  }

  private void assumptions(Threat threat) {
    List<Assumption> assumptions = model.assumptions(threat);
    if (assumptions.isEmpty()) {
      return;
    }
    said.getChildren()
        .addAll(Labels.space(8), Labels.label(tr("Underlying assumptions"), "strong"));
    for (Assumption assumption : assumptions) {
      String confirmed =
          assumption.confirmedBy().isEmpty()
              ? tr("not confirmed")
              : tr("confirmed by %s", assumption.confirmedBy());
      said.getChildren()
          .add(
              Labels.row(
                  8,
                  Labels.icon(Feather.HELP_CIRCLE, "muted"),
                  Labels.growing(
                      Labels.column(
                          0,
                          Labels.wrapped(assumption.text()),
                          Labels.wrapped(confirmed, "meta")))));
    }
  }

  private void actions(Threat threat) {
    List<Action> actions = model.actions(threat);
    if (actions.isEmpty()) {
      return;
    }
    said.getChildren().addAll(Labels.space(8), Labels.label(tr("Mitigating actions"), "strong"));
    for (Action action : actions) {
      said.getChildren()
          .add(
              Labels.row(
                  8,
                  Labels.icon(Feather.FLAG, "muted"),
                  Labels.growing(Labels.wrapped(action.title())),
                  Labels.whole(action.status().words(), "meta")));
    }
  }
}
