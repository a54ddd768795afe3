package org.soundings.ui.workshop.vote;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.workshop.DecisionLack;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Proposal;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.EntryLine;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.form.NamedFields;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.OwnUndo;
import org.soundings.ui.control.text.Prompted;

/// Asks what the room decides after a vote, why, and who does not share it. What is put in is kept
/// at once as a proposal, and decided when it is recorded. What all agree on is written into the
/// answer itself.
final class VoteDecisionPane extends VBox {

  private final EstimateViewModel model;
  private final Consumer<Runnable> recorded;
  private final Segments<Integer> rungs =
      new Segments<Integer>(tr("What is decided")).wrapping().byKeys();
  private final Segments<Confidence> sure =
      new Segments<Confidence>(tr("How sure the room is")).byKeys();
  private final Label before = Labels.wrapped("", "muted");
  private final TextField reason = OwnUndo.handedOver(Editing.only(Prompted.field()));
  private final NamedFields asked = new NamedFields(rungs);
  private final OthersPane others;
  private final MarkdownEditor conclusion =
      new MarkdownEditor(
          tr("What we agree on"),
          tr("What is so, in sentences that somebody absent would understand."),
          1);
  private final RecordFoot foot = new RecordFoot(this::record, this::pressedInConclusion);
  private Estimate estimate;
  private boolean showing;

  /// What was missing when it was to be recorded, until something else is put in; or "".
  private String missing = "";

  /// @param recorded told when it was recorded, with what puts the sheet back to where it stood
  VoteDecisionPane(EstimateViewModel model, Estimate estimate, Consumer<Runnable> recorded) {
    super(8);
    this.model = model;
    this.recorded = recorded;
    this.estimate = estimate;
    others = new OthersPane(asked, model, this::put, this::record);
    offer(estimate.subject());
    beginActions();
    EntryLine.in(this, this::record, this::fields);
    EntryLine.in(sure, this::record, sure);
    Panes.asOne(this);
    ask(estimate.subject().isStanding());
    getChildren().addAll(before, asked);
    show(estimate);
  }

  private void offer(VoteSubject subject) {
    for (int i : subject.scale().shown()) {
      String key = String.valueOf(rungs.size() + 1);
      rungs.with(i, model.words().rung(subject, i), Optional.empty(), key);
    }
    List<KeyCode> keys = ConfidenceKeys.spoken();
    for (Confidence each : Confidence.values()) {
      sure.with(each, each.words(), Optional.empty(), keys.get(each.ordinal()).getName());
    }
    // The keys are those of the vote, and here letters of other commands.
    sure.showKeys(false);
  }

  private void beginActions() {
    reason.setAccessibleText(tr("Why it is decided so"));
    reason.setPromptText(tr("what was said that decides it"));
    rungs.valueProperty().addListener((_, _, now) -> choose(now));
    sure.valueProperty().addListener((_, _, now) -> put("confidence", p -> p.withConfidence(now)));
    reason.textProperty().addListener((_, _, now) -> put("reason", p -> p.withReason(now)));
    conclusion.setOnCommit(this::conclude);
    conclusion.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInConclusion);
  }

  private void ask(boolean isStanding) {
    asked.add(tr("Decided"), Editing.only(rungs));
    asked.add(tr("Because"), reason);
    asked.addWhole(others);
    if (isStanding) {
      asked.add(tr("What we agree on"), Editing.only(conclusion));
      asked.add(tr("The room is"), Editing.only(sure));
    }
    asked.add("", foot);
  }

  /// Enter makes a line there; Ctrl Enter keeps all of it, as in the other fields.
  private void pressedInConclusion(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      key.consume();
      conclusion.commitNow();
      record();
    }
  }

  /// Puts the focus where something is missing, once to each who judged otherwise, at last on what
  /// records it.
  void begin() {
    Optional<DecisionLack> lack = estimate.lack(model.content().conclusion());
    Optional<Node> unheard =
        lack.filter(each -> each == DecisionLack.RUNG || each == DecisionLack.REASON).isPresent()
            ? Optional.empty()
            : others.next();
    unheard.ifPresentOrElse(Node::requestFocus, () -> lack.ifPresentOrElse(this::ask, foot::begin));
  }

  private void ask(DecisionLack lack) {
    switch (lack) {
      case RUNG -> Focus.first(rungs).ifPresent(Node::requestFocus);
      case REASON -> reason.requestFocus();
      case CONCLUSION -> conclusion.write();
      case CONFIDENCE -> Focus.first(sure).ifPresent(Node::requestFocus);
    }
  }

  /// Shows what was put in.
  void show(Estimate now) {
    estimate = now;
    Proposal form = now.form();
    showing = true;
    String decided = model.standing(now);
    before.setText(decided);
    Labels.show(before, !decided.isEmpty());
    rungs.setValue(form.rung());
    sure.setValue(form.confidence());
    OthersPane.write(reason, form.reason());
    others.show(now);
    conclusion.setText(model.content().conclusion().orElse(""));
    foot.show(estimate, model.content().conclusion(), missing);
    showing = false;
  }

  private List<Node> fields() {
    return Stream.concat(Stream.of(rungs, reason), others.fields()).toList();
  }

  private void choose(@Nullable Integer rung) {
    if (!showing) {
      missing = "";
      model.choose(rung);
    }
  }

  private void put(String place, UnaryOperator<Proposal> change) {
    if (!showing) {
      missing = "";
      model.propose(place, change);
    }
  }

  private void conclude(String text) {
    missing = "";
    model.conclude(text);
  }

  private void record() {
    conclusion.commitNow();
    Runnable stood = Panes.standing(this);
    missing = model.decide();
    foot.show(estimate, model.content().conclusion(), missing);
    if (missing.isEmpty()) {
      recorded.accept(stood);
    } else {
      estimate.lack(model.content().conclusion()).ifPresent(this::ask);
    }
  }

  /// Stays at what was recorded.
  void stay() {
    foot.stay();
  }
}
