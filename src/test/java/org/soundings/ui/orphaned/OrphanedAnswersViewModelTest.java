package org.soundings.ui.orphaned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.search.Query;
import org.soundings.app.search.SearchEntries;
import org.soundings.app.search.SearchEntry;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.pack.QuestionWording;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.screen.ScreenContext;

class OrphanedAnswersViewModelTest {

  private static final QuestionWording WORDS =
      new QuestionWording(
          "Our own gateway", "Who may change a route?", "Because.", List.of(), Map.of());

  @TempDir private Path temporary;
  private ScreenContext context;
  private OrphanedAnswersViewModel model;

  @BeforeEach
  void open() {
    var kept =
        new Answer(
            "ours",
            "ours-gateway",
            List.of(new Answer.Perspective("operator", "Two of us.", "Ada", SmallWorld.NOW)),
            "Two people, in pairs.",
            new AnswerState.Answered(Rating.WEAK, Confidence.SURE),
            "",
            List.of(),
            new Answer.AnsweredWords(WORDS.hash(), WORDS),
            "Ada",
            SmallWorld.NOW);
    var wordless =
        Answer.open("ours", "ours-mesh")
            .withState(new AnswerState.Deferred("It comes in January."));
    context =
        SmallWorld.context(
            temporary.resolve("a"), SmallWorld.assessment().withAnswer(kept).withAnswer(wordless));
    model = new OrphanedAnswersViewModel(context);
  }

  @AfterEach
  void close() throws IOException {
    context.open().close();
  }

  private Answer current() {
    return model.content().current().orElseThrow();
  }

  @Test
  void anOrphanedAnswerIsShownWithItsOriginalQuestion() {
    assertThat(model.content().answers())
        .extracting(Answer::question)
        .containsExactly("ours-gateway", "ours-mesh");
    assertThat(OrphanedAnswersViewModel.title(current())).isEqualTo("Our own gateway");
    assertThat(OrphanedAnswersViewModel.question(current())).isEqualTo("Who may change a route?");
    assertThat(model.origin(current())).startsWith("pack ours · Ada, ");
    assertThat(model.state(current())).isEqualTo("weak, sure");
  }

  @Test
  void withoutStoredWordingTheIdIsShown() {
    model.step(1);
    model.step(1);
    assertThat(OrphanedAnswersViewModel.title(current())).isEqualTo("ours-mesh");
    assertThat(OrphanedAnswersViewModel.question(current()))
        .isEqualTo("The wording of the question was not stored.");
    assertThat(model.origin(current())).isEqualTo("pack ours");
    assertThat(model.state(current())).isEqualTo("deferred: It comes in January.");
  }

  @Test
  void aDueDateIsShownWithoutAnOwner() {
    var day = LocalDate.of(2026, 11, 27);
    assertThat(model.state(unknown("", day))).isEqualTo("don't know: due 27 Nov");
    assertThat(model.state(unknown("Ada", day))).isEqualTo("don't know: Ada, due 27 Nov");
    assertThat(model.state(unknown("Ada", null))).isEqualTo("don't know: Ada");
    assertThat(model.state(unknown("", null))).isEqualTo("don't know");
  }

  private static Answer unknown(String who, @Nullable LocalDate by) {
    return Answer.open("ours", "ours-x").withState(new AnswerState.DontKnow(who, by));
  }

  @Test
  void orphanedAnswersAreFoundByAnyOfTheirText() {
    var index = SearchEntries.index(context.library(), context.assessment(), context.now());
    for (String words : List.of("gateway", "change a route", "in pairs", "two of us", "is:weak")) {
      assertThat(index.find(Query.of(words), 9).getOrDefault(SearchEntry.Kind.UNASKED, List.of()))
          .as(words)
          .extracting(hit -> hit.entry().id())
          .containsExactly("ours-gateway");
    }
  }

  @Test
  void theListIsEmptyIfEveryAnswerIsAsked() throws IOException {
    ScreenContext whole = SmallWorld.context(temporary.resolve("b"));
    var none = new OrphanedAnswersViewModel(whole);
    none.open("small-kernel-1");
    none.step(1);
    assertThat(none.content().current()).isEmpty();
    whole.open().close();
  }
}
