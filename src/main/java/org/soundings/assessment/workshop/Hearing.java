package org.soundings.assessment.workshop;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.assessment.Answer.Dissent;
import org.soundings.assessment.workshop.Earlier.Stance;

/// What all say to a decision who judged otherwise, as it is made: those who judged in the last
/// round as they put it in, the others as they held it before. Whoever has it now as they judged
/// takes no side; what they said is kept.
final class Hearing {

  private final Estimate estimate;
  private final Proposal form;
  private final int rung;
  private final IntFunction<String> rungs;
  private final List<Dissent> dissents = new ArrayList<>();
  private final List<Voices.Along> along = new ArrayList<>();

  /// @param rung what is decided
  /// @param rungs what a rung is called
  private Hearing(Estimate estimate, Proposal form, int rung, IntFunction<String> rungs) {
    this.estimate = estimate;
    this.form = form;
    this.rung = rung;
    this.rungs = rungs;
  }

  static Voices of(Estimate estimate, Proposal form, int rung, IntFunction<String> rungs) {
    return new Hearing(estimate, form, rung, rungs).voices();
  }

  private Voices voices() {
    unasked();
    asked();
    var sides = new Voices(dissents, along);
    List<Earlier> words =
        Stream.concat(put(), recorded())
            .filter(each -> !isTaken(sides, each))
            .map(this::unlessReplaced)
            .toList();
    Predicate<Earlier> staysElsewhere = each -> staysElsewhere(sides, each);
    Voices kept = sides.keeping(words.stream().filter(staysElsewhere.negate()));
    return new Voices(
        dissents,
        along,
        Stream.concat(kept.earlier().stream(), words.stream().filter(staysElsewhere))
            .distinct()
            .toList());
  }

  private boolean isTaken(Voices sides, Earlier said) {
    return isToThis(said)
        && (said.isTick()
            ? sides.goesAlong(said.who())
            : said.words().equals(sides.wordsOf(said.who())));
  }

  /// What somebody said to this decision in place of which they hold something else to it now.
  private Earlier unlessReplaced(Earlier said) {
    return isToThis(said) && !estimate.hasJudged(said.who()) ? said.withoutStance() : said;
  }

  /// Words against something else stay there though the same are said in assent to this, or by
  /// somebody who was not asked and cannot say them again. Others stand where they were said last.
  private boolean staysElsewhere(Voices sides, Earlier said) {
    Stance stance = said.stance();
    return said.isAgainst()
        && !said.words().isBlank()
        && stance != null
        && stance.to() != null
        && !isToThis(said)
        && (sides.goesAlong(said.who()) || !estimate.hasJudged(said.who()));
  }

  private void asked() {
    Voices put = form.voices();
    for (Vote.Judged vote : estimate.otherwise(rung)) {
      String view = rungs.apply(vote.rung());
      String words = put.wordsOf(vote.who()).strip();
      if (put.goesAlong(vote.who())) {
        along.add(new Voices.Along(vote.who(), view, words));
      } else {
        dissents.add(new Dissent(vote.who(), view, words));
      }
    }
  }

  /// Those who were not asked in the last round, or do not know now: they hold what they held
  /// before.
  private void unasked() {
    for (String who : heardBefore()) {
      Earlier held = held(who);
      if (!held.view().equals(rungs.apply(rung))) {
        if (held.isAlong()) {
          along.add(held.asAlong());
        } else {
          dissents.add(held.asDissent());
        }
      }
    }
  }

  private Set<String> heardBefore() {
    return ofUnasked().map(Earlier::who).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// The sides that those took who were not asked in the last round.
  private Stream<Earlier> ofUnasked() {
    return Stream.concat(recorded(), put())
        .filter(each -> each.stance() != null && !estimate.hasJudged(each.who()));
  }

  /// What somebody holds to this decision. To one that they were not asked about nobody has heard
  /// them, so they neither go along with it nor is what they said put against it.
  private Earlier held(String who) {
    List<Earlier> said = ofUnasked().filter(each -> each.who().equals(who)).toList();
    return said.stream()
        .filter(each -> isToThis(each) && (each.isAlong() || !each.words().isBlank()))
        .filter(each -> !(each.isAlong() && hasJudgedSince(each)))
        .reduce((one, other) -> round(one) > round(other) ? one : other)
        .map(each -> new Earlier(who, view(each), each.words(), each.stance()))
        .orElseGet(() -> new Earlier(who, view(said.getLast()), "", null));
  }

  private static int round(Earlier said) {
    return said.stance() == null ? 0 : said.stance().round();
  }

  private boolean isToThis(Earlier said) {
    return said.stance() != null && said.stance().isTo(rung);
  }

  private boolean hasJudgedSince(Earlier said) {
    return said.stance() != null && estimate.hasJudgedAfter(said.who(), round(said));
  }

  /// What somebody judged when they said it; where they judged since, what they judged last.
  private String view(Earlier said) {
    return hasJudgedSince(said)
        ? estimate.lastJudged(said.who()).map(rungs::apply).orElse(said.view())
        : said.view();
  }

  /// What was put in, with the side that it took.
  private Stream<Earlier> put() {
    Voices put = form.voices();
    return Stream.of(
            put.earlier().stream(),
            put.dissents().stream().map(each -> Earlier.of(each, against(each))),
            put.along().stream()
                .filter(each -> estimate.hasJudged(each.who()))
                .map(each -> Earlier.of(each, Stance.along(rung, rounds()))))
        .flatMap(each -> each);
  }

  /// To what somebody said it, where that is recorded.
  private Stance against(Dissent said) {
    Earlier words = Earlier.of(said, null);
    return all()
        .filter(each -> each.isAgainst() && each.withoutStance().equals(words))
        .flatMap(each -> Stream.ofNullable(each.stance()))
        .findFirst()
        .orElseGet(() -> Stance.against(null, rounds()));
  }

  /// What those said who were not asked in the last round.
  private Stream<Earlier> recorded() {
    return all().filter(each -> !estimate.hasJudged(each.who()));
  }

  /// All that is recorded, with the side that it took; what was said last comes last.
  private Stream<Earlier> all() {
    Voices heard = estimate.voices();
    Estimate.Outcome outcome = estimate.outcome();
    int to = outcome == null ? rung : outcome.rung();
    int round = outcome == null ? 0 : outcome.round();
    return Stream.of(
            heard.earlier().stream(),
            heard.dissents().stream().map(each -> Earlier.of(each, Stance.against(to, round))),
            heard.along().stream().map(each -> Earlier.of(each, Stance.along(to, round))))
        .flatMap(each -> each);
  }

  private int rounds() {
    return estimate.rounds().size();
  }
}
