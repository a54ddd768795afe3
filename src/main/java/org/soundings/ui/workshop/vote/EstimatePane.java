package org.soundings.ui.workshop.vote;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.layout.Turning;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.workshop.projector.Turnout;

/// The facilitator's side of a blind estimate: what is judged, how many are in, and after they were
/// shown what is decided.
public final class EstimatePane extends VBox {

  /// How wide the votes of a round are at least beside what can be done with it.
  private static final double LEAST_OF_VOTES = 280;

  private final EstimateViewModel model;
  private final Runnable go;
  private final Runnable present;
  private final Runnable back;
  private boolean choosing;

  private Optional<VoteDecisionPane> decision = Optional.empty();
  private Optional<NobodyKnowsPane> nobodyKnows = Optional.empty();
  private final VoteSubjects subjects;
  private EstimateContent shown;

  /// @param go hands the laptop round
  /// @param present shows the room what it sees now
  /// @param back gives the focus back to the keys
  public EstimatePane(EstimateViewModel model, Runnable go, Runnable present, Runnable back) {
    super(12);
    this.model = model;
    this.go = go;
    this.present = present;
    this.back = back;
    subjects = new VoteSubjects(model, this::look, this::start);
    shown = model.content();
    model.contentProperty().addListener((_, _, now) -> show(now));
    addEventHandler(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
    show(model.content());
  }

  /// Asks what is judged; goes on where a round is open.
  public void begin() {
    if (model.isOpen()) {
      go.run();
      return;
    }
    choosing = true;
    show(model.content());
    Focus.first(this).ifPresent(Node::requestFocus);
    Panes.reveal(this);
  }

  /// Asks no longer what is judged, because another step or meeting came to the front.
  public void stopChoosing() {
    if (choosing) {
      choosing = false;
      draw(model.content());
    }
  }

  private void leaveOnEscape(KeyEvent key) {
    if (choosing && key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      choosing = false;
      draw(model.content());
      back.run();
    }
  }

  /// Puts the focus where it is recorded what the room decides.
  public void decide() {
    decision.ifPresent(VoteDecisionPane::begin);
    decision.ifPresent(Panes::reveal);
  }

  /// Stays at what was recorded, with the sheet as it stood.
  private void recorded(Runnable stood) {
    decision.ifPresentOrElse(VoteDecisionPane::stay, back);
    stood.run();
  }

  private void show(EstimateContent now) {
    if (now.equals(shown) && !choosing && !getChildren().isEmpty()) {
      return;
    }
    boolean isProposal = now.differsInProposal(shown);
    shown = now;
    if (isProposal && !choosing && decision.isPresent()) {
      now.estimate().ifPresent(decision.get()::show);
      nobodyKnows.ifPresent(NobodyKnowsPane::show);
      return;
    }
    draw(now);
  }

  private void draw(EstimateContent now) {
    boolean wasHere = Focus.isInside(this, getScene() == null ? null : getScene().getFocusOwner());
    fill(now);
    if (wasHere) {
      Focus.first(this).ifPresentOrElse(Node::requestFocus, back);
    }
  }

  private void fill(EstimateContent now) {
    getChildren().clear();
    decision = Optional.empty();
    nobodyKnows = Optional.empty();
    tellLost(now.lost());
    if (choosing) {
      add(Labels.wrapped(tr("What do you judge, each without seeing the others?"), "strong"));
      subjects.choices().forEach(this::add);
    } else if (now.of() > 0) {
      open(now);
    } else {
      now.estimate().filter(e -> !e.rounds().isEmpty()).ifPresent(e -> revealed(now, e));
      subjects.others(now).forEach(this::add);
    }
    Labels.show(this, !getChildren().isEmpty());
  }

  private void tellLost(List<String> voters) {
    if (!voters.isEmpty()) {
      add(
          Labels.wrapped(
              tr(
                  "A round was begun and not shown: %s had voted. Votes that are not shown are kept nowhere; vote again.",
                  String.join(", ", voters)),
              "text-weak"));
    }
  }

  private void add(Node... nodes) {
    getChildren().addAll(nodes);
  }

  private void start(VoteSubject subject) {
    choosing = false;
    model.open(subject);
    show(model.content());
    if (model.isOpen()) {
      go.run();
    } else {
      getChildren()
          .setAll(Labels.wrapped(tr("Say first who is here, under Prepare."), "text-weak"));
      Labels.show(this, true);
    }
  }

  private void open(EstimateContent now) {
    add(
        new JudgedPane(now),
        Labels.wrapped(
            tr(
                "%s. %s. Nobody sees how until all are.",
                VotesOnWall.round(now.estimate().map(e -> e.rounds().size()).orElse(0) + 1),
                Turnout.votes(now.in(), now.of())),
            "muted"),
        Labels.row(
            8,
            Labels.button(now.isComplete() ? tr("Show them") : tr("Go on"), go, "primary"),
            Labels.button(tr("Give this round up"), model::giveUp, "quiet")));
  }

  private void revealed(EstimateContent now, Estimate estimate) {
    VoteRound round = estimate.last().orElseThrow();
    var votes =
        Labels.wrapped(
            VotesOnWall.round(estimate.rounds().size()) + ": " + votes(estimate, round), "muted");
    var ways =
        Labels.row(
            12,
            Labels.button(tr("Show it to the room"), Feather.MONITOR, this::showTheRoom),
            Editing.only(Labels.button(tr("Vote again"), () -> start(estimate.subject()))));
    add(new JudgedPane(now), new Turning(votes, ways, votes, LEAST_OF_VOTES));
    if (round.judged().isEmpty() && estimate.subject().isStanding()) {
      nobodyKnows = Optional.of(new NobodyKnowsPane(model));
      nobodyKnows.ifPresent(this::add);
    }
    var deciding = new VoteDecisionPane(model, estimate, this::recorded);
    decision = Optional.of(deciding);
    add(deciding);
  }

  private void showTheRoom() {
    model.project();
    present.run();
  }

  private void look(VoteSubject subject) {
    choosing = false;
    model.look(subject);
    show(model.content());
    decide();
  }

  private String votes(Estimate estimate, VoteRound round) {
    return round.shown(estimate.subject().scale()).stream()
        .map(vote -> vote.words(rung -> model.words().rung(estimate.subject(), rung)))
        .collect(Collectors.joining(" · "));
  }
}
