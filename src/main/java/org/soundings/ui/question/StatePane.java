package org.soundings.ui.question;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.DateField;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.NameOffer;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.control.mark.Marks;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.Labels;

/// The status of the question, and the fields that each status needs.
final class StatePane extends VBox {

  private final QuestionViewModel model;
  private final Runnable conclude;
  private final StateGlyph answeredGlyph = StateGlyph.of(Mark.ANSWERED);
  private final Segments<StateKind> kinds = new Segments<>(tr("Question status"));
  private final Segments<AnswerState.Rating> ratings = new Segments<>(tr("Effectiveness"));
  private final Segments<AnswerState.Confidence> confidences = new Segments<>(tr("Confidence"));
  private final Label hint = Labels.wrapped("", "meta");
  private final FlowPane judgement = new FlowPane(12, 8);
  private final Field who = new Field(tr("Owner"), tr("role or name"));
  private final DateField by;
  private final FlowPane finding = new FlowPane(8, 8);
  private final Field reasonField = new Field(tr("Reason"), tr("one sentence is enough"));
  private final HBox reason = Labels.row(8, Labels.whole(tr("Reason"), "muted"), reasonField);

  /// @param conclude focuses the conclusion
  StatePane(QuestionViewModel model, Runnable conclude) {
    super(8);
    this.model = model;
    this.conclude = conclude;
    by = new DateField(tr("Due date"), model::today);
    for (StateKind kind : StateKind.values()) {
      StateGlyph glyph = kind == StateKind.ANSWERED ? answeredGlyph : StateGlyph.of(kind.mark());
      kinds.with(kind, kind.title(), Optional.of(glyph), kind.key());
    }
    for (AnswerState.Rating rating : AnswerState.Rating.values()) {
      Mark mark = Marks.of(rating);
      ratings.with(rating, mark.title(), Optional.of(StateGlyph.of(mark)), "");
    }
    for (AnswerState.Confidence confidence : AnswerState.Confidence.values()) {
      confidences.with(confidence, confidence.words());
    }
    kinds.wrapping().byKeys();
    NameOffer.at(who, model::people);
    who.setPrefWidth(Math.max(180, who.wholePrompt()));
    Labels.growing(reasonField);
    row(judgement, ratings, Labels.row(12, Labels.whole(tr("Confidence"), "muted"), confidences));
    row(
        finding,
        Labels.whole(tr("Owner"), "muted"),
        who,
        Labels.whole(tr("Due date"), "muted"),
        by);
    getChildren().addAll(kinds, hint, judgement, finding, reason);
    kinds.valueProperty().addListener((_, _, now) -> chosen(now));
    ratings.valueProperty().addListener((_, _, now) -> judged(now));
    confidences.valueProperty().addListener((_, _, now) -> sure(now));
    who.onCommit(model::owner);
    by.onCommit(model::ownerBy);
    reasonField.onCommit(model::reason);
  }

  /// Hides the keys if there is little room.
  void beNarrow(boolean narrow) {
    kinds.showKeys(!narrow);
  }

  private static void row(FlowPane pane, Node... nodes) {
    pane.getChildren().setAll(nodes);
    pane.setRowValignment(javafx.geometry.VPos.CENTER);
    pane.setAlignment(Pos.CENTER_LEFT);
  }

  private boolean showing;

  void show(QuestionContent content) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean wasInside = Focus.isInside(this, owner) && !Focus.isInside(kinds, owner);
    fill(content);
    if (wasInside && owner != null && !canKeep(owner)) {
      // An undo can remove or disable the focused field; the focus stays in this pane.
      Focus.first(kinds).ifPresent(Node::requestFocus);
    }
  }

  private boolean canKeep(Node owner) {
    for (Node at = owner; at != null && at != this; at = at.getParent()) {
      if (!at.isVisible() || at.isDisable()) {
        return false;
      }
    }
    return true;
  }

  private void fill(QuestionContent content) {
    showing = true;
    AnswerState state = content.answer().state();
    answeredGlyph.setMark(content.answer().rating().map(Marks::of).orElse(Mark.ANSWERED));
    kinds.setValue(content.kind());
    boolean answering = content.kind() == StateKind.ANSWERED;
    Labels.show(judgement, answering);
    judgement.setDisable(!content.hasConclusion());
    ratings.setValue(content.rating().orElse(null));
    confidences.setValue(
        state instanceof AnswerState.Answered(var _, var confidence) ? confidence : null);
    confidences.setDisable(content.rating().isEmpty());
    Labels.show(finding, content.kind() == StateKind.DONT_KNOW);
    if (state instanceof AnswerState.DontKnow(var finder, var date)) {
      who.show(finder);
      by.show(content.question().id(), date);
    }
    boolean needsReason =
        content.kind() == StateKind.NOT_APPLICABLE || content.kind() == StateKind.DEFERRED;
    Labels.show(reason, needsReason);
    reasonField.show(reason(state, content.kind()));
    hint.setText(hint(content));
    Labels.show(hint, !hint.getText().isEmpty());
    showing = false;
  }

  private static String reason(AnswerState state, StateKind kind) {
    if (StateKind.of(state) != kind) {
      return "";
    }
    return switch (state) {
      case AnswerState.NotApplicable(var words) -> words;
      case AnswerState.Deferred(var words) -> words;
      default -> "";
    };
  }

  private static String hint(QuestionContent content) {
    return switch (content.kind()) {
      case OPEN ->
          content.hasConclusion() ? "" : tr("Enter a conclusion before choosing a rating.");
      case ANSWERED ->
          !content.hasConclusion()
              ? tr("Enter a conclusion first. A rating requires one.")
              : content.rating().isEmpty()
                  ? tr("Choose a rating. Until then, the question stays open.")
                  : content.answer().rating().isEmpty()
                      ? tr("Choose a confidence level. Until then, the question stays open.")
                      : "";
      case DONT_KNOW -> "";
      case NOT_APPLICABLE, DEFERRED ->
          StateKind.of(content.answer().state()) == content.kind()
              ? ""
              : tr("Enter a reason. Until then, nothing changes.");
    };
  }

  private void chosen(@org.jspecify.annotations.Nullable StateKind kind) {
    if (showing || kind == null) {
      return;
    }
    model.choose(kind);
    if (kind == StateKind.NOT_APPLICABLE || kind == StateKind.DEFERRED) {
      reasonField.requestFocus();
      Panes.reveal(reason);
    } else if (kind == StateKind.DONT_KNOW) {
      who.requestFocus();
      Panes.reveal(finding);
    } else if (kind == StateKind.ANSWERED && judgement.isDisable()) {
      conclude.run();
    }
  }

  /// Commits pending input.
  void commitNow() {
    who.commitNow();
    by.field().commitNow();
    reasonField.commitNow();
  }

  /// Chooses a status as its number key does. The next missing field of the answer gets the focus,
  /// so that the arrow keys choose the rating.
  void choose(StateKind kind) {
    chosen(kind);
    if (kind == StateKind.ANSWERED && judgement.isVisible() && !judgement.isDisable()) {
      Focus.first(ratings).ifPresent(Node::requestFocus);
    }
  }

  private void judged(AnswerState.@org.jspecify.annotations.Nullable Rating rating) {
    if (!showing && rating != null) {
      model.judge(rating);
    }
  }

  private void sure(AnswerState.@org.jspecify.annotations.Nullable Confidence confidence) {
    if (!showing && confidence != null) {
      model.beSure(confidence);
    }
  }
}
