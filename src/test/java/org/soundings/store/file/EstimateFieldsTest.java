package org.soundings.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.workshop.DissentingVote;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.base.Problem;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.YamlEditor;
import org.soundings.yaml.YamlReader;

class EstimateFieldsTest {

  private static final String TWO_ROUNDS =
      """
      standing_of: core-host-mounts
      rounds:
        - votes: [{who: Ada, choice: weak, confidence: sure}]
        - votes: [{who: Ada, choice: holds, confidence: sure}]
      decided: weak
      reason: Two agents can write.
      """;

  private final List<Problem> problems = new ArrayList<>();

  private Estimate read(String yaml) {
    return Objects.requireNonNull(tried(yaml));
  }

  private @Nullable Estimate tried(String yaml) {
    var loaded = YamlReader.read(yaml.getBytes(StandardCharsets.UTF_8), "session.yaml");
    problems.addAll(loaded.problems());
    return Binding.read(
        new Fields(loaded.value(), "session.yaml", problems), EstimateFields::estimate);
  }

  @Test
  void aDecisionWithoutItsRoundWasMadeAfterTheLast() {
    Estimate estimate = read(TWO_ROUNDS);
    assertThat(problems).isEmpty();
    assertThat(estimate.outcome())
        .isEqualTo(new Estimate.Outcome(1, null, 2, "Two agents can write."));
    assertThat(estimate.awaitsDecision()).isFalse();
  }

  @Test
  void aRoundAfterADecisionLeavesItUndecided() {
    Estimate estimate = read(TWO_ROUNDS + "after_round: 1\nconfidence: sure\n");
    assertThat(problems).isEmpty();
    assertThat(estimate.outcome())
        .isEqualTo(new Estimate.Outcome(1, Confidence.SURE, 1, "Two agents can write."));
    assertThat(estimate.awaitsDecision()).isTrue();
  }

  @Test
  void whatSpeaksOfADecisionThatIsNotThereIsSaid() {
    String undecided = TWO_ROUNDS.substring(0, TWO_ROUNDS.indexOf("decided"));
    assertThat(read(undecided + "confidence: sure\nafter_round: 1\n").outcome()).isNull();
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly(
            "\"confidence:\" speaks of a decision, and nothing is decided.",
            "\"after_round:\" speaks of a decision, and nothing is decided.");
  }

  @Test
  void aDissentWithAnEmptyChoiceGoesWithTheLastVoteOrIsTold() {
    String dissents = "dissents: [{who: Build lead, choice: \"\", reason: I tried it.}]\n";
    assertThat(read(TWO_ROUNDS + dissents).dissents()).isEmpty();
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("It is not said how Build lead voted.");
  }

  @Test
  void whatIsJudgedIsTheOneThingThatIsTold() {
    assertThat(tried(TWO_ROUNDS.replaceFirst("standing_of", "standnig_of"))).isNull();
    assertThat(problems)
        .filteredOn(Problem::isError)
        .extracting(Problem::message)
        .containsExactly("An estimate says nothing that was judged.");
  }

  private static String voting(String vote) {
    return "standing_of: core-host-mounts\nrounds:\n  - votes: [%s]\n".formatted(vote);
  }

  @Test
  void whoDoesNotKnowHasNoRungInTheFile() {
    Estimate estimate = read(voting("{who: Ada, choice: dont-know}"));
    assertThat(problems).isEmpty();
    assertThat(estimate.rounds()).containsExactly(new VoteRound(List.of(new Vote.DontKnow("Ada"))));
    var written = Binding.write(estimate, EstimateFields::estimate);
    assertThat(
            Binding.read(new Fields(written, "session.yaml", problems), EstimateFields::estimate))
        .isEqualTo(estimate);
    assertThat(problems).isEmpty();
  }

  @Test
  void theQuestionAtWhichAThreatWasJudgedIsKeptAndMayBeMissing() {
    String round = "votes: [{who: Ada, choice: possible, confidence: sure}]";
    Estimate estimate =
        read(
            "likelihood_of: thr-mounts\nrounds:\n  - question: core-host-mounts\n    %s\n  - %s\n"
                .formatted(round, round));
    assertThat(problems).isEmpty();
    assertThat(estimate.rounds())
        .extracting(VoteRound::question)
        .containsExactly("core-host-mounts", "");
    var written = Binding.write(estimate, EstimateFields::estimate);
    assertThat(
            Binding.read(new Fields(written, "session.yaml", problems), EstimateFields::estimate))
        .isEqualTo(estimate);
    assertThat(problems).isEmpty();
  }

  @Test
  void aVoteWithoutAChoiceOrWithoutHowSureIsSaid() {
    Estimate estimate = read(voting("{who: Ada}, {who: Ben, choice: weak}"));
    assertThat(estimate.rounds().getFirst().votes())
        .containsExactly(new Vote.Judged("Ben", 1, Confidence.NOT_SURE));
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("It is not said how Ada voted.", "It is not said how sure Ben was.");
  }

  @Test
  void howSureSomebodyIsWhoDoesNotKnowIsNotKeptAndSaid() {
    Estimate estimate = read(voting("{who: Ada, choice: dont-know, confidence: sure}"));
    assertThat(estimate.rounds()).containsExactly(new VoteRound(List.of(new Vote.DontKnow("Ada"))));
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("Somebody who does not know is neither sure nor unsure.");
  }

  @Test
  void aChoiceThatIsNoneSaysWhatAVoteCanBeAndWhatADecision() {
    Estimate estimate =
        read(voting("{who: Ada, choice: perhaps, confidence: sure}") + "decided: dont-know\n");
    assertThat(estimate.rounds()).isEmpty();
    assertThat(problems)
        .extracting(problem -> problem.message() + " " + problem.hint())
        .containsExactly(
            "\"choice\" cannot be \"perhaps\"."
                + " Use one of: missing, weak, mostly-holds, holds, dont-know.",
            "\"decided\" cannot be \"dont-know\"."
                + " Use one of: missing, weak, mostly-holds, holds.");
  }

  @Test
  void aRoundThatIsNotThereIsAProblem() {
    assertThat(read(TWO_ROUNDS + "after_round: 3\n").awaitsDecision()).isFalse();
    assertThat(problems)
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).isEqualTo("There is no round 3."));
  }

  @Test
  void aDissentSaysTheChoiceOrBelongsToTheLastVote() {
    Estimate estimate =
        read(
            TWO_ROUNDS
                + """
                dissents:
                  - {who: Ada, reason: I saw it.}
                  - {who: Ben, choice: missing, can_live_with_it: true}
                """);
    assertThat(problems).isEmpty();
    assertThat(estimate.dissents())
        .containsExactly(
            new DissentingVote("Ada", 3, "I saw it.", false),
            new DissentingVote("Ben", 0, "", true));
    var written = Binding.write(estimate, EstimateFields::estimate);
    assertThat(
            Binding.read(new Fields(written, "session.yaml", problems), EstimateFields::estimate))
        .isEqualTo(estimate);
    assertThat(problems).isEmpty();
  }

  @Test
  void aDissentWithoutAVoteIsAProblem() {
    Estimate estimate =
        read(TWO_ROUNDS + "dissents: [{who: Ben, reason: Never.}, {who: Eve, choice: perhaps}]\n");
    assertThat(estimate.dissents()).isEmpty();
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactlyInAnyOrder(
            "It is not said how Ben voted.", "\"choice\" cannot be \"perhaps\".");
  }

  @Test
  void whatIsNoLongerAcceptedGoesFromTheFileToo() {
    String before =
        TWO_ROUNDS + "dissents:\n  - {who: Ada, choice: holds, can_live_with_it: true}\n";
    Estimate estimate = read(before);
    var now =
        new Estimate(
            estimate.subject(),
            estimate.rounds(),
            estimate.voted(),
            estimate.outcome(),
            List.of(estimate.dissents().getFirst().accepting(false)),
            estimate.proposal());
    String after = YamlEditor.edit(before, Binding.write(now, EstimateFields::estimate));
    assertThat(after).doesNotContain("can_live_with_it");
    assertThat(read(after)).isEqualTo(now);
  }
}
