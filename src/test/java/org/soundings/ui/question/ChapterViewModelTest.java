package org.soundings.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.profile.Context;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.Layer;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.screen.ScreenContext;

class ChapterViewModelTest {

  @TempDir Path folder;
  private ScreenContext context;
  private ChapterViewModel model;

  @BeforeEach
  void make() {
    context = SmallWorld.context(folder.resolve("a"));
    model = new ChapterViewModel(context);
  }

  @Test
  void theMostUrgentOpenQuestionIsShownFirst() {
    assertThat(model.current()).isEqualTo("small-runtime-1");
  }

  @Test
  void afterTheContextTheFirstQuestionOfTheListIsShown() {
    ScreenContext empty = SmallWorld.emptyContext(folder.resolve("b"));
    model = new ChapterViewModel(empty);
    String before = model.current();
    sinkEverythingOf(empty, before);
    model.order();
    model.begin();
    assertThat(model.current()).isEqualTo(ids().getFirst()).isNotEqualTo(before);
    model.next();
    String chosen = model.current();
    model.begin();
    assertThat(model.current()).as("somebody chose it").isEqualTo(chosen);
  }

  @Test
  void onceAnAnswerExistsTheCurrentQuestionStays() {
    model.sort(ChapterViewModel.Sorting.BY_CHAPTER);
    String before = model.current();
    assertThat(ids().getFirst()).isNotEqualTo(before);
    model.begin();
    assertThat(model.current()).isEqualTo(before);
  }

  private static void sinkEverythingOf(ScreenContext context, String question) {
    context
        .library()
        .question(question)
        .orElseThrow()
        .raisedBy()
        .forEach(raise -> rate(context, raise.factor()));
  }

  private static void rate(ScreenContext context, String factor) {
    var low = new Context.Rating(Context.Level.LOW, "");
    context
        .workbench()
        .edit("context", a -> a.changing(p -> p.withContext(p.context().with(factor, low))));
  }

  @Test
  void byChapterTheQuestionsFollowTheOrderOfThePack() {
    model.sort(ChapterViewModel.Sorting.BY_CHAPTER);
    assertThat(ids().subList(0, 3))
        .containsExactly("small-people-1", "small-people-2", "small-pipeline-1");
  }

  @Test
  void aFilterNarrowsByStatusLayerPerspectiveAndText() {
    model.narrow("is:open layer:kernel");
    assertThat(ids()).containsExactly("small-kernel-1", "small-kernel-2");
    model.narrow("is:dont-know");
    assertThat(ids()).containsExactly("small-orchestrator-1");
    model.narrow("perspective:operator pipeline");
    assertThat(ids()).containsExactly("small-pipeline-1");
    model.narrow("\"nothing says what runs\"");
    assertThat(ids()).containsExactly("small-container-1");
    model.narrow("no such words anywhere");
    assertThat(ids()).isEmpty();
  }

  @Test
  void anUnknownFilterIsReported() {
    model.narrow("layer:kernl");
    assertThat(model.issue()).isEqualTo("Unknown filter “layer:kernl”. Did you mean layer:kernel?");
    model.narrow("layer:k");
    assertThat(model.issue()).isEmpty();
  }

  @Test
  void theLayerFilterIsInTheDisplayLanguage() {
    model.narrow(Layer.KERNEL);
    List<Chapter> english = model.chapters();
    assertThat(model.filterProperty().get()).isEqualTo("layer:kernel");
    Messages.in(
        Language.of("de").orElseThrow(),
        () -> {
          model.narrow(Layer.KERNEL);
          return null;
        });
    assertThat(model.filterProperty().get()).isEqualTo("schicht:kernel");
    assertThat(ids(model.chapters())).isNotEmpty().isEqualTo(ids(english));
  }

  private static List<String> ids(List<Chapter> chapters) {
    return chapters.stream()
        .flatMap(chapter -> chapter.rows().stream())
        .map(Chapter.Row::id)
        .toList();
  }

  @Test
  void openingAHiddenQuestionClearsTheFilter() {
    model.narrow(Layer.KERNEL);
    model.open("small-people-1");
    assertThat(model.current()).isEqualTo("small-people-1");
    assertThat(model.filterProperty().get()).isEmpty();
  }

  @Test
  void nextAndPreviousStayWithinTheList() {
    model.narrow(Layer.KERNEL);
    model.next();
    assertThat(model.current()).isEqualTo("small-kernel-2");
    model.next();
    assertThat(model.current()).isEqualTo("small-kernel-2");
    model.previous();
    model.previous();
    assertThat(model.current()).isEqualTo("small-kernel-1");
  }

  @Test
  void newEvidenceMovesAQuestionWithinItsChapter() {
    List<String> before = model.chapters().stream().map(Chapter::title).toList();
    Chapter last = model.chapters().getLast();
    String below = last.rows().getLast().id();
    assertThat(last.rows().getFirst().id()).isNotEqualTo(below);
    contradict(below);
    model.order();
    assertThat(model.chapters().stream().map(Chapter::title).toList()).isEqualTo(before);
    assertThat(model.chapters().getLast().rows().getFirst().id()).isEqualTo(below);
  }

  @Test
  void settingAStatusKeepsTheOrderOfQuestions() {
    contradict("small-kernel-2");
    model.order();
    List<String> before = ids();
    model.open("small-kernel-2");
    set("small-kernel-2", new AnswerState.Deferred("after the move"));
    assertThat(ids()).isEqualTo(before).containsSubsequence("small-kernel-2", "small-kernel-1");
    model.next();
    assertThat(model.current()).isEqualTo("small-kernel-1");
    model.order();
    assertThat(ids()).as("opened anew").isNotEqualTo(before);
  }

  @Test
  void anAnsweredQuestionStaysListedUntilTheFilterChanges() {
    model.narrow("is:open layer:kernel");
    model.open("small-kernel-1");
    set("small-kernel-1", new AnswerState.Deferred("after the move"));
    model.next();
    assertThat(model.current()).isEqualTo("small-kernel-2");
    assertThat(ids()).containsExactly("small-kernel-1", "small-kernel-2");
    model.narrow("is:open layer:kernel ");
    assertThat(ids()).containsExactly("small-kernel-2");
  }

  private void contradict(String question) {
    context
        .workbench()
        .edit(
            "import",
            a ->
                a.withEvidence(
                    a.evidence()
                        .get("E-001")
                        .withMapping(
                            new EvidenceMapping(
                                question, EvidenceMapping.Relation.CONTRADICTS, ""))));
  }

  private void set(String question, AnswerState state) {
    var asked = context.library().question(question).orElseThrow();
    context.open().answer("state", asked, answer -> answer.withState(state));
    model.refresh();
  }

  @Test
  void onlyAnswersContradictedByEvidenceAreMarked() {
    model.narrow("layer:container");
    assertThat(model.chapters().getFirst().rows().getFirst())
        .isEqualTo(
            new Chapter.Row("small-container-1", "Container, question 1", Mark.MISSING, false));
    context.workbench().edit("answer", _ -> SmallWorld.contradicted());
    model.refresh();
    assertThat(model.chapters().getFirst().rows().getFirst())
        .isEqualTo(
            new Chapter.Row("small-container-1", "Container, question 1", Mark.EFFECTIVE, true));
  }

  private List<String> ids() {
    return model.chapters().stream()
        .flatMap(chapter -> chapter.rows().stream())
        .map(Chapter.Row::id)
        .toList();
  }
}
