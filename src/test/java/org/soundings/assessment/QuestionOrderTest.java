package org.soundings.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.profile.Context;
import org.soundings.assessment.profile.Context.Level;
import org.soundings.assessment.profile.PackUse;
import org.soundings.assessment.profile.Profile;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.pack.Library;
import org.soundings.pack.Question;

/// Checks the order of the questions of the real packs, independent of their texts.
class QuestionOrderTest {

  private static Library library = Library.EMPTY;

  private Assessment assessment =
      Assessment.begin(
          Profile.begin(
              "a",
              "A",
              LocalDate.EPOCH,
              library.packs().stream()
                  .map(p -> new PackUse(p.id(), p.version(), p.hash()))
                  .toList()));

  @BeforeAll
  static void readThePacks() throws IOException {
    library = BuiltInLibrary.source();
  }

  private void rate(String factor, Level level) {
    assessment =
        assessment.changing(
            p -> p.withContext(p.context().with(factor, new Context.Rating(level, "because"))));
  }

  private QuestionOrder order() {
    return QuestionOrder.of(library, assessment);
  }

  private static boolean names(Question question, String factor) {
    return question.raisedBy().stream().anyMatch(raise -> raise.factor().equals(factor));
  }

  @Test
  void withoutContextThePackOrderIsKept() {
    assertThat(order().placed())
        .extracting(placed -> placed.question().id())
        .containsExactlyElementsOf(library.questions().map(Question::id).toList());
    assertThat(order().placed()).allMatch(placed -> placed.whyNow().startsWith("Default order: "));
  }

  @Test
  void contradictingEvidenceRaisesAnUndecidedQuestion() {
    Question last = library.questions().toList().getLast();
    assessment =
        assessment.withEvidence(
            new Evidence(
                "E-001",
                "",
                new EvidenceSource.Statement("someone", "said"),
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                "",
                ItemValidity.days(30),
                List.of(
                    new EvidenceMapping(
                        last.id(), EvidenceMapping.Relation.CONTRADICTS, "It is not so.")),
                ""));
    assertThat(order().placed().getFirst().question()).isEqualTo(last);
    assertThat(order().placed().getFirst().rises()).isFalse();
    assertThat(order().next(assessment).orElseThrow().whyNow())
        .isEqualTo(
            "Asked now because evidence contradicts the control and the question is unanswered: E-001.");
    assessment =
        assessment.withAnswer(
            Answer.open(last.pack(), last.id()).withState(new AnswerState.Deferred("Next week.")));
    assertThat(order().placed().getLast().question()).isEqualTo(last);
  }

  @Test
  void aHighFactorRaisesExactlyTheQuestionsThatNameIt() {
    rate("multi-tenancy", Level.HIGH);
    assertThat(order().placed())
        .allSatisfy(
            placed ->
                assertThat(placed.rises()).isEqualTo(names(placed.question(), "multi-tenancy")));
    assertThat(order().placed().getFirst().whyNow())
        .startsWith("Asked now because multi-tenancy is rated high: ");
  }

  @Test
  void everyQuestionStaysInTheOrder() {
    for (var factor : library.factors()) {
      for (Level level : Level.values()) {
        rate(factor.id(), level);
        assertThat(order().placed()).hasSize((int) library.questions().count());
      }
    }
  }

  @Test
  void aLowFactorMovesAQuestionDownWithAReason() {
    rate("internet-exposure", Level.LOW);
    assertThat(order().placed().getLast().whyNow())
        .isEqualTo("Asked later because internet exposure is rated low.");
  }

  @Test
  void anUnknownFactorRaisesLessThanAHighOne() {
    rate("data-value", Level.NOT_KNOWN);
    int unknown = order().placed().getFirst().weight();
    rate("data-value", Level.HIGH);
    assertThat(order().placed().getFirst().weight()).isGreaterThan(unknown);
    assertThat(unknown).isPositive();
  }

  @Test
  void theNextQuestionIsTheFirstUndecidedOne() {
    Question first = order().placed().getFirst().question();
    Question second = order().placed().get(1).question();
    assessment =
        assessment.withAnswer(
            Answer.open(first.pack(), first.id()).withState(new AnswerState.DontKnow("", null)));
    assertThat(order().next(assessment).orElseThrow().question()).isEqualTo(second);
  }

  @Test
  void onlyTheChosenPacksAreAsked() {
    assessment =
        Assessment.begin(
            Profile.begin("a", "A", LocalDate.EPOCH, List.of(new PackUse("kubernetes", "", null))));
    assertThat(order().placed())
        .isNotEmpty()
        .allMatch(placed -> placed.question().id().startsWith("k8s-"));
  }

  @Test
  void everyReasonIsASentence() {
    library.factors().forEach(factor -> rate(factor.id(), Level.HIGH));
    assertThat(order().placed())
        .allSatisfy(
            placed ->
                assertThat(placed.whyNow()).matches(why -> why.endsWith(".")).doesNotContain("  "));
  }
}
