package org.soundings.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.ui.screen.Place;

class TourViewModelTest {

  private final List<String> visited = new ArrayList<>();
  private String writingKey = "N";
  private final TourViewModel model =
      new TourViewModel(place -> visited.add(place.screen()), () -> writingKey);

  @Test
  void theTourHasFourHintsAndEnds() {
    var numbers = new ArrayList<Integer>();
    model.begin();
    while (model.isShown()) {
      numbers.add(model.hint().orElseThrow().number());
      model.next();
    }
    assertThat(numbers).containsExactly(1, 2, 3, 4);
    assertThat(visited).containsExactly("overview", "questions", "questions", "questions");
  }

  @Test
  void theTourNamesTheCurrentPerspectiveShortcut() {
    model.beginAt(new Place.Question("core-mtls"));
    assertThat(model.hint().orElseThrow().words()).startsWith("N goes to");
    writingKey = "W";
    model.arrived(new Place.Question("core-mtls"));
    assertThat(model.hint().orElseThrow().words()).startsWith("W goes to");
  }

  @Test
  void theTourEndsAtAnyHintAndRestartsOnRequest() {
    model.begin();
    model.next();
    model.leave();
    assertThat(model.isShown()).isFalse();
    model.begin();
    assertThat(model.hint().orElseThrow().number()).isEqualTo(1);
  }

  @Test
  void openingAQuestionShowsTheSecondHint() {
    model.arrived(new Place.Question("core-mtls"));
    assertThat(model.isShown()).isFalse();
    model.begin();
    model.arrived(new Place.Concepts(java.util.Optional.empty()));
    assertThat(model.isShown()).as("where nothing is that it speaks of").isFalse();
    model.arrived(new Place.Question("core-mtls"));
    model.arrived(new Place.Question("core-drift"));
    assertThat(model.hint().orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void theHintIsAtTheHeadOnTheOverviewAndInACornerElsewhere() {
    model.beginAt(new Place.Overview());
    assertThat(model.hint().orElseThrow().spot()).isEqualTo(TourViewModel.Spot.HEAD);
    model.arrived(new Place.Report());
    assertThat(model.isShown()).isFalse();
    model.arrived(new Place.Overview());
    assertThat(model.hint().orElseThrow().number()).isEqualTo(1);
    model.arrived(new Place.Question("core-mtls"));
    assertThat(model.hint().orElseThrow().spot()).isEqualTo(TourViewModel.Spot.CORNER);
  }

  @Test
  void anEndedTourDoesNotReturn() {
    model.beginAt(new Place.Overview());
    model.arrived(new Place.Report());
    model.leave();
    model.arrived(new Place.Overview());
    assertThat(model.isShown()).isFalse();
  }

  @Test
  void backStopsAtTheFirstHint() {
    model.begin();
    model.next();
    model.back();
    model.back();
    assertThat(model.hint().orElseThrow().number()).isEqualTo(1);
    assertThat(new Place.Overview().screen()).isEqualTo(visited.getLast());
  }
}
