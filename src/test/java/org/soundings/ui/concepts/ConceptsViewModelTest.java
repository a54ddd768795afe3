package org.soundings.ui.concepts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.screen.Place;

class ConceptsViewModelTest {

  @TempDir Path folder;
  private final List<Place> gone = new ArrayList<>();
  private ConceptsViewModel model;

  @BeforeEach
  void make() {
    model = new ConceptsViewModel(SmallWorld.context(folder.resolve("a")), gone::add);
  }

  @Test
  void aCardListsItsQuestionsWithTheirRating() {
    var card = model.cardProperty().get().orElseThrow();
    assertThat(card.questions())
        .contains(
            new ConceptsViewModel.Link("small-people-2", "People, question 2", Mark.EFFECTIVE));
    assertThat(card.threats()).containsExactly("Escape through a mount");
    model.ask("small-people-2");
    assertThat(gone).containsExactly(new Place.Question("small-people-2"));
  }

  @Test
  void aSearchFindsTextInTheExplanation() {
    model.search("part of the host");
    assertThat(model.foundProperty().get()).hasSize(1);
    model.search("no such words");
    assertThat(model.foundProperty().get()).isEmpty();
  }
}
