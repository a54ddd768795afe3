package org.soundings.assessment.workshop;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.soundings.assessment.answer.Answer.Dissent;

/// What all say to a decision who judged otherwise: those who judged in the last round as it stands
/// in the form, the others as they held it before. Whoever does not know now takes no new side.
/// Whoever has it as they judged takes no side. All else that was said stands aside.
final class Hearing {

  private final Estimate estimate;
  private final Voices form;
  private final int rung;
  private final IntFunction<String> rungs;

  /// All that does not stand on a side of the form.
  private final List<Earlier> aside;

  /// @param rung what is decided
  /// @param rungs what a rung is called
  private Hearing(Estimate estimate, int rung, IntFunction<String> rungs) {
    this.estimate = estimate;
    this.rung = rung;
    this.rungs = rungs;
    form = estimate.form().voices();
    aside = new ArrayList<>(form.earlier());
  }

  static Voices of(Estimate estimate, int rung, IntFunction<String> rungs) {
    return new Hearing(estimate, rung, rungs).voices();
  }

  /// Only those who were not asked in the last round.
  static Voices ofUnasked(Estimate estimate, int rung, IntFunction<String> rungs) {
    return new Hearing(estimate, rung, rungs).unasked();
  }

  private Voices voices() {
    Voices unasked = unasked();
    Voices asked = asked();
    var sides =
        new Voices(
            Stream.concat(unasked.dissents().stream(), asked.dissents().stream()).toList(),
            Stream.concat(unasked.along().stream(), asked.along().stream()).toList());
    List<Earlier> said = Stream.concat(sides.words(), aside.stream()).toList();
    return new Voices(
        sides.dissents(),
        sides.along(),
        aside.stream().filter(each -> isSaidNowhereElse(each, said)).toList());
  }

  /// Words whose side nobody knows are kept for their own sake.
  private static boolean isSaidNowhereElse(Earlier words, List<Earlier> said) {
    return words.stance() != null
        ? words.isTick() || !words.words().isBlank()
        : !words.words().isBlank()
            && said.stream().noneMatch(each -> !each.equals(words) && each.saysAs(words));
  }

  /// Those who judged in the last round.
  private Voices asked() {
    var dissents = new ArrayList<Dissent>();
    var along = new ArrayList<Voices.Along>();
    for (Vote.Judged vote : estimate.otherwise(rung)) {
      String view = rungs.apply(vote.rung());
      String words = form.wordsOf(vote.who()).strip();
      if (form.goesAlong(vote.who())) {
        along.add(new Voices.Along(vote.who(), view, words));
      } else {
        dissents.add(new Dissent(vote.who(), view, words));
      }
    }
    return new Voices(dissents, along);
  }

  /// Those who were not asked in it, or do not know now. To what they were not asked about nobody
  /// has heard them, so they neither go along with it nor is what they said put against it.
  private Voices unasked() {
    var dissents = new ArrayList<Dissent>();
    var along = new ArrayList<Voices.Along>();
    for (String who : heardBefore()) {
      Optional<Earlier> held = held(who);
      held.ifPresent(aside::remove);
      held.filter(Earlier::isAlong).map(Earlier::asAlong).ifPresent(along::add);
      held.filter(Earlier::isAgainst).map(Earlier::asDissent).ifPresent(dissents::add);
      if (held.isEmpty() && !(isUnsureNow(who) && !hasSeenThisOtherwise(who))) {
        dissents.add(new Dissent(who, view(who), ""));
      }
    }
    return new Voices(dissents, along);
  }

  /// The side that somebody took to this and holds, since they did not judge again.
  private Optional<Earlier> held(String who) {
    return Earlier.latest(
        aside.stream()
            .filter(each -> each.isBy(who) && each.isTo(rung) && each.isSide())
            .filter(each -> !estimate.hasJudgedAfter(who, each.round())));
  }

  private Set<String> heardBefore() {
    var names = new LinkedHashSet<String>();
    estimate.dissents().forEach(each -> names.add(each.who()));
    aside.stream().filter(Earlier::isSide).forEach(each -> names.add(each.who()));
    estimate.rounds().stream()
        .flatMap(round -> round.judged().stream())
        .forEach(vote -> names.add(vote.who()));
    names.removeIf(who -> estimate.hasJudged(who) || view(who).equals(rungs.apply(rung)));
    return names;
  }

  /// Whoever was asked and does not know holds nothing new against a decision.
  private boolean isUnsureNow(String who) {
    return estimate.last().stream()
        .flatMap(round -> round.unknown().stream())
        .anyMatch(vote -> vote.who().equals(who));
  }

  /// Whether it is recorded of somebody that they see the same decision otherwise.
  private boolean hasSeenThisOtherwise(String who) {
    Estimate.Outcome outcome = estimate.outcome();
    return outcome != null
        && outcome.rung() == rung
        && !estimate.hasJudgedAfter(who, outcome.round())
        && estimate.dissents().stream().anyMatch(each -> each.who().equals(who));
  }

  /// What somebody judged last; what they held where no round tells.
  private String view(String who) {
    return estimate
        .lastJudged(who)
        .map(rungs::apply)
        .orElseGet(
            () ->
                Stream.concat(aside.stream(), estimate.voices().words())
                    .filter(each -> each.isBy(who))
                    .map(Earlier::view)
                    .reduce((before, last) -> last)
                    .orElse(""));
  }
}
