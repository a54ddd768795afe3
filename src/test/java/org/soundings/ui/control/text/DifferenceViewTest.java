package org.soundings.ui.control.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;

class DifferenceViewTest {

  private static String shown(String before, String after) {
    return DifferenceView.of(before, after).getChildren().stream()
        .map(run -> ((Text) run).getText())
        .collect(Collectors.joining("|"));
  }

  @Test
  void aReplacedSentenceIsShownAfterTheOldOne() {
    assertThat(shown("Nobody owns it.", "Two teams run it."))
        .isEqualTo("Nobody owns |Two| |teams| |run| |it.");
  }

  @Test
  void anInsertedWordKeepsItsPosition() {
    assertThat(shown("They read.", "They only read.")).isEqualTo("They |only| |read.");
  }

  @Test
  void aReplacedWordIsSeparatedFromItsReplacement() {
    assertThat(shown("weak", "effective")).isEqualTo("weak| |effective");
  }

  @Test
  void markdownMarkersDoNotCountAsWords() {
    assertThat(notes("It reads `/var/log`.", "It **only** reads `/var/log`."))
        .isEqualTo("It |only| |reads /var/log.");
    assertThat(notes("It only reads.", "It *only* reads.")).isEqualTo("It |*|only|*| reads.");
  }

  @Test
  void insertedSpacesAreNotUnderlined() {
    assertThat(DifferenceView.of("It runs.", "It runs as root now.").getChildren())
        .filteredOn(run -> run.getStyleClass().contains("inserted"))
        .isNotEmpty()
        .noneMatch(run -> ((Text) run).getText().contains(" "));
  }

  @Test
  void oneOfTwoNotesIsShownAsRenderedText() {
    assertThat(read(DifferenceView.withoutOfNotes("It is `/var/log` now.", "It is *weak*.")))
        .isEqualTo("It is /var/log now.");
  }

  @Test
  void renderedNotesHideNoDifference() {
    assertThat(
            read(
                DifferenceView.withoutOfNotes(
                    "See [the list](https://a.example/1) now.",
                    "See [the list](https://b.example/1) today.")))
        .isEqualTo("See [the list](https://a.example/1) now.");
    assertThat(read(DifferenceView.withoutOfNotes("1. one\n2. two, now", "one\n\ntwo, later")))
        .isEqualTo("1. one\n2. two, now");
  }

  @Test
  void plainTextIsShownAsWritten() {
    assertThat(read(DifferenceView.without("echo 2*3*4", "echo 2*3*5"))).isEqualTo("echo 2*3*4");
  }

  @Test
  void aLongTextIsDrawnInOneRun() {
    assertThat(DifferenceView.of("", "word ".repeat(3000)).getChildren()).hasSize(1);
  }

  private static String read(TextFlow flow) {
    return flow.getChildren().stream()
        .map(run -> ((Text) run).getText())
        .collect(Collectors.joining());
  }

  private static String notes(String before, String after) {
    return DifferenceView.ofNotes(before, after).getChildren().stream()
        .map(run -> ((Text) run).getText())
        .collect(Collectors.joining("|"));
  }

  @Test
  void notesDifferingOnlyInWhitespaceAreShownAsWritten() {
    assertThat(read(DifferenceView.withoutOfNotes("- a\n  - b", "- a\n- b")))
        .isEqualTo("- a\n  - b");
    assertThat(read(DifferenceView.withoutOfNotes("    code x", "code x"))).isEqualTo("    code x");
    assertThat(read(DifferenceView.withoutOfNotes("a\n\nb", "a\nb"))).isEqualTo("a\n\nb");
  }
}
