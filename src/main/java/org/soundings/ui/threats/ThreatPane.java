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
import org.soundings.assessment.Assumption;
import org.soundings.assessment.Level;
import org.soundings.assessment.RiskTable;
import org.soundings.markdown.Prose;
import org.soundings.threat.Step;
import org.soundings.threat.Threat;
import org.soundings.ui.control.LevelGlyph;
import org.soundings.ui.control.NotTranslated;
import org.soundings.ui.control.Words;

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
            Words.space(8),
            own,
            rated,
            Words.space(8),
            level,
            Words.space(12),
            said,
            Words.space(16),
            Words.hairline(),
            Words.space(12),
            decision);
  }

  void show(Threat threat) {
    head.getChildren()
        .setAll(
            Words.label(threat.label() + ", " + threat.id(), "meta"),
            Words.wrapped(threat.title(), "title"),
            scenario(threat),
            new NotTranslated(!model.isTranslated(threat)));
    model.own().of(threat).ifPresent(own::show);
    Words.show(own, threat.isOwn());
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
      said.getChildren().addAll(Words.space(4), reasons(threat));
    }
    if (!said.getChildren().isEmpty()) {
      said.getChildren().addFirst(Words.label(tr("Why it is here"), "strong"));
    }
    assumptions(threat);
    actions(threat);
    String techniques = ThreatsViewModel.techniques(threat);
    if (!techniques.isEmpty()) {
      said.getChildren().addAll(Words.space(8), Words.wrapped(techniques, "meta"));
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
        ? Words.wrapped(
            tr(
                "An actor with a position can do something because of a weakness, leading to an impact"
                    + " on an asset."),
            "muted")
        : Words.wrapped(scenario);
  }

  /// What speaks for it while none of its questions is decided.
  private Node shown(List<String> evidence) {
    var ids = new FlowPane(4, 0);
    for (String id : evidence) {
      var open = Words.button(id, () -> model.openEvidence(id), "link");
      open.setAccessibleText(tr("Open the evidence %s", id));
      ids.getChildren().add(open);
    }
    var words =
        Words.wrapped(
            tr(
                "Evidence speaks for it. No question about it is decided yet, and evidence answers"
                    + " none."));
    return Words.column(0, words, ids);
  }

  private Node component(Threat threat) {
    var open = Words.button(threat.about(), () -> model.showPlace(threat), "link");
    open.setMinWidth(0);
    open.setAccessibleText(tr("Show %s in the system picture", threat.about()));
    return Words.row(4, Words.whole(tr("It stands at"), "muted"), open);
  }

  /// Why it stands at its component.
  private static Node place(String because) {
    String sentence = capital(because) + ".";
    return Words.row(
        8, Words.icon(Feather.MAP_PIN, "muted"), Words.growing(Words.wrapped(sentence)));
  }

  private Node rating(Threat threat) {
    RiskTable table = model.riskTable();
    Level level = threat.level();
    String word = level.title().toLowerCase(Locale.ROOT);
    var now = Words.row(8, new LevelGlyph(level.ordinal() + 1, word), Words.label(word, "strong"));
    var triple =
        new HBox(
            third(
                tr("Likelihood"),
                Words.label(table.inSentence(threat.now().likelihood()), "strong")),
            third(tr("Impact"), Words.label(table.inSentence(threat.now().impact()), "strong")),
            third(tr("Level now"), now));
    triple.getChildren().getFirst().getStyleClass().add("first");
    triple.getStyleClass().addAll("framed", "triple");
    return triple;
  }

  private static Node third(String name, Node value) {
    var third = Words.column(2, Words.label(name, "meta"), value);
    HBox.setHgrow(third, Priority.ALWAYS);
    return third;
  }

  private Node reasons(Threat threat) {
    var steps = new VBox();
    List<Step> all = model.steps(threat);
    for (Step step : all) {
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

  private Node reason(Step step, boolean isLast) {
    var tile = new StackPane(Words.icon(icon(step), colour(step)));
    tile.getStyleClass().add("step-bead");
    tile.setMinSize(20, 20);
    tile.setMaxSize(20, 20);
    var words =
        Words.column(
            0, Words.wrapped(Prose.sentence(step.reason())), Words.wrapped(step.rule(), "meta"));
    String question = step.question();
    if (question != null) {
      model
          .title(question)
          .ifPresent(
              _ ->
                  words
                      .getChildren()
                      .add(
                          Words.button(
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
    var row = Words.row(10, bead, Words.growing(words));
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private static Ikon icon(Step step) {
    return switch (step.direction()) {
      case UP -> Feather.ARROW_UP;
      case DOWN -> Feather.ARROW_DOWN;
      case UNCHANGED ->
          switch (step.source()) {
            case Step.Source.Template _ -> Feather.CROSSHAIR;
            case Step.Source.Factor _ -> Feather.COMPASS;
            case Step.Source.Question _ -> Feather.MESSAGE_CIRCLE;
            case Step.Source.Action _ -> Feather.FLAG;
            case Step.Source.Judgement _ -> Feather.EDIT_3;
          };
    };
  }

  private static String colour(Step step) {
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
        .addAll(Words.space(8), Words.label(tr("Worse if this is not true"), "strong"));
    for (Assumption assumption : assumptions) {
      String confirmed =
          assumption.confirmedBy().isEmpty()
              ? tr("nobody has confirmed it")
              : tr("confirmed by %s", assumption.confirmedBy());
      said.getChildren()
          .add(
              Words.row(
                  8,
                  Words.icon(Feather.HELP_CIRCLE, "muted"),
                  Words.growing(
                      Words.column(
                          0, Words.wrapped(assumption.text()), Words.wrapped(confirmed, "meta")))));
    }
  }

  private void actions(Threat threat) {
    List<Action> actions = model.actions(threat);
    if (actions.isEmpty()) {
      return;
    }
    said.getChildren().addAll(Words.space(8), Words.label(tr("Actions against it"), "strong"));
    for (Action action : actions) {
      said.getChildren()
          .add(
              Words.row(
                  8,
                  Words.icon(Feather.FLAG, "muted"),
                  Words.growing(Words.wrapped(action.title())),
                  Words.whole(action.status().words(), "meta")));
    }
  }
}
