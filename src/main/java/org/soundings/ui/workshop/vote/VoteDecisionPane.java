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
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.MissingDecisionField;
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

/// Asks for the decision after a vote, its rationale, and the dissents. Input is saved at once as a
/// proposal, and becomes the decision when it is recorded. The conclusion is written into the
/// answer directly.
final class VoteDecisionPane extends VBox {

  private final EstimateViewModel model;
  private final Consumer<Runnable> recorded;
  private final Segments<Integer> options =
      new Segments<Integer>(tr("Decision")).wrapping().byKeys();
  private final Segments<Confidence> sure =
      new Segments<Confidence>(tr("Confidence of the team")).byKeys();
  private final Label before = Labels.wrapped("", "muted");
  private final TextField reason = OwnUndo.handedOver(Editing.only(Prompted.field()));
  private final NamedFields asked = new NamedFields(options);
  private final OthersPane others;
  private final MarkdownEditor conclusion =
      new MarkdownEditor(
          tr("Conclusion"), tr("Agreed conclusion, clear even to someone who was absent."), 1);
  private final RecordFoot foot = new RecordFoot(this::record, this::pressedInConclusion);
  private Estimate estimate;
  private boolean showing;

  /// What was missing at the last attempt to record, until the input changes; or "".
  private String missing = "";

  /// @param recorded runs after the recording, and receives an action that restores the scroll
  ///   position
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
    ask(estimate.subject().isRating());
    getChildren().addAll(before, asked);
    show(estimate);
  }

  private void offer(VoteSubject subject) {
    for (int i : subject.scale().shown()) {
      String key = String.valueOf(options.size() + 1);
      options.with(i, model.words().option(subject, i), Optional.empty(), key);
    }
    List<KeyCode> keys = ConfidenceKeys.spoken();
    for (Confidence each : Confidence.values()) {
      sure.with(each, each.words(), Optional.empty(), keys.get(each.ordinal()).getName());
    }
    // In this form the keys of the ballot belong to other commands.
    sure.showKeys(false);
  }

  private void beginActions() {
    reason.setAccessibleText(tr("Rationale"));
    reason.setPromptText(tr("deciding argument"));
    options.valueProperty().addListener((_, _, now) -> choose(now));
    sure.valueProperty().addListener((_, _, now) -> put("confidence", p -> p.withConfidence(now)));
    reason.textProperty().addListener((_, _, now) -> put("reason", p -> p.withReason(now)));
    conclusion.setOnCommit(this::conclude);
    conclusion.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInConclusion);
  }

  private void ask(boolean isRating) {
    asked.add(tr("Decision"), Editing.only(options));
    asked.add(tr("Rationale"), reason);
    asked.addWhole(others);
    if (isRating) {
      asked.add(tr("Conclusion"), Editing.only(conclusion));
      asked.add(tr("Confidence of the team"), Editing.only(sure));
    }
    asked.add("", foot);
  }

  /// Enter is a line break here; Ctrl+Enter submits the form, as in the other fields.
  private void pressedInConclusion(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      key.consume();
      conclusion.commitNow();
      record();
    }
  }

  /// Focuses the next missing field, each dissenting participant once, and last the button.
  void begin() {
    Optional<MissingDecisionField> missing = estimate.missingField(model.content().conclusion());
    Optional<Node> nextParticipant =
        missing
                .filter(
                    each ->
                        each == MissingDecisionField.OPTION || each == MissingDecisionField.REASON)
                .isPresent()
            ? Optional.empty()
            : others.next();
    nextParticipant.ifPresentOrElse(
        Node::requestFocus, () -> missing.ifPresentOrElse(this::ask, foot::begin));
  }

  private void ask(MissingDecisionField missing) {
    switch (missing) {
      case OPTION -> Focus.first(options).ifPresent(Node::requestFocus);
      case REASON -> reason.requestFocus();
      case CONCLUSION -> conclusion.write();
      case CONFIDENCE -> Focus.first(sure).ifPresent(Node::requestFocus);
    }
  }

  /// Shows the input.
  void show(Estimate now) {
    estimate = now;
    Proposal form = now.form();
    showing = true;
    String decided = model.recorded(now);
    before.setText(decided);
    Labels.show(before, !decided.isEmpty());
    options.setValue(form.option());
    sure.setValue(form.confidence());
    OthersPane.write(reason, form.reason());
    others.show(now);
    conclusion.setText(model.content().conclusion().orElse(""));
    foot.show(estimate, model.content().conclusion(), missing);
    showing = false;
  }

  private List<Node> fields() {
    return Stream.concat(Stream.of(options, reason), others.fields()).toList();
  }

  private void choose(@Nullable Integer option) {
    if (!showing) {
      missing = "";
      model.choose(option);
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
    Runnable stood = Panes.position(this);
    missing = model.decide();
    foot.show(estimate, model.content().conclusion(), missing);
    if (missing.isEmpty()) {
      recorded.accept(stood);
    } else {
      estimate.missingField(model.content().conclusion()).ifPresent(this::ask);
    }
  }

  /// Keeps the focus at the recorded decision.
  void stay() {
    foot.stay();
  }
}
