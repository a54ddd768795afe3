package org.soundings.ui.question;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

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

/// Where the question stands, and what each state still asks for.
final class StatePane extends VBox {

  private final QuestionViewModel model;
  private final Runnable conclude;
  private final StateGlyph answeredGlyph = StateGlyph.of(Mark.ANSWERED);
  private final Segments<StateKind> kinds = new Segments<>(tr("Where this question stands"));
  private final Segments<AnswerState.Standing> standings = new Segments<>(tr("How well it holds"));
  private final Segments<AnswerState.Confidence> confidences =
      new Segments<>(tr("How sure you are of it"));
  private final Label hint = Labels.wrapped("", "meta");
  private final FlowPane judgement = new FlowPane(12, 8);
  private final Field who = new Field(tr("Who finds out"), tr("a role or a name"));
  private final DateField by;
  private final FlowPane finding = new FlowPane(8, 8);
  private final Field because = new Field(tr("Because"), tr("a sentence is enough"));
  private final HBox reason = Labels.row(8, Labels.whole(tr("because"), "muted"), because);

  /// @param conclude puts the focus where what all agree on is written
  StatePane(QuestionViewModel model, Runnable conclude) {
    super(8);
    this.model = model;
    this.conclude = conclude;
    by = new DateField(tr("By when"), model::today);
    for (StateKind kind : StateKind.values()) {
      StateGlyph glyph = kind == StateKind.ANSWERED ? answeredGlyph : StateGlyph.of(kind.mark());
      kinds.with(kind, kind.title(), Optional.of(glyph), kind.key());
    }
    for (AnswerState.Standing standing : AnswerState.Standing.values()) {
      Mark mark = Marks.of(standing);
      standings.with(standing, mark.title(), Optional.of(StateGlyph.of(mark)), "");
    }
    for (AnswerState.Confidence confidence : AnswerState.Confidence.values()) {
      confidences.with(confidence, confidence.words());
    }
    kinds.wrapping().byKeys();
    NameOffer.at(who, model::people);
    who.setPrefWidth(Math.max(180, who.wholePrompt()));
    Labels.growing(because);
    row(judgement, standings, Labels.row(12, Labels.whole(tr("and we are"), "muted"), confidences));
    row(
        finding,
        Labels.whole(tr("Who finds out"), "muted"),
        who,
        Labels.whole(trc("a day", "by"), "muted"),
        by);
    getChildren().addAll(kinds, hint, judgement, finding, reason);
    kinds.valueProperty().addListener((_, _, now) -> chosen(now));
    standings.valueProperty().addListener((_, _, now) -> judged(now));
    confidences.valueProperty().addListener((_, _, now) -> sure(now));
    who.onCommit(model::findsOut);
    by.onCommit(model::findsOutBy);
    because.onCommit(model::because);
  }

  /// Leaves the keys out where room is short.
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
      // An undo takes away or switches off what it stood in; it stays in this pane.
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
    answeredGlyph.setMark(content.answer().standing().map(Marks::of).orElse(Mark.ANSWERED));
    kinds.setValue(content.kind());
    boolean answering = content.kind() == StateKind.ANSWERED;
    Labels.show(judgement, answering);
    judgement.setDisable(!content.hasConclusion());
    standings.setValue(content.standing().orElse(null));
    confidences.setValue(
        state instanceof AnswerState.Answered(var _, var confidence) ? confidence : null);
    confidences.setDisable(content.standing().isEmpty());
    Labels.show(finding, content.kind() == StateKind.DONT_KNOW);
    if (state instanceof AnswerState.DontKnow(var finder, var date)) {
      who.show(finder);
      by.show(content.question().id(), date);
    }
    boolean needsReason =
        content.kind() == StateKind.DOES_NOT_APPLY || content.kind() == StateKind.LATER;
    Labels.show(reason, needsReason);
    because.show(reason(state, content.kind()));
    hint.setText(hint(content));
    Labels.show(hint, !hint.getText().isEmpty());
    showing = false;
  }

  private static String reason(AnswerState state, StateKind kind) {
    if (StateKind.of(state) != kind) {
      return "";
    }
    return switch (state) {
      case AnswerState.DoesNotApply(var words) -> words;
      case AnswerState.Later(var words) -> words;
      default -> "";
    };
  }

  private static String hint(QuestionContent content) {
    return switch (content.kind()) {
      case OPEN ->
          content.hasConclusion()
              ? ""
              : tr("Write a conclusion first; then a standing can be chosen.");
      case ANSWERED ->
          !content.hasConclusion()
              ? tr("Write a conclusion first; a standing needs words.")
              : content.standing().isEmpty()
                  ? tr("Choose how well it holds; until then the question stays open.")
                  : content.answer().standing().isEmpty()
                      ? tr("Say how sure you are; until then the question stays open.")
                      : "";
      case DONT_KNOW -> "";
      case DOES_NOT_APPLY, LATER ->
          StateKind.of(content.answer().state()) == content.kind()
              ? ""
              : tr("Say why; until then nothing changes.");
    };
  }

  private void chosen(@org.jspecify.annotations.Nullable StateKind kind) {
    if (showing || kind == null) {
      return;
    }
    model.choose(kind);
    if (kind == StateKind.DOES_NOT_APPLY || kind == StateKind.LATER) {
      because.requestFocus();
      Panes.reveal(reason);
    } else if (kind == StateKind.DONT_KNOW) {
      who.requestFocus();
      Panes.reveal(finding);
    } else if (kind == StateKind.ANSWERED && judgement.isDisable()) {
      conclude.run();
    }
  }

  /// Hands over what is being typed.
  void commitNow() {
    who.commitNow();
    by.field().commitNow();
    because.commitNow();
  }

  /// Chooses a state as its number key does. What an answer is still asked for has the focus then,
  /// so that the arrows choose how well it holds.
  void choose(StateKind kind) {
    chosen(kind);
    if (kind == StateKind.ANSWERED && judgement.isVisible() && !judgement.isDisable()) {
      Focus.first(standings).ifPresent(Node::requestFocus);
    }
  }

  private void judged(AnswerState.@org.jspecify.annotations.Nullable Standing standing) {
    if (!showing && standing != null) {
      model.judge(standing);
    }
  }

  private void sure(AnswerState.@org.jspecify.annotations.Nullable Confidence confidence) {
    if (!showing && confidence != null) {
      model.beSure(confidence);
    }
  }
}
