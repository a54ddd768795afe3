package org.soundings.assessment.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.assessment.answer.AnswerState.Confidence;

/// The result does not depend on the order in which a team votes, writes, ticks and decides.
class DissentInAnyOrderTest {

  private static final List<String> PEOPLE = List.of("Ada", "Ben", "Eve", "Kim");
  private Random random = new Random(0);
  private Estimate estimate = Estimate.of(new VoteSubject.RatingOf("core-host-mounts"));
  private final List<String> done = new ArrayList<>();
  private int said;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
  void theRecordMatchesTheFormUntilTheNextDecision(long seed) {
    random = new Random(seed);
    for (int room = 0; room < 60; room++) {
      estimate = Estimate.of(new VoteSubject.RatingOf("core-host-mounts"));
      done.clear();
      vote();
      for (int step = 0; step < 60; step++) {
        step();
      }
    }
  }

  private void step() {
    List<DissentingVote> recorded = estimate.dissents();
    switch (random.nextInt(10)) {
      case 0 -> vote();
      case 1, 2, 3 -> choose(random.nextInt(8) == 0 ? null : random.nextInt(4));
      case 4, 5, 6 -> write();
      case 7 -> tick();
      default -> {
        decide();
        return;
      }
    }
    assertThat(estimate.dissents()).as(this::story).isEqualTo(recorded);
  }

  private void vote() {
    List<Vote> votes = PEOPLE.stream().filter(_ -> random.nextInt(4) > 0).map(this::vote).toList();
    if (!votes.isEmpty()) {
      done.add("vote " + votes);
      List<DissentingVote> before = reasons(estimate.form());
      estimate = estimate.showing(new VoteRound(votes));
      assertThat(estimate.form().dissents())
          .as(this::story)
          .containsAll(before)
          .noneMatch(DissentingVote::accepts);
    }
  }

  private Vote vote(String who) {
    return random.nextInt(6) == 0
        ? new Vote.DontKnow(who)
        : new Vote.Judged(who, random.nextInt(4), Confidence.SURE);
  }

  /// No reason is lost by a choice, and no acceptance is recorded that was not given.
  private void choose(@Nullable Integer option) {
    done.add("choose " + option);
    Proposal before = estimate.form();
    estimate = estimate.keeping(estimate.choosing(option));
    Proposal now = estimate.form();
    if (before.option() != option) {
      boolean goesBack = option != null && option.equals(estimate.recorded().option());
      List<DissentingVote> accepted = goesBack ? accepted(estimate.recorded()) : List.of();
      assertThat(accepted(now)).as(this::story).containsExactlyInAnyOrderElementsOf(accepted);
      assertThat(now.dissents())
          .as(this::story)
          .containsAll(
              reasons(before).stream()
                  .filter(
                      each -> accepted.stream().noneMatch(a -> a.isOf(each.who(), each.option())))
                  .toList());
    }
  }

  private static List<DissentingVote> reasons(Proposal form) {
    return form.dissents().stream().filter(DissentingVote::isReasoned).toList();
  }

  private static List<DissentingVote> accepted(Proposal form) {
    return form.dissents().stream().filter(DissentingVote::accepts).toList();
  }

  private List<Vote.Judged> asked() {
    Integer option = estimate.form().option();
    return option == null ? List.of() : estimate.otherwise(option);
  }

  private void write() {
    for (Vote.Judged vote : asked().stream().limit(1 + random.nextInt(2)).toList()) {
      enter(estimate.form().of(vote).withWords(random.nextInt(5) == 0 ? "" : "words " + ++said));
    }
  }

  private void tick() {
    for (Vote.Judged vote : asked().stream().limit(1 + random.nextInt(2)).toList()) {
      DissentingVote before = estimate.form().of(vote);
      enter(before.accepting(!before.accepts()));
    }
  }

  private void enter(DissentingVote now) {
    done.add("enter " + now);
    estimate = estimate.keeping(estimate.form().saying(now));
    var vote = new Vote.Judged(now.who(), now.option(), Confidence.SURE);
    assertThat(estimate.form().of(vote)).as(this::story).isEqualTo(now);
  }

  private void decide() {
    Integer option = estimate.form().option();
    if (option != null) {
      done.add("decide");
      estimate = estimate.proposing(estimate.form().withReason("Because."));
      List<DissentingVote> shown = asked().stream().map(estimate.form()::of).toList();
      estimate = estimate.deciding();
      assertThat(estimate.dissents()).as(this::story).isEqualTo(shown);
      assertThat(estimate.stands()).as(this::story).isTrue();
      assertThat(asked().stream().map(estimate.form()::of).toList())
          .as(this::story)
          .isEqualTo(shown);
    }
  }

  private String story() {
    return String.join("\n", done) + "\n" + estimate;
  }
}
