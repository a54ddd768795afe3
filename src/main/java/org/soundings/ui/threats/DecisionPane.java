package org.soundings.ui.threats;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.decision.Decision;
import org.soundings.threat.Threat;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.OwnUndo;
import org.soundings.ui.control.text.QuietLine;

/// The decision about a threat: treatment, rationale, owner, expiry date and verification.
final class DecisionPane extends VBox {

  private final ThreatsViewModel model;
  private final DecisionViewModel deciding;
  private final Segments<Decision.Treatment> treatment = new Segments<>(tr("Risk treatment"));
  private final DecisionEntries entries;
  private final Label runOut = Labels.wrapped("", "text-dont-know");
  private final QuietLine missing = new QuietLine();
  private final Label rating = Labels.wrapped("", "muted");
  private final Label waiting = Labels.wrapped("", "muted");
  private final Button takeOver;
  private final Button decide = Labels.button(tr("Record decision"), this::decideSo, "primary");
  private final FlowPane choice;
  private final Button past;
  private boolean showing;

  /// @param done returns the focus to the list
  /// @param history shows the history of the decision
  DecisionPane(ThreatsViewModel model, Runnable done, Runnable history) {
    super(8);
    getStyleClass().add("decision");
    Editing.only(treatment.wrapping());
    this.model = model;
    deciding = model.deciding();
    past = Labels.button(tr("History"), history, "link");
    entries = new DecisionEntries(deciding, done);
    offerTreatments();
    takeOver =
        Editing.only(Labels.button(tr("Use this text"), Feather.COPY, this::takeOver, "link"));
    choice = choice();
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    OwnUndo.in(this, this::takesBack);
    getChildren()
        .addAll(
            heading(),
            runOut,
            treatment,
            missing,
            rating,
            entries.reason(),
            takeOver,
            entries.filledIn(),
            choice,
            waiting);
  }

  private void offerTreatments() {
    for (Decision.Treatment each : Decision.Treatment.values()) {
      treatment.with(each, each.title());
    }
    treatment.valueProperty().addListener((_, _, now) -> treat(now));
  }

  private void treat(Decision.@Nullable Treatment now) {
    if (!showing && now != null) {
      deciding.chooseTreatment(now);
      // The form can grow below the visible area.
      Panes.reveal(this);
    }
  }

  private FlowPane choice() {
    return Editing.only(
        new FlowPane(
            8,
            8,
            Labels.row(8, decide, new KeyCap("Ctrl Enter")),
            Labels.button(tr("Keep current decision"), this::leaveAsItIs)));
  }

  private Node heading() {
    past.setAccessibleText(tr("Decision history"));
    return Labels.row(8, Labels.growing(Labels.label(tr("Risk treatment"), "strong")), past);
  }

  /// Ctrl+Enter confirms the draft from any of its fields.
  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown() && choice.isVisible()) {
      key.consume();
      decideSo();
    }
  }

  void show(Threat threat) {
    showing = true;
    Decision stands = model.decision(threat);
    Optional<Decision> draft = deciding.draft(threat);
    showDraft(threat, stands, draft);
    Labels.show(past, stands.isJudged() || stands.isNoted());
    Labels.show(runOut, model.isExpired(threat));
    runOut.setText(tr("Previous decision: %s.", model.decisions().of(stands).orElse("")));
    missing.say(draft.isPresent() ? "" : model.decisions().missing(stands));
    treatment.setValue(draft.orElse(stands).treatment());
    entries.show(threat, stands, draft);
    showing = false;
  }

  private void showDraft(Threat threat, Decision stands, Optional<Decision> draft) {
    rating.setText(draft.map(now -> model.decisions().rating(stands, now)).orElse(""));
    Labels.show(rating, draft.isPresent());
    // Does not overwrite text that was written since.
    boolean isWordless = draft.filter(now -> now.rationale().isBlank()).isPresent();
    Labels.show(takeOver, isWordless && !stands.rationale().isBlank());
    Labels.show(choice, draft.isPresent());
    waiting.setText(
        model
            .decisions()
            .waiting(deciding.treatmentsWithDraft(threat), deciding.unusedRationale(threat)));
    Labels.show(waiting, !waiting.getText().isEmpty());
  }

  private void takeOver() {
    // The button disappears once the text is copied.
    Focus.first(treatment).ifPresent(Node::requestFocus);
    deciding.copyRationale();
  }

  private void decideSo() {
    entries.commit();
    Optional<Decision.MissingField> missingField =
        entries.isNoDay()
            ? Optional.of(Decision.MissingField.EXPIRY_DATE)
            : deciding.missingField();
    missingField.ifPresentOrElse(
        entries::ask,
        () -> {
          Focus.first(treatment).ifPresent(Node::requestFocus);
          deciding.decide();
        });
  }

  private void leaveAsItIs() {
    entries.commit();
    Focus.first(treatment).ifPresent(Node::requestFocus);
    deciding.keepCurrent();
  }

  /// A treatment chosen in a draft is not yet a step that the program can undo.
  private boolean takesBack() {
    boolean hasInput = choice.isVisible();
    if (hasInput) {
      leaveAsItIs();
    }
    return hasInput;
  }

  /// Focuses the form and scrolls to all of it.
  void decide() {
    Focus.first(treatment).ifPresent(Node::requestFocus);
    Panes.reveal(this);
  }
}
