package org.soundings.ui.threats;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.quoted;
import static org.soundings.language.Messages.tr;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.decision.LevelOverride.Stage;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.threat.RiskRating;
import org.soundings.threat.Threat;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// The form in which the team sets a level manually, with the earlier overrides.
final class LevelPane extends VBox {

  private final LevelViewModel model;
  private final VBox set = new VBox(8);
  private final Button open;
  private final VBox form = new VBox(8);
  private final Segments<Stage> stage = new Segments<Stage>(tr("Level to set")).wrapping();
  private final ScaleChoice<Likelihood> likelihood;
  private final ScaleChoice<Impact> impact;
  private final Label outcome = Labels.wrapped("", "meta");
  private final MarkdownEditor reason =
      new MarkdownEditor(
          tr("Rationale for this level"), tr("What does the derivation not take into account?"), 2);
  private @Nullable Threat shown;
  private boolean showing;
  private final Runnable done;
  private Runnable back = () -> {};

  /// @param done returns the focus to the list
  LevelPane(LevelViewModel model, Runnable done) {
    super(8);
    this.done = done;
    this.model = model;
    likelihood =
        new ScaleChoice<>(
            tr("Likelihood"),
            List.of(Likelihood.values()),
            each -> model.table().title(each),
            each -> model.table().meaning(each),
            now -> withShown(threat -> model.choose(threat, now)));
    impact =
        new ScaleChoice<>(
            tr("Impact"),
            List.of(Impact.values()),
            each -> model.table().title(each),
            each -> model.table().meaning(each),
            now -> withShown(threat -> model.choose(threat, now)));
    open =
        Editing.only(
            Labels.button(tr("Set level manually"), Feather.EDIT_3, this::openHere, "link"));
    stages();
    reason.setOnCommit(text -> withShown(threat -> model.typeReason(threat, text)));
    form.addEventFilter(KeyEvent.KEY_PRESSED, this::keep);
    form.getStyleClass().add("framed");
    form.setPadding(new javafx.geometry.Insets(12));
    form.getChildren()
        .addAll(
            Labels.label(tr("Set level manually"), "strong"),
            stage,
            likelihood,
            impact,
            outcome,
            reason,
            Labels.button(tr("Close"), this::close));
    getChildren().addAll(set, open, form);
    Labels.show(form, false);
  }

  private void stages() {
    stage
        .with(Stage.INHERENT, tr("Inherent"))
        .with(Stage.CURRENT, tr("Current"))
        .with(Stage.RESIDUAL, tr("Residual"));
    stage.getStyleClass().add("dense");
    stage
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (!showing && now != null) {
                model.look(now);
              }
            });
  }

  private void withShown(java.util.function.Consumer<Threat> action) {
    if (shown != null) {
      action.accept(shown);
    }
  }

  /// Opens the form from the list.
  void openFromList() {
    back = done;
    open();
  }

  private void openHere() {
    back = open::requestFocus;
    open();
  }

  private void open() {
    Labels.show(form, true);
    Labels.show(open, false);
    Focus.first(stage).ifPresent(Node::requestFocus);
    Panes.reveal(form);
  }

  private void close() {
    Labels.show(form, false);
    Labels.show(open, true);
    back.run();
  }

  /// Closes the form, wherever the focus is.
  ///
  /// @return whether it was open
  boolean leave() {
    boolean wasOpen = form.isVisible();
    if (wasOpen) {
      close();
    }
    return wasOpen;
  }

  /// Ctrl+Enter saves the form; without a reason nothing would be saved.
  private void keep(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      key.consume();
      reason.commitNow();
      if (reason.getText().isBlank()) {
        reason.write();
      } else {
        close();
      }
    }
  }

  void show(Threat threat) {
    if (shown != null && !shown.id().equals(threat.id())) {
      Labels.show(form, false);
      Labels.show(open, true);
    }
    shown = threat;
    showing = true;
    RiskRating wanted = model.wanted(threat);
    stage.setValue(model.stage());
    likelihood.show(wanted.likelihood());
    impact.show(wanted.impact());
    String why = model.reason(threat);
    reason.setText(why);
    outcome.setText(outcome(threat, wanted, why));
    showing = false;
    set.getChildren().setAll(threat.overridden().stream().map(each -> card(threat, each)).toList());
    Labels.show(set, !threat.overridden().isEmpty());
  }

  private String outcome(Threat threat, RiskRating wanted, String why) {
    String words = model.words(wanted);
    if (!why.isEmpty()) {
      return tr("Set to %s.", words);
    }
    return wanted.equals(threat.rating(model.stage()))
        ? tr("Derived: %s. Enter a rationale to set a level.", words)
        : tr("%s. Enter a rationale to set this level.", capital(words));
  }

  private Node card(Threat threat, Threat.Overridden overridden) {
    var card = Labels.column(4);
    card.getStyleClass().add("framed");
    card.setPadding(new javafx.geometry.Insets(8, 12, 8, 12));
    List<String> sentences = model.sentences(threat, overridden);
    card.getChildren().add(Labels.wrapped(sentences.getFirst(), "strong"));
    card.getChildren().add(Labels.wrapped(quoted(overridden.override().rationale().strip())));
    sentences.stream()
        .skip(1)
        .forEach(sentence -> card.getChildren().add(Labels.wrapped(sentence, "muted")));
    Stage which = overridden.override().stage();
    card.getChildren()
        .add(
            Editing.only(
                Labels.button(
                    tr("Restore derived level"),
                    Feather.ROTATE_CCW,
                    () -> {
                      open.requestFocus();
                      model.goBack(threat, which);
                    },
                    "link")));
    return card;
  }
}
