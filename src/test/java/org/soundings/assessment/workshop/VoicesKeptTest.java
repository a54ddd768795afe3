package org.soundings.assessment.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.assessment.Answer.Dissent;
import org.soundings.assessment.AnswerState.Confidence;

/// Rooms that vote, choose, say, tick and decide in any order lose no word, and no word of assent
/// ever speaks against anything.
class VoicesKeptTest {

  private static final List<String> PEOPLE = List.of("Ada", "Ben", "Eve", "Kim");
  private static final int STEPS = 60;

  private Random random = new Random(0);
  private Estimate estimate = Estimate.of(new Subject.StandingOf("core-host-mounts"));

  /// What was typed and neither replaced nor cleared by anybody.
  private final Set<String> kept = new LinkedHashSet<>();

  private final List<String> done = new ArrayList<>();
  private int said;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
  void noWordIsLostAndNoneChangesItsSide(long seed) {
    for (int room = 0; room < 60; room++) {
      random = new Random(seed * 1000 + room);
      estimate = Estimate.of(new Subject.StandingOf("core-host-mounts"));
      kept.clear();
      done.clear();
      vote();
      for (int step = 0; step < STEPS; step++) {
        step();
        assertNothingLost();
        assertNoAssentAgainst();
        if (estimate.outcome() != null && !estimate.isUndecided()) {
          assertChoosingIsNoDecision();
          assertGoingBackGivesTheSame();
        }
      }
    }
  }

  private void step() {
    switch (random.nextInt(12)) {
      case 0 -> vote();
      case 1, 2, 3 -> choose(random.nextInt(4));
      case 4, 5, 6 -> say();
      case 7, 8 -> tick();
      default -> decide();
    }
  }

  private void vote() {
    var votes =
        new ArrayList<Vote>(
            PEOPLE.stream()
                .filter(_ -> random.nextInt(4) > 0)
                .map(
                    who ->
                        random.nextInt(6) == 0
                            ? new Vote.DontKnow(who)
                            : new Vote.Judged(who, random.nextInt(4), Confidence.SURE))
                .toList());
    if (!votes.isEmpty()) {
      done.add("vote " + votes);
      estimate = estimate.showing(new Estimate.Round(votes));
    }
  }

  private void choose(int rung) {
    done.add("choose " + rung);
    put(estimate.choosing(rung));
  }

  /// As the window keeps it: what was recorded is nothing that is put in.
  private void put(Proposal form) {
    estimate = estimate.proposing(estimate.isRecorded(form) ? Proposal.NONE : form);
  }

  private List<Vote.Judged> asked() {
    Integer rung = estimate.form().rung();
    return rung == null ? List.of() : estimate.otherwise(rung);
  }

  private void say() {
    for (Vote.Judged vote : asked().stream().limit(1 + random.nextInt(2)).toList()) {
      Voices voices = estimate.form().voices();
      kept.remove(voices.wordsOf(vote.who()));
      String words =
          random.nextInt(5) == 0
              ? ""
              : (voices.goesAlong(vote.who()) ? "along " : "against ") + ++said;
      done.add("say " + vote.who() + " '" + words + "' for '" + voices.wordsOf(vote.who()) + "'");
      put(estimate.form().withDissent(new Dissent(vote.who(), view(vote.rung()), words)));
      if (!words.isEmpty()) {
        kept.add(words);
      }
    }
  }

  private void tick() {
    for (Vote.Judged vote : asked().stream().limit(1 + random.nextInt(2)).toList()) {
      boolean isAlong = !estimate.form().voices().goesAlong(vote.who());
      done.add("tick " + vote.who() + " " + isAlong);
      put(estimate.form().goingAlong(vote.who(), view(vote.rung()), isAlong));
    }
  }

  private void decide() {
    if (estimate.form().rung() != null) {
      done.add("decide");
      estimate = decided(estimate.proposing(estimate.form().withReason("Because.")));
    }
  }

  private static Estimate decided(Estimate estimate) {
    return estimate.deciding(VoicesKeptTest::view);
  }

  private static String view(int rung) {
    return Scale.standing(rung).words();
  }

  private void assertNothingLost() {
    assertThat(estimate.texts()).as(() -> String.join("\n", done)).containsAll(kept);
  }

  private void assertNoAssentAgainst() {
    assertThat(
            Stream.of(estimate.voices(), estimate.form().voices(), estimate.unrecorded().voices())
                .flatMap(voices -> voices.dissents().stream())
                .map(Dissent::reason))
        .as(() -> String.join("\n", done))
        .noneMatch(reason -> reason.startsWith("along"));
  }

  private void assertChoosingIsNoDecision() {
    Estimate other = estimate;
    for (int i = 0; i < 3; i++) {
      other = other.proposing(other.choosing(random.nextInt(4)));
    }
    Proposal back = other.choosing(estimate.form().rung());
    assertThat(back.stripped())
        .as(() -> String.join("\n", done))
        .isEqualTo(estimate.form().stripped());
  }

  private void assertGoingBackGivesTheSame() {
    Integer rung = estimate.form().rung();
    Estimate other = decided(estimate.proposing(estimate.choosing(random.nextInt(4))));
    Estimate back = decided(other.proposing(other.choosing(rung)));
    assertThat(Set.copyOf(back.voices().along()))
        .as(() -> String.join("\n", done))
        .isEqualTo(Set.copyOf(estimate.voices().along()));
    assertThat(back.voices().reasoned())
        .as(() -> String.join("\n", done))
        .containsAll(estimate.voices().reasoned());
  }
}
