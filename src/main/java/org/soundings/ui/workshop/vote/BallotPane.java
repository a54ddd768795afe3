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
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.KeyNames;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.workshop.notes.HandOver;

/// What somebody chooses unseen: one of the rungs or that they do not know, and how sure they are.
final class BallotPane extends VBox {

  /// What somebody can say before they say how sure they are.
  private sealed interface Choice {

    /// @param at on the scale of what is judged, from 0
    record Rung(int at) implements Choice {}

    /// Of this it is not asked how sure.
    record DontKnow() implements Choice {}
  }

  private final EstimateViewModel model;
  private final String who;
  private final Consumer<Vote> cast;
  private final List<KeyCode> howSure = ConfidenceKeys.spoken();
  private final Segments<Choice> choices;
  private final Segments<Confidence> confidence;
  private final ObjectBinding<Optional<Vote>> vote;
  private final Label missing = Labels.wrapped(tr("Choose one, and say how sure you are."), "meta");

  /// @param cast told the vote when it is sealed
  BallotPane(EstimateViewModel model, String who, Consumer<Vote> cast) {
    super(12);
    this.model = model;
    this.who = who;
    this.cast = cast;
    EstimateViewModel.Choice asked = model.content().open().orElseThrow();
    choices = rungs(asked.subject());
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
            Labels.row(12, HandOver.foot(sealButton(), tr("seal it")), missing));
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /// Where the focus begins.
  Node firstFocus() {
    return choices.getChildrenUnmodifiable().getFirst();
  }

  private void sayWhetherMissing(Optional<Vote> now) {
    missing.setVisible(now.isEmpty());
    Labels.toggle(missing, "text-missing", false);
  }

  /// It keeps its room, so that nothing below it moves.
  private Node sureness() {
    Node sureness = Labels.row(12, Labels.whole(tr("I am"), "muted"), confidence);
    sureness
        .visibleProperty()
        .bind(choices.valueProperty().map(now -> !(now instanceof Choice.DontKnow)).orElse(true));
    return sureness;
  }

  private Button sealButton() {
    var button = new Button(tr("Seal it"));
    button.getStyleClass().add("primary");
    button.setDefaultButton(true);
    button.disableProperty().bind(vote.map(Optional::isEmpty));
    button.setOnAction(_ -> seal());
    return button;
  }

  private void seal() {
    vote.get().ifPresentOrElse(cast, () -> Labels.toggle(missing, "text-missing", true));
  }

  /// Rungs whose words are long go on in a second line, where letters are large.
  private static Node wrapping(Segments<Choice> choices, Segments<Choice> unknown) {
    var all = new FlowPane(12, 10, choices.wrapping(), unknown);
    all.setMinWidth(0);
    choices.maxWidthProperty().bind(all.widthProperty());
    return all;
  }

  /// What is voted on, to be read by whoever has the laptop. A whole question stands for its title,
  /// so that all of it is in sight at twice the size.
  private Node judged(EstimateViewModel.Choice asked) {
    var judged = Labels.column(4);
    if (!asked.subject().isStanding() || asked.words().isEmpty()) {
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
      case Choice.Rung(var at) ->
          sure == null ? Optional.empty() : Optional.of(new Vote.Judged(who, at, sure));
      case null -> Optional.empty();
    };
  }

  /// Their keys are digits in the order in which they stand.
  private Segments<Choice> rungs(VoteSubject subject) {
    var rungs = new Segments<Choice>(subject.scale().question());
    for (int i : subject.scale().shown()) {
      Optional<StateGlyph> glyph =
          subject.isStanding()
              ? Optional.of(StateGlyph.of(Mark.valueOf(VoteScale.standing(i).name())))
              : Optional.empty();
      rungs.with(new Choice.Rung(i), model.words().rung(subject, i), glyph, nextKey(rungs));
    }
    return rungs;
  }

  /// Of the same rank as the rungs. Its key is the same however many of them there are.
  private static Segments<Choice> unknown(Segments<Choice> rungs) {
    String words = tr("I do not know");
    return rungs.apart(words).with(new Choice.DontKnow(), words, Optional.empty(), "0");
  }

  private static String nextKey(Segments<Choice> rungs) {
    return String.valueOf(rungs.size() + 1);
  }

  private Segments<Confidence> confidence() {
    var confidence = new Segments<Confidence>(tr("How sure you are"));
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
      seal();
      key.consume();
    }
  }

  /// Where a digit leads among the choices, the last of which is that one does not know; -1 for any
  /// other key.
  private static int place(KeyCode key, int rungs) {
    String digit = KeyNames.of(key);
    if (!digit.matches("[0-9]")) {
      return -1;
    }
    int at = Integer.parseInt(digit);
    return at == 0 ? rungs : at <= rungs ? at - 1 : -1;
  }
}
