package org.soundings.assessment.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.Answer.Dissent;
import org.soundings.assessment.workshop.Earlier.Stance;

/// What stands in a form when something else is chosen in it. What was said to what stood there
/// goes aside with it, and what was said to this one after the same round comes back. Whoever said
/// nothing to this one yet has the reason at hand that they gave last for the same vote.
final class Choosing {

  private final Estimate estimate;
  private final Proposal form;
  private final List<Earlier> aside;
  private final List<Dissent> dissents = new ArrayList<>();
  private final List<Voices.Along> along = new ArrayList<>();

  private Choosing(Estimate estimate) {
    this.estimate = estimate;
    form = estimate.form();
    aside = new ArrayList<>(form.voices().earlier());
  }

  /// @param to what is chosen; null for nothing any more
  static Proposal of(Estimate estimate, @Nullable Integer to) {
    Proposal form = estimate.form();
    return Objects.equals(form.rung(), to) ? form : new Choosing(estimate).choose(to);
  }

  private Proposal choose(@Nullable Integer to) {
    leave();
    if (to != null) {
      estimate.otherwise(to).forEach(vote -> come(vote, to));
    }
    return new Proposal(to, form.confidence(), form.reason(), new Voices(dissents, along, aside));
  }

  private void leave() {
    Voices said = form.voices();
    int round = round();
    said.along().forEach(each -> aside.add(Earlier.of(each, Stance.along(form.rung(), round))));
    said.reasoned().stream()
        .filter(each -> !said.goesAlong(each.who()))
        .map(each -> Earlier.of(each, Stance.against(form.rung(), round)))
        .filter(each -> isRecorded(each) || !isAtHand(each))
        .forEach(aside::add);
  }

  private boolean isRecorded(Earlier reason) {
    return isRecorded(form.rung()) || estimate.recordedAside().anyMatch(reason::equals);
  }

  /// Whether the same was said against something else: then it was only at hand, and not said to
  /// this.
  private boolean isAtHand(Earlier reason) {
    return aside.stream().anyMatch(each -> each.isAgainst() && each.saysAs(reason));
  }

  private void come(Vote.Judged vote, int to) {
    Optional<Earlier> back =
        Earlier.latest(ofThem(vote).filter(each -> each.isTo(to) && each.round() == round()));
    back.ifPresent(aside::remove);
    back.filter(Earlier::isAlong).map(Earlier::asAlong).ifPresent(along::add);
    back.filter(Earlier::isAgainst).map(Earlier::asDissent).ifPresent(dissents::add);
    if (back.isEmpty() && !isRecorded(to) && !couldLiveWith(vote, to)) {
      atHand(vote).ifPresent(dissents::add);
    }
  }

  /// Something was recorded after this round, and whoever said nothing to it has nothing there.
  private boolean isRecorded(@Nullable Integer rung) {
    Estimate.Outcome outcome = estimate.outcome();
    return outcome != null && rung != null && !estimate.awaitsDecision() && outcome.rung() == rung;
  }

  private boolean couldLiveWith(Vote.Judged vote, int to) {
    return Earlier.latest(ofThem(vote).filter(each -> each.isTo(to)))
        .filter(Earlier::isAlong)
        .isPresent();
  }

  private Optional<Dissent> atHand(Vote.Judged vote) {
    Voices said = form.voices();
    Optional<Dissent> inForm =
        said.reasoned().stream()
            .filter(each -> each.who().equals(vote.who()) && !said.goesAlong(vote.who()))
            .findFirst();
    return inForm.or(
        () ->
            Earlier.latest(ofThem(vote).filter(each -> isFor(vote, each))).map(Earlier::asDissent));
  }

  private boolean isFor(Vote.Judged vote, Earlier said) {
    return said.isAgainst()
        && !said.words().isBlank()
        && estimate.judgedBy(said.who(), said.round()).filter(at -> at == vote.rung()).isPresent();
  }

  private Stream<Earlier> ofThem(Vote.Judged vote) {
    return aside.stream().filter(each -> each.isBy(vote.who()));
  }

  private int round() {
    return estimate.rounds().size();
  }
}
