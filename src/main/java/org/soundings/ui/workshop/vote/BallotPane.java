package org.soundings.ui.workshop.vote;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteScale;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.KeyNames;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.workshop.notes.HandOver;

/// The ballot: one of the levels or "don't know", and the confidence.
final class BallotPane extends VBox {

  /// A choice that comes before the confidence.
  private sealed interface Choice {

    /// @param at index on the scale of the subject, from 0
    record Option(int at) implements Choice {}

    /// Has no confidence.
    record DontKnow() implements Choice {}
  }

  private final EstimateViewModel model;
  private final String who;
  private final Consumer<Vote> cast;
  private final List<KeyCode> howSure = ConfidenceKeys.spoken();
  private final Segments<Choice> choices;
  private final Segments<Confidence> confidence;
  private final ObjectBinding<Optional<Vote>> vote;
  private final Label missing = Labels.wrapped(tr("Choose an option and your confidence."), "meta");

  /// @param cast receives the submitted vote
  BallotPane(EstimateViewModel model, String who, Consumer<Vote> cast) {
    super(12);
    this.model = model;
    this.who = who;
    this.cast = cast;
    EstimateViewModel.Choice asked = model.content().open().orElseThrow();
    choices = options(asked.subject());
    Segments<Choice> unknown = unknown(choices);
    confidence = confidence();
    vote =
        Bindings.createObjectBinding(
            this::vote, choices.valueProperty(), confidence.valueProperty());
    vote.subscribe(this::sayWhetherMissing);
    getChildren()
        .addAll(
            HandOver.whose(tr("%s votes", who)),
            Labels.wrapped(asked.asked(), "question-text"),
            judged(asked),
            new LevelMeanings(model, asked.subject()),
            wrapping(choices, unknown),
            sureness(),
            Labels.row(12, HandOver.foot(submitButton(), tr("submit vote")), missing));
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /// The node that gets the focus first.
  Node firstFocus() {
    return choices.getChildrenUnmodifiable().getFirst();
  }

  private void sayWhetherMissing(Optional<Vote> now) {
    missing.setVisible(now.isEmpty());
    Labels.toggle(missing, "text-missing", false);
  }

  /// Reserves its space, so that nothing below it moves.
  private Node sureness() {
    Node sureness = Labels.row(12, Labels.whole(tr("Confidence"), "muted"), confidence);
    sureness
        .visibleProperty()
        .bind(choices.valueProperty().map(now -> !(now instanceof Choice.DontKnow)).orElse(true));
    return sureness;
  }

  private Button submitButton() {
    var button = new Button(tr("Submit vote"));
    button.getStyleClass().add("primary");
    button.setDefaultButton(true);
    button.setOnAction(_ -> submit());
    return button;
  }

  private void submit() {
    vote.get().ifPresentOrElse(cast, this::askForMissing);
  }

  private void askForMissing() {
    Labels.toggle(missing, "text-missing", true);
    Focus.first(choices.getValue() == null ? choices : confidence).ifPresent(Node::requestFocus);
  }

  /// Long names of levels wrap to a second line at a high zoom.
  private static Node wrapping(Segments<Choice> choices, Segments<Choice> unknown) {
    var all = new FlowPane(12, 10, choices.wrapping(), unknown);
    all.setMinWidth(0);
    choices.maxWidthProperty().bind(all.widthProperty());
    return all;
  }

  /// The subject of the vote, for the voter. A whole question is shown by its title, so that
  /// everything fits at 200 %.
  private Node judged(EstimateViewModel.Choice asked) {
    var judged = Labels.column(4);
    if (!asked.subject().isRating() || asked.words().isEmpty()) {
      judged.getChildren().add(Labels.wrapped(asked.about(), "lead-text", "strong"));
    }
    if (!asked.words().isEmpty()) {
      judged.getChildren().add(Labels.wrapped(asked.words(), "lead-text"));
    }
    String stands = model.words().stands(asked.subject());
    if (!stands.isEmpty()) {
      judged.getChildren().add(Labels.wrapped(stands, "muted"));
    }
    return judged;
  }

  /// Empty while something is missing.
  private Optional<Vote> vote() {
    Confidence sure = confidence.getValue();
    return switch (choices.getValue()) {
      case Choice.DontKnow _ -> Optional.of(new Vote.DontKnow(who));
      case Choice.Option(var at) ->
          sure == null ? Optional.empty() : Optional.of(new Vote.Judged(who, at, sure));
      case null -> Optional.empty();
    };
  }

  /// The keys are digits in display order.
  private Segments<Choice> options(VoteSubject subject) {
    var options = new Segments<Choice>(subject.scale().question());
    for (int i : subject.scale().shown()) {
      Optional<StateGlyph> glyph =
          subject.isRating()
              ? Optional.of(StateGlyph.of(Mark.valueOf(VoteScale.rating(i).name())))
              : Optional.empty();
      options.with(new Choice.Option(i), model.words().option(subject, i), glyph, nextKey(options));
    }
    return options;
  }

  /// Looks like the levels. Its key does not depend on their number.
  private static Segments<Choice> unknown(Segments<Choice> options) {
    String words = tr("I don't know");
    return options.apart(words).with(new Choice.DontKnow(), words, Optional.empty(), "0");
  }

  private static String nextKey(Segments<Choice> options) {
    return String.valueOf(options.size() + 1);
  }

  private Segments<Confidence> confidence() {
    var confidence = new Segments<Confidence>(tr("Confidence"));
    for (Confidence each : Confidence.values()) {
      confidence.with(each, each.words(), Optional.empty(), howSure.get(each.ordinal()).getName());
    }
    return confidence;
  }

  private void press(KeyEvent key) {
    int place = place(key.getCode(), choices.size() - 1);
    int sure = howSure.indexOf(key.getCode());
    if (place >= 0) {
      choices.choose(place);
      key.consume();
    } else if (sure >= 0) {
      if (!(choices.getValue() instanceof Choice.DontKnow)) {
        confidence.setValue(Confidence.values()[sure]);
      }
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER) {
      submit();
      key.consume();
    }
  }

  /// The index for a digit among the choices, of which the last is "don't know"; -1 for any other
  /// key.
  private static int place(KeyCode key, int options) {
    String digit = KeyNames.of(key);
    if (!digit.matches("[0-9]")) {
      return -1;
    }
    int at = Integer.parseInt(digit);
    return at == 0 ? options : at <= options ? at - 1 : -1;
  }
}
