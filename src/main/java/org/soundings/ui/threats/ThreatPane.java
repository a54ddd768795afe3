package org.soundings.ui.threats;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.assessment.profile.Assumption;
import org.soundings.markdown.Prose;
import org.soundings.threat.RiskStep;
import org.soundings.threat.Threat;
import org.soundings.ui.control.mark.LevelGlyph;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.NotTranslated;

/// One threat: what happens, how it is rated, and every reason, each saying what it moved.
final class ThreatPane extends VBox {

  private static final double BETWEEN_STEPS = 10;

  private final ThreatsViewModel model;
  private final VBox head = new VBox(4);
  private final VBox rated = new VBox();
  private final VBox said = new VBox(4);
  private final OwnThreatPane own;
  private final LevelPane level;
  private final DecisionPane decision;

  /// @param done gives the focus back to the list
  /// @param history shows what was decided before
  ThreatPane(ThreatsViewModel model, Runnable done, Runnable history) {
    this.model = model;
    own = new OwnThreatPane(model.own());
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
    rated.getChildren().setAll(rating(threat));
    level.show(threat);
    said.getChildren().clear();
    List<String> shown = model.shownBy(threat);
    if (!shown.isEmpty()) {
      said.getChildren().add(shown(shown));
    }
    if (threat.component() != null) {
      said.getChildren().add(component(threat));
    }
    threat.hereBecause().forEach(because -> said.getChildren().add(place(because)));
    if (!model.steps(threat).isEmpty()) {
      said.getChildren().addAll(Labels.space(4), reasons(threat));
    }
    if (!said.getChildren().isEmpty()) {
      said.getChildren().addFirst(Labels.label(tr("Why it is here"), "strong"));
    }
    assumptions(threat);
    actions(threat);
    String techniques = ThreatsViewModel.techniques(threat);
    if (!techniques.isEmpty()) {
      said.getChildren().addAll(Labels.space(8), Labels.wrapped(techniques, "meta"));
    }
    decision.show(threat);
  }

  /// Opens the form of a threat of the team's own, with the caret in it.
  void write() {
    own.writeSentence();
  }

  /// Opens the place where a level is set, with the focus in it.
  void setLevel() {
    level.openFromList();
  }

  /// Closes that place where it is open.
  ///
  /// @return whether it was
  boolean closeLevel() {
    return level.leave();
  }

  /// Puts the focus where a decision is made.
  void decide() {
    decision.decide();
  }

  private static Node scenario(Threat threat) {
    String scenario = threat.template().scenario();
    return scenario.isBlank()
        ? Labels.wrapped(
            tr(
                "An actor with a position can do something because of a weakness, leading to an impact"
                    + " on an asset."),
            "muted")
        : Labels.wrapped(scenario);
  }

  /// What speaks for it while none of its questions is decided.
  private Node shown(List<String> evidence) {
    var ids = new FlowPane(4, 0);
    for (String id : evidence) {
      var open = Labels.button(id, () -> model.openEvidence(id), "link");
      open.setAccessibleText(tr("Open the evidence %s", id));
      ids.getChildren().add(open);
    }
    var words =
        Labels.wrapped(
            tr(
                "Evidence speaks for it. No question about it is decided yet, and evidence answers"
                    + " none."));
    return Labels.column(0, words, ids);
  }

  private Node component(Threat threat) {
    var open = Labels.button(threat.about(), () -> model.showPlace(threat), "link");
    open.setMinWidth(0);
    open.setAccessibleText(tr("Show %s in the system picture", threat.about()));
    return Labels.row(4, Labels.whole(tr("It stands at"), "muted"), open);
  }

  /// Why it stands at its component.
  private static Node place(String because) {
    String sentence = capital(because) + ".";
    return Labels.row(
        8, Labels.icon(Feather.MAP_PIN, "muted"), Labels.growing(Labels.wrapped(sentence)));
  }

  private Node rating(Threat threat) {
    RiskTable table = model.riskTable();
    Level level = threat.level();
    String word = level.title().toLowerCase(Locale.ROOT);
    var now =
        Labels.row(8, new LevelGlyph(level.ordinal() + 1, word), Labels.label(word, "strong"));
    var triple =
        new HBox(
            third(
                tr("Likelihood"),
                Labels.label(table.inSentence(threat.now().likelihood()), "strong")),
            third(tr("Impact"), Labels.label(table.inSentence(threat.now().impact()), "strong")),
            third(tr("Level now"), now));
    triple.getChildren().getFirst().getStyleClass().add("first");
    triple.getStyleClass().addAll("framed", "triple");
    return triple;
  }

  private static Node third(String name, Node value) {
    var third = Labels.column(2, Labels.label(name, "meta"), value);
    HBox.setHgrow(third, Priority.ALWAYS);
    return third;
  }

  private Node reasons(Threat threat) {
    var steps = new VBox();
    List<RiskStep> all = model.steps(threat);
    for (RiskStep step : all) {
      steps.getChildren().add(reason(step, step == all.getLast()));
    }
    return steps;
  }

  /// The line that leads on from a step to the next.
  private static Region thread(boolean isLast) {
    var thread = new Region();
    thread.getStyleClass().add("thread");
    thread.setVisible(!isLast);
    VBox.setVgrow(thread, Priority.ALWAYS);
    return thread;
  }

  private Node reason(RiskStep step, boolean isLast) {
    var tile = new StackPane(Labels.icon(icon(step), colour(step)));
    tile.getStyleClass().add("step-bead");
    tile.setMinSize(20, 20);
    tile.setMaxSize(20, 20);
    var words =
        Labels.column(
            0, Labels.wrapped(Prose.sentence(step.reason())), Labels.wrapped(step.rule(), "meta"));
    String question = step.question();
    if (question != null) {
      model
          .title(question)
          .ifPresent(
              _ ->
                  words
                      .getChildren()
                      .add(
                          Labels.button(
                              tr("Go to the question"),
                              () -> model.ask(question),
                              "link",
                              "in-line")));
    }
    words.getChildren().stream()
        .filter(Region.class::isInstance)
        .forEach(node -> ((Region) node).setMinWidth(0));
    if (!isLast) {
      words.setPadding(new Insets(0, 0, BETWEEN_STEPS, 0));
    }
    var bead = new VBox(tile, thread(isLast));
    bead.setAlignment(Pos.TOP_CENTER);
    bead.setMinWidth(Region.USE_PREF_SIZE);
    var row = Labels.row(10, bead, Labels.growing(words));
    row.setAlignment(Pos.TOP_LEFT);
    return row;
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
      case DOWN -> "text-holds";
      case UNCHANGED -> "muted";
    };
  }

  private void assumptions(Threat threat) {
    List<Assumption> assumptions = model.assumptions(threat);
    if (assumptions.isEmpty()) {
      return;
    }
    said.getChildren()
        .addAll(Labels.space(8), Labels.label(tr("Worse if this is not true"), "strong"));
    for (Assumption assumption : assumptions) {
      String confirmed =
          assumption.confirmedBy().isEmpty()
              ? tr("nobody has confirmed it")
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
    said.getChildren().addAll(Labels.space(8), Labels.label(tr("Actions against it"), "strong"));
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
