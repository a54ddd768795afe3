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
import org.soundings.ui.control.layout.SideBySideOrStacked;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.workshop.projector.Turnout;

/// The facilitator's side of a blind vote: the subject, the number of submitted votes, and after
/// the reveal the decision.
public final class EstimatePane extends VBox {

  /// Minimum width of the votes of a round next to its commands.
  private static final double LEAST_OF_VOTES = 280;

  private final EstimateViewModel model;
  private final Runnable go;
  private final Runnable present;
  private final Runnable back;
  private boolean choosing;

  private Optional<VoteDecisionPane> decision = Optional.empty();
  private Optional<UnknownAnswerPane> unknownAnswer = Optional.empty();
  private final VoteSubjects subjects;
  private EstimateContent shown;

  /// @param go passes the laptop round
  /// @param present shows the current state in the projector view
  /// @param back moves the focus out of text fields
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

  /// Asks for the subject; if a round is open, resumes it.
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

  /// Closes the choice of subjects, because another item or session was selected.
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

  /// Focuses the form for the decision.
  public void decide() {
    decision.ifPresent(VoteDecisionPane::begin);
    decision.ifPresent(Panes::reveal);
  }

  /// Keeps the focus at the recorded decision, and the scroll position.
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
      unknownAnswer.ifPresent(UnknownAnswerPane::show);
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
    unknownAnswer = Optional.empty();
    tellLost(now.lost());
    if (choosing) {
      add(Labels.wrapped(tr("Subject of the blind vote"), "strong"));
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
                  "A previous round was not revealed. These people had voted: %s. Unrevealed votes are not saved. Vote again.",
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
          .setAll(Labels.wrapped(tr("Add participants under “Prepare” first."), "text-weak"));
      Labels.show(this, true);
    }
  }

  private void open(EstimateContent now) {
    add(
        new VoteSubjectPane(now),
        Labels.wrapped(
            tr(
                "%s. %s. Votes stay hidden until everyone has voted.",
                ProjectedVotes.round(now.estimate().map(e -> e.rounds().size()).orElse(0) + 1),
                Turnout.votes(now.in(), now.of())),
            "muted"),
        Labels.row(
            8,
            Labels.button(now.isComplete() ? tr("Reveal votes") : tr("Resume"), go, "primary"),
            Labels.button(tr("Discard round"), model::giveUp, "quiet")));
  }

  private void revealed(EstimateContent now, Estimate estimate) {
    VoteRound round = estimate.last().orElseThrow();
    var votes =
        Labels.wrapped(
            ProjectedVotes.round(estimate.rounds().size()) + ": " + votes(estimate, round),
            "muted");
    var ways =
        Labels.row(
            12,
            Labels.button(tr("Show on projector"), Feather.MONITOR, this::showTheRoom),
            Editing.only(Labels.button(tr("Vote again"), () -> start(estimate.subject()))));
    add(new VoteSubjectPane(now), new SideBySideOrStacked(votes, ways, votes, LEAST_OF_VOTES));
    if (round.judged().isEmpty() && estimate.subject().isRating()) {
      unknownAnswer = Optional.of(new UnknownAnswerPane(model));
      unknownAnswer.ifPresent(this::add);
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
        .map(vote -> vote.words(option -> model.words().option(estimate.subject(), option)))
        .collect(Collectors.joining(" · "));
  }
}
