package org.soundings.ui.questiontable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.pack.Question;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.questiontable.QuestionTableViewModel.Choice;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

class QuestionTableViewModelTest {

  private static final List<String> KERNEL = List.of("small-kernel-1", "small-kernel-2");

  @TempDir Path folder;
  private final List<Place> went = new ArrayList<>();
  private ScreenContext context;
  private QuestionTableViewModel model;

  @BeforeEach
  void open() {
    context = SmallWorld.context(folder);
    model = new QuestionTableViewModel(context, went::add);
  }

  @AfterEach
  void close() throws Exception {
    context.open().close();
  }

  @Test
  void everyQuestionIsARowInContextOrder() {
    assertThat(model.rows()).hasSize(16).extracting(QuestionRow::place).isSorted();
    assertThat(model.counted()).isEqualTo("16 questions");
    model.narrow("layer:kernel");
    assertThat(ids()).containsExactlyInAnyOrderElementsOf(KERNEL);
    assertThat(model.counted()).isEqualTo("2 of 16 questions");
  }

  @Test
  void evidenceIsCountedWhateverItsRelation() {
    for (EvidenceMapping.Relation relation : EvidenceMapping.Relation.values()) {
      context
          .workbench()
          .edit("a test", a -> a.withEvidence(evidence("E-10" + relation.ordinal(), relation)));
    }
    model.refresh();
    assertThat(model.rows())
        .filteredOn(row -> row.id().equals("small-kernel-2"))
        .extracting(QuestionRow::shown)
        .containsExactly((int) context.assessment().evidenceOn("small-kernel-2").count());
    assertThat(context.assessment().evidenceOn("small-kernel-2"))
        .hasSizeGreaterThanOrEqualTo(EvidenceMapping.Relation.values().length);
  }

  private static Evidence evidence(String id, EvidenceMapping.Relation relation) {
    return new Evidence(
        id,
        "What runs",
        new EvidenceSource.Link("https://example.org/"),
        "",
        SmallWorld.NOW,
        SmallWorld.NOW,
        "",
        ItemValidity.BY_KIND,
        List.of(new EvidenceMapping("small-kernel-2", relation, "It is seen.")),
        "");
  }

  @Test
  void anUnknownFilterIsReported() {
    model.narrow("-has:evidenz");
    assertThat(model.issue()).isEqualTo("Unknown filter “has:evidenz”. Did you mean has:evidence?");
  }

  @Test
  void severalQuestionsAreSetWithOneReasonInOneUndoStep() {
    Assessment before = context.assessment();
    model.choose(BulkState.NOT_APPLICABLE, KERNEL);
    assertThat(model.set("  ", Optional.empty())).isFalse();
    assertThat(context.assessment()).isEqualTo(before);
    assertThat(model.set("The host is rented.", Optional.empty())).isTrue();
    assertThat(KERNEL)
        .allSatisfy(
            id ->
                assertThat(context.assessment().answer("small", id).state())
                    .isEqualTo(new AnswerState.NotApplicable("The host is rented.")));
    assertThat(context.workbench().undoName()).hasValue("status changed");
    context.workbench().undo();
    assertThat(context.assessment()).isEqualTo(before);
  }

  @Test
  void existingStatusesOfTheSelectedQuestionsAreReported() {
    Choice both = new Choice(BulkState.DEFERRED, KERNEL);
    assertThat(model.decided(both)).isEmpty();
    decide(KERNEL.getFirst(), new AnswerState.Answered(Rating.WEAK, Confidence.SURE));
    assertThat(model.decided(both)).isEqualTo("1 of them already has a status: weak");
    decide(KERNEL.getLast(), new AnswerState.Deferred("Next year."));
    assertThat(model.decided(both)).isEqualTo("2 of them already have a status: weak, deferred");
  }

  private void decide(String id, AnswerState state) {
    Question question = context.library().question(id).orElseThrow();
    context
        .open()
        .answer("a test", question, answer -> answer.withConclusion("So it is.").withState(state));
  }

  @Test
  void dontKnowTakesAnOwnerAndADueDate() {
    model.choose(BulkState.DONT_KNOW, KERNEL);
    LocalDate day = LocalDate.of(2026, 12, 1);
    assertThat(model.set("Platform lead", Optional.of(day))).isTrue();
    assertThat(context.assessment().answer("small", "small-kernel-2").state())
        .isEqualTo(new AnswerState.DontKnow("Platform lead", day));
  }

  @Test
  void theWidestTextsOfTheChangeColumnAreKnown() {
    assertThat(model.lately()).containsExactly("today 14:03", "yesterday 14:03");
    write("operator", "I did.");
    assertThat(model.rows())
        .filteredOn(row -> row.id().equals("small-kernel-1"))
        .extracting(model::changed)
        .containsExactly("today 14:03");
  }

  @Test
  void openIsSetAtOnceAndKeepsTheConclusion() {
    model.choose(BulkState.OPEN, List.of("small-people-1"));
    var answer = context.assessment().answer("small", "small-people-1");
    assertThat(answer.state()).isEqualTo(new AnswerState.Open());
    assertThat(answer.conclusion()).isEqualTo("Roles are clear.");
    assertThat(model.choiceProperty().get()).isEmpty();
  }

  @Test
  void writtenPerspectivesAreNamedUntilAllAreWritten() {
    List<String> roles =
        List.copyOf(
            context.library().question("small-kernel-1").orElseThrow().perspectives().keySet());
    assertThat(roles).hasSizeGreaterThan(1);
    write(roles.getFirst(), "I did.");
    assertThat(written()).isEqualTo(roles.getFirst());
    roles.stream().skip(1).forEach(role -> write(role, "So did I."));
    assertThat(written()).isEqualTo("all " + roles.size());
    write(roles.getFirst(), " ");
    assertThat(written()).doesNotContain("all", roles.getFirst());
  }

  private void write(String role, String text) {
    context
        .open()
        .answer(
            "small",
            context.library().question("small-kernel-1").orElseThrow(),
            answer ->
                answer.withPerspective(new Answer.Perspective(role, text, "", SmallWorld.NOW)));
    model.refresh();
  }

  private String written() {
    return model.rows().stream()
        .filter(row -> row.id().equals("small-kernel-1"))
        .map(QuestionRow::perspectives)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void cancellingAChoiceChangesNothing() {
    Assessment before = context.assessment();
    model.choose(BulkState.DEFERRED, KERNEL);
    assertThat(model.choiceProperty().get().orElseThrow().words())
        .isEqualTo("2 questions: Deferred");
    model.cancel();
    assertThat(model.set("Words.", Optional.empty())).isFalse();
    assertThat(context.assessment()).isEqualTo(before);
  }

  private List<String> ids() {
    return model.rows().stream().map(QuestionRow::id).toList();
  }
}
