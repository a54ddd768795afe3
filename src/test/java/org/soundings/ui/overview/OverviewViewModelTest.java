package org.soundings.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.answer.Answer;
import org.soundings.pack.Layer;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

class OverviewViewModelTest {

  @TempDir Path folder;
  private final List<Place> gone = new ArrayList<>();
  private ScreenContext context;
  private OverviewViewModel model;

  @BeforeEach
  void make() {
    context = SmallWorld.context(folder.resolve("a"));
    model = new OverviewViewModel(context, gone::add);
  }

  @Test
  void everyLayerShowsItsMarksAndItsWorstRating() {
    assertThat(model.content().layers()).hasSize(Layer.values().length);
    assertThat(model.content().layers().getFirst())
        .isEqualTo(
            new LayerRow(
                Layer.PEOPLE,
                List.of(Mark.MOSTLY_EFFECTIVE, Mark.EFFECTIVE),
                Optional.of(Mark.MOSTLY_EFFECTIVE),
                "Roles are clear"));
  }

  @Test
  void aLayerAnsweredWithDontKnowCountsAsAssessed() {
    assertThat(model.content().layers())
        .filteredOn(row -> row.layer() == Layer.ORCHESTRATOR)
        .extracting(LayerRow::words)
        .containsExactly("Assessed, partly unknown");
  }

  @Test
  void aDiscussedLayerWithoutARatingShowsBoth() {
    context = SmallWorld.context(folder.resolve("b"), SmallWorld.empty());
    model = new OverviewViewModel(context, gone::add);
    assertThat(words(Layer.KERNEL)).isEqualTo("Not yet assessed");
    context
        .workbench()
        .edit(
            "conclusion",
            assessment ->
                assessment.withAnswer(
                    Answer.open("small", "small-kernel-1").withConclusion("One kernel for all.")));
    model.refresh();
    assertThat(words(Layer.KERNEL)).isEqualTo("Discussed, not yet rated");
  }

  private String words(Layer layer) {
    return model.content().layers().stream()
        .filter(row -> row.layer() == layer)
        .findFirst()
        .orElseThrow()
        .words();
  }

  @Test
  void unknownExpiredAndDueItemsAreListedWithTheirPlaces() {
    assertThat(model.content().unknown())
        .containsExactly(
            new Pointer(
                "Orchestrator, question 1",
                "Operator, due 27 Nov",
                new Place.Question("small-orchestrator-1")));
    assertThat(model.content().again())
        .containsExactly(
            new Pointer(
                "Container, question 1",
                "Contradicting evidence E-001 has expired",
                new Place.Question("small-container-1")));
    assertThat(model.content().due())
        .containsExactly(
            new Pointer(
                "Give the log shipper its own volume", "Operator, 28 Nov", new Place.Actions()));
  }

  @Test
  void onlyEvidenceAgainstTheAnswerIsListedAsContradicting() {
    assertThat(model.content().contradicted()).isEmpty();
    context.workbench().edit("answer", _ -> SmallWorld.contradicted());
    model.refresh();
    assertThat(model.content().contradicted())
        .containsExactly(
            new Pointer("Container, question 1", "", new Place.Question("small-container-1")));
  }

  @Test
  void anotherCyclesThroughAllOpenQuestions() {
    String first = next();
    long open =
        context
            .library()
            .questions()
            .filter(q -> context.assessment().answers().get(q.id()) == null)
            .count();
    for (int i = 0; i < open; i++) {
      model.another();
    }
    assertThat(next()).isEqualTo(first);
  }

  @Test
  void openingTheSuggestionGoesToTheProposedQuestion() {
    model.takeUp();
    assertThat(gone).containsExactly(new Place.Question(next()));
  }

  private String next() {
    return model.content().next().orElseThrow().question().id();
  }
}
