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
      rating_of: core-host-mounts
      rounds:
        - votes: [{who: Ada, choice: weak, confidence: sure}]
        - votes: [{who: Ada, choice: effective, confidence: sure}]
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
  void aDecisionWithoutARoundRefersToTheLastRound() {
    Estimate estimate = read(TWO_ROUNDS);
    assertThat(problems).isEmpty();
    assertThat(estimate.outcome())
        .isEqualTo(new Estimate.Outcome(1, null, 2, "Two agents can write."));
    assertThat(estimate.awaitsDecision()).isFalse();
  }

  @Test
  void aRoundAfterADecisionAwaitsANewDecision() {
    Estimate estimate = read(TWO_ROUNDS + "after_round: 1\nconfidence: sure\n");
    assertThat(problems).isEmpty();
    assertThat(estimate.outcome())
        .isEqualTo(new Estimate.Outcome(1, Confidence.SURE, 1, "Two agents can write."));
    assertThat(estimate.awaitsDecision()).isTrue();
  }

  @Test
  void decisionFieldsWithoutADecisionAreReported() {
    String undecided = TWO_ROUNDS.substring(0, TWO_ROUNDS.indexOf("decided"));
    assertThat(read(undecided + "confidence: sure\nafter_round: 1\n").outcome()).isNull();
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly(
            "\"confidence:\" belongs to a decision, but no decision is recorded.",
            "\"after_round:\" belongs to a decision, but no decision is recorded.");
  }

  @Test
  void aDissentWithAnEmptyChoiceNeedsALastVote() {
    String dissents = "dissents: [{who: Build lead, choice: \"\", reason: I tried it.}]\n";
    assertThat(read(TWO_ROUNDS + dissents).dissents()).isEmpty();
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("The vote of Build lead is missing.");
  }

  @Test
  void aMissingSubjectIsTheOnlyErrorReported() {
    assertThat(tried(TWO_ROUNDS.replaceFirst("rating_of", "ratign_of"))).isNull();
    assertThat(problems)
        .filteredOn(Problem::isError)
        .extracting(Problem::message)
        .containsExactly("The vote has no subject.");
  }

  private static String voting(String vote) {
    return "rating_of: core-host-mounts\nrounds:\n  - votes: [%s]\n".formatted(vote);
  }

  @Test
  void aDontKnowVoteIsStoredWithoutAnOption() {
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
  void theQuestionOfARoundIsKeptAndMayBeMissing() {
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
  void aVoteWithoutAChoiceOrConfidenceIsReported() {
    Estimate estimate = read(voting("{who: Ada}, {who: Ben, choice: weak}"));
    assertThat(estimate.rounds().getFirst().votes())
        .containsExactly(new Vote.Judged("Ben", 1, Confidence.NOT_SURE));
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("The vote of Ada is missing.", "The confidence of Ben is missing.");
  }

  @Test
  void theConfidenceOfADontKnowIsDroppedAndReported() {
    Estimate estimate = read(voting("{who: Ada, choice: dont-know, confidence: sure}"));
    assertThat(estimate.rounds()).containsExactly(new VoteRound(List.of(new Vote.DontKnow("Ada"))));
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("A \"dont-know\" vote cannot have a confidence.");
  }

  @Test
  void anInvalidChoiceIsReportedWithItsValidValues() {
    Estimate estimate =
        read(voting("{who: Ada, choice: perhaps, confidence: sure}") + "decided: dont-know\n");
    assertThat(estimate.rounds()).isEmpty();
    assertThat(problems)
        .extracting(problem -> problem.message() + " " + problem.hint())
        .containsExactly(
            "Invalid value for \"choice\": \"perhaps\". Use one of: missing, weak, mostly-effective, effective, dont-know.",
            "Invalid value for \"decided\": \"dont-know\". Use one of: missing, weak, mostly-effective, effective.");
  }

  @Test
  void aMissingRoundIsReported() {
    assertThat(read(TWO_ROUNDS + "after_round: 3\n").awaitsDecision()).isFalse();
    assertThat(problems)
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).isEqualTo("Round 3 does not exist."));
  }

  @Test
  void aDissentHasItsOwnChoiceOrThatOfTheLastVote() {
    Estimate estimate =
        read(
            TWO_ROUNDS
                + """
                dissents:
                  - {who: Ada, reason: I saw it.}
                  - {who: Ben, choice: missing, accepts_decision: true}
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
  void aDissentWithoutAVoteIsReported() {
    Estimate estimate =
        read(TWO_ROUNDS + "dissents: [{who: Ben, reason: Never.}, {who: Eve, choice: perhaps}]\n");
    assertThat(estimate.dissents()).isEmpty();
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactlyInAnyOrder(
            "The vote of Ben is missing.", "Invalid value for \"choice\": \"perhaps\".");
  }

  @Test
  void aWithdrawnAcceptanceIsRemovedFromTheFile() {
    String before =
        TWO_ROUNDS + "dissents:\n  - {who: Ada, choice: effective, accepts_decision: true}\n";
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
    assertThat(after).doesNotContain("accepts_decision");
    assertThat(read(after)).isEqualTo(now);
  }
}
