package org.soundings.ui.workshop;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.soundings.assessment.AnswerState.Confidence;
import org.soundings.assessment.workshop.Scale;
import org.soundings.assessment.workshop.Subject;
import org.soundings.ui.Projector;
import org.soundings.ui.control.Mark;
import org.soundings.ui.control.Segments;
import org.soundings.ui.control.StateGlyph;
import org.soundings.ui.control.Words;

/// Hands the laptop round so that everybody votes unseen. What somebody chose is gone from the
/// window as soon as it is sealed.
final class VoteFlow {

  private static final String SECRET =
      mark(
          "Everybody else looks away, also from a projector that mirrors this screen. What you"
              + " choose is shown to nobody before all are in. Then those at both ends are named, and"
              + " speak first.");

  private final EstimateViewModel model;
  private final Projector projector;
  private final Runnable revealed;
  private HandOver pane = new HandOver();

  /// @param revealed run after the votes were shown
  VoteFlow(EstimateViewModel model, Projector projector, Runnable revealed) {
    this.model = model;
    this.projector = projector;
    this.revealed = revealed;
  }

  /// Goes on with the round that is open.
  void go() {
    pane = new HandOver();
    projector.cover(tr("Votes, unseen"), pane, pane, () -> {});
    next();
  }

  private void next() {
    Optional<String> turn = model.content().turn();
    if (turn.isPresent()) {
      pane.ask(turn.get(), tr(SECRET), () -> choose(turn.get()));
    } else {
      pane.finish(
          PresentView.isIn(model.content().in(), model.content().of()) + ".",
          tr("Turn the laptop so that all can see it."),
          Words.button(tr("Show them together"), this::reveal, "primary"),
          Words.button(tr("Not yet"), projector::uncover));
    }
  }

  private void reveal() {
    projector.uncover();
    model.reveal();
    revealed.run();
  }

  private void choose(String who) {
    EstimateViewModel.Choice choice = model.content().open().orElseThrow();
    Segments<Integer> rungs = rungs(choice.subject());
    var confidence = new Segments<Confidence>(tr("How sure you are"));
    List<String> letters = List.of("u", "f", "s");
    for (Confidence each : Confidence.values()) {
      confidence.with(
          each,
          each.words(),
          Optional.empty(),
          letters.get(each.ordinal()).toUpperCase(java.util.Locale.ROOT));
    }
    Label trouble =
        Words.wrapped(tr("Choose one, and say how sure you are."), "meta", "text-missing");
    Words.show(trouble, false);
    rungs.valueProperty().addListener((_, _, _) -> Words.show(trouble, false));
    confidence.valueProperty().addListener((_, _, _) -> Words.show(trouble, false));
    Button seal = new Button(tr("Seal it"));
    seal.getStyleClass().add("primary");
    seal.setDefaultButton(true);
    Runnable act =
        () -> {
          Integer rung = rungs.getValue();
          Confidence sure = confidence.getValue();
          if (rung == null || sure == null) {
            Words.show(trouble, true);
          } else {
            model.cast(who, rung, sure);
            next();
          }
        };
    seal.setOnAction(_ -> act.run());
    Label judged = Words.wrapped(choice.words(), "lead-text");
    Words.show(judged, !choice.words().isEmpty());
    var column =
        Words.column(
            16,
            Words.wrapped(choice.asked(), "question-text"),
            Words.wrapped(choice.about(), "lead-text", "muted"),
            judged,
            rungs,
            Words.row(12, Words.whole(tr("I am"), "muted"), confidence),
            trouble,
            HandOver.foot(seal, who, tr("seal it")));
    column.addEventFilter(
        KeyEvent.KEY_PRESSED, key -> press(key, choice.subject(), rungs, confidence, act));
    pane.show(first(rungs), column);
  }

  private static Node first(Segments<?> segments) {
    return segments.getChildrenUnmodifiable().getFirst();
  }

  private Segments<Integer> rungs(Subject subject) {
    var rungs = new Segments<Integer>(subject.scale().question());
    for (int i : subject.scale().shown()) {
      Optional<StateGlyph> glyph =
          subject.isStanding()
              ? Optional.of(StateGlyph.of(Mark.valueOf(Scale.standing(i).name())))
              : Optional.empty();
      String key = String.valueOf(subject.scale().shown().indexOf(i) + 1);
      rungs.with(i, model.words(subject, i), glyph, key);
    }
    return rungs;
  }

  private static void press(
      KeyEvent key,
      Subject subject,
      Segments<Integer> rungs,
      Segments<Confidence> confidence,
      Runnable seal) {
    int digit = key.getCode().ordinal() - KeyCode.DIGIT1.ordinal();
    if (digit >= 0 && digit < subject.scale().size()) {
      rungs.setValue(subject.scale().shown().get(digit));
      rungs.getChildrenUnmodifiable().get(digit).requestFocus();
      key.consume();
      return;
    }
    var letters = new ArrayList<>(List.of(KeyCode.U, KeyCode.F, KeyCode.S));
    int at = letters.indexOf(key.getCode());
    if (at >= 0) {
      confidence.setValue(Confidence.values()[at]);
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER) {
      seal.run();
      key.consume();
    }
  }
}
