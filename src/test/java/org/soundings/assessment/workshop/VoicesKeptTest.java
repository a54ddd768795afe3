package org.soundings.assessment.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.assessment.answer.Answer.Dissent;
import org.soundings.assessment.answer.AnswerState.Confidence;

/// Rooms that vote, choose, say, tick and decide in any order lose no word, and each word stands on
/// the side for which it was said, to what it was said.
class VoicesKeptTest {

  private static final List<String> PEOPLE = List.of("Ada", "Ben", "Eve", "Kim");
  private static final int STEPS = 60;

  /// What somebody says to a rung after a round.
  private record Key(String who, int rung, int round) {}

  /// @param words null where they were only ticked or left as they were
  private record Side(boolean isAlong, @Nullable String words) {}

  private Random random = new Random(0);
  private Estimate estimate = Estimate.of(new VoteSubject.StandingOf("core-host-mounts"));
  private final Map<Key, Side> sides = new HashMap<>();

  /// What was typed and neither replaced nor cleared where it was said, and where that was.
  private final Map<String, Key> kept = new LinkedHashMap<>();

  /// Words of those who went along and do not any more, and to what.
  private final Map<String, Key> takenBack = new HashMap<>();

  private final List<String> done = new ArrayList<>();
  private int said;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
  void noWordIsLostAndNoneChangesItsSide(long seed) {
    for (int room = 0; room < 60; room++) {
      random = new Random(seed * 100_000 + room);
      estimate = Estimate.of(new VoteSubject.StandingOf("core-host-mounts"));
      sides.clear();
      kept.clear();
      takenBack.clear();
      done.clear();
      vote();
      for (int step = 0; step < STEPS; step++) {
        step();
        assertNothingLost();
        assertFormSaysWhatWasSaid();
        if (estimate.stands()) {
          assertChoosingIsNoDecision();
        }
      }
    }
  }

  private void step() {
    switch (random.nextInt(13)) {
      case 0 -> vote();
      case 1, 2, 3 -> choose(random.nextInt(4));
      case 4, 5, 6 -> say();
      case 7, 8 -> tick();
      case 9 -> choose(random.nextInt(4) == 0 ? null : random.nextInt(4));
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

  private void choose(@Nullable Integer rung) {
    done.add("choose " + rung);
    estimate = estimate.keeping(estimate.choosing(rung));
  }

  private List<Vote.Judged> asked() {
    Integer rung = estimate.form().rung();
    return rung == null ? List.of() : estimate.otherwise(rung);
  }

  private Key key(String who) {
    return new Key(who, Objects.requireNonNull(estimate.form().rung()), round());
  }

  private int round() {
    return estimate.rounds().size();
  }

  private void say() {
    for (Vote.Judged vote : asked().stream().limit(1 + random.nextInt(2)).toList()) {
      String who = vote.who();
      Voices voices = estimate.form().voices();
      String before = voices.wordsOf(who);
      String words = random.nextInt(5) == 0 ? "" : "words " + ++said;
      done.add("say " + who + " '" + words + "' for '" + before + "'");
      if (key(who).equals(kept.get(before)) || takenBack.containsKey(before)) {
        kept.remove(before);
      }
      sides.put(key(who), new Side(voices.goesAlong(who), words));
      estimate =
          estimate.keeping(estimate.form().withDissent(new Dissent(who, view(vote.rung()), words)));
      if (!words.isEmpty()) {
        kept.put(words, key(who));
      }
    }
  }

  private void tick() {
    for (Vote.Judged vote : asked().stream().limit(1 + random.nextInt(2)).toList()) {
      String who = vote.who();
      boolean isAlong = !estimate.form().voices().goesAlong(who);
      done.add("tick " + who + " " + isAlong);
      String before = estimate.form().voices().wordsOf(who);
      if (!isAlong && !before.isEmpty()) {
        takenBack.put(before, key(who));
      }
      sides.put(key(who), new Side(isAlong, null));
      estimate = estimate.keeping(estimate.form().goingAlong(who, view(vote.rung()), isAlong));
      String words = estimate.form().voices().wordsOf(who);
      if (isAlong && before.isEmpty() && !words.isEmpty()) {
        assertThat(takenBack.get(words))
            .as(this::story)
            .isNotNull()
            .satisfies(then -> assertThat(then.rung()).isEqualTo(key(who).rung()))
            .satisfies(then -> assertThat(then.who()).isEqualTo(who));
      }
    }
  }

  private void decide() {
    Integer rung = estimate.form().rung();
    if (rung == null) {
      return;
    }
    done.add("decide");
    Voices form = estimate.form().voices();
    for (Vote.Judged vote : asked()) {
      String who = vote.who();
      sides.put(key(who), new Side(form.goesAlong(who), form.wordsOf(who)));
    }
    estimate = decided(estimate.proposing(estimate.form().withReason("Because.")));
    PEOPLE.forEach(who -> assertHeard(who, rung));
  }

  private static Estimate decided(Estimate estimate) {
    return estimate.deciding(VoicesKeptTest::view);
  }

  private static String view(int rung) {
    return VoteScale.standing(rung).words();
  }

  private String story() {
    return String.join("\n", done) + "\n" + estimate;
  }

  /// In the last round of those who judged, which nothing that was said before outlives.
  private void assertHeard(String who, int rung) {
    Optional<Integer> vote = estimate.lastJudged(who);
    Voices heard = estimate.voices();
    List<Dissent> against = heard.dissents().stream().filter(d -> d.who().equals(who)).toList();
    if (vote.isEmpty() || vote.get() == rung) {
      assertThat(heard.goesAlong(who)).as(this::story).isFalse();
      assertThat(against).as(this::story).isEmpty();
      return;
    }
    Side side = new Side(false, "");
    for (int round = round(); round > 0; round--) {
      if (estimate.hasJudgedAfter(who, round)) {
        break;
      }
      Side then = sides.get(new Key(who, rung, round));
      if (then != null) {
        side = then;
        break;
      }
    }
    assertThat(heard.goesAlong(who)).as(this::story).isEqualTo(side.isAlong());
    boolean saidMore = side.words() != null && !side.words().isEmpty();
    boolean isUnsure =
        estimate.last().orElseThrow().unknown().stream().anyMatch(each -> each.who().equals(who));
    if (isUnsure && !side.isAlong() && !saidMore) {
      assertThat(against).as(this::story).allMatch(each -> !each.isReasoned());
    } else {
      assertThat(against).as(this::story).hasSize(side.isAlong() ? 0 : 1);
    }
    if (side.words() != null) {
      assertThat(heard.wordsOf(who)).as(this::story).isEqualTo(side.words());
    }
  }

  private void assertNothingLost() {
    assertThat(estimate.texts()).as(this::story).containsAll(kept.keySet());
  }

  private void assertFormSaysWhatWasSaid() {
    Voices form = estimate.form().voices();
    for (Vote.Judged vote : asked()) {
      Side side = sides.get(key(vote.who()));
      if (side != null) {
        assertThat(form.goesAlong(vote.who())).as(this::story).isEqualTo(side.isAlong());
        if (side.words() != null && !side.words().isEmpty()) {
          assertThat(form.wordsOf(vote.who())).as(this::story).isEqualTo(side.words());
        }
      } else {
        assertThat(form.goesAlong(vote.who())).as(this::story).isFalse();
      }
    }
  }

  private void assertChoosingIsNoDecision() {
    Estimate other = estimate;
    for (int i = 0; i < 3; i++) {
      other = other.keeping(other.choosing(random.nextInt(4)));
    }
    Proposal back = other.choosing(estimate.form().rung());
    assertThat(estimate.isRecorded(back)).as(this::story).isTrue();
    assertThat(decided(other.proposing(back)).voices().stripped())
        .as(this::story)
        .isEqualTo(decided(estimate).voices().stripped());
  }
}
