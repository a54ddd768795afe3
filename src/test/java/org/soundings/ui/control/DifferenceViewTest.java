package org.soundings.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class DifferenceViewTest {

  private static String shown(String before, String after) {
    return DifferenceView.of(before, after).getChildren().stream()
        .map(run -> ((Text) run).getText())
        .collect(Collectors.joining("|"));
  }

  @Test
  void twoSentencesAreReadOneAfterTheOther() {
    assertThat(shown("Nobody owns it.", "Two teams run it."))
        .isEqualTo("Nobody owns |Two| |teams| |run| |it.");
  }

  @Test
  void whatIsPutInKeepsItsPlaceWhereNothingWasTakenOut() {
    assertThat(shown("They read.", "They only read.")).isEqualTo("They |only| |read.");
  }

  @Test
  void aWordDoesNotStickToTheOneItTakesThePlaceOf() {
    assertThat(shown("weak", "holds")).isEqualTo("weak| |holds");
  }

  @Test
  void marksOfMarkdownAreNoWords() {
    assertThat(notes("It reads `/var/log`.", "It **only** reads `/var/log`."))
        .isEqualTo("It |only| |reads /var/log.");
    assertThat(notes("It only reads.", "It *only* reads.")).isEqualTo("It |*|only|*| reads.");
  }

  @Test
  void noLineIsDrawnUnderABlankWhereWordsMayEndALine() {
    assertThat(DifferenceView.of("It runs.", "It runs as root now.").getChildren())
        .filteredOn(run -> run.getStyleClass().contains("put-in"))
        .isNotEmpty()
        .noneMatch(run -> ((Text) run).getText().contains(" "));
  }

  @Test
  void oneOfTwoNotesIsShownAsItIsRead() {
    assertThat(
            DifferenceView.without("It is `/var/log` now.", "It is *weak*.").getChildren().stream()
                .map(run -> ((Text) run).getText())
                .collect(Collectors.joining()))
        .isEqualTo("It is /var/log now.");
  }

  private static String notes(String before, String after) {
    return DifferenceView.ofNotes(before, after).getChildren().stream()
        .map(run -> ((Text) run).getText())
        .collect(Collectors.joining("|"));
  }
}
