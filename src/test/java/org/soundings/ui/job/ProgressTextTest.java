package org.soundings.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.soundings.language.Language;
import org.soundings.language.Messages;

class ProgressTextTest {

  private static ProgressText half(long left) {
    return new ProgressText(0.5, OptionalLong.of(left), false);
  }

  private static List<String> words() {
    return LongStream.of(0, 20, 60, 120, 3600).mapToObj(left -> half(left).words()).toList();
  }

  @Test
  void theTimeLeftIsShownAfterThePercentage() {
    assertThat(words())
        .containsExactly(
            "50 %, a few seconds left",
            "50 %, about 20 seconds left",
            "50 %, about 1 minute left",
            "50 %, about 2 minutes left",
            "50 %, an hour or more left");
  }

  @Test
  void theProgressTextIsTranslatedToGerman() {
    Language german = Language.of("de").orElseThrow();
    assertThat(Messages.in(german, ProgressTextTest::words))
        .containsExactly(
            "50 %, noch wenige Sekunden",
            "50 %, noch etwa 20 Sekunden",
            "50 %, noch etwa 1 Minute",
            "50 %, noch etwa 2 Minuten",
            "50 %, noch eine Stunde oder mehr");
  }

  @Test
  void thePercentageIsRoundedDown() {
    var percents =
        LongStream.of(0, 29, 99, 100)
            .mapToObj(
                percent -> new ProgressText(percent / 100.0, OptionalLong.empty(), false).words());
    assertThat(percents).containsExactly("0 %", "29 %", "99 %", "100 %");
    assertThat(new ProgressText(0.999, OptionalLong.empty(), false).words()).isEqualTo("99 %");
  }

  @Test
  void unknownProgressShowsNothing() {
    assertThat(ProgressText.UNKNOWN.words()).isEmpty();
    assertThat(ProgressText.UNKNOWN.aloud("Packing")).isEqualTo("Packing");
  }

  @Test
  void progressIsAnnouncedWithItsNameInStepsOfTen() {
    var aloud =
        LongStream.rangeClosed(0, 100)
            .mapToObj(percent -> new ProgressText(percent / 100.0, OptionalLong.of(20), false))
            .map(now -> now.aloud("Packing"))
            .distinct();
    assertThat(aloud)
        .hasSize(11)
        .startsWith("Packing: 0 %, about 20 seconds left", "Packing: 10 %, about 20 seconds left");
  }

  @Test
  void cancellingWorkShowsOnlyThatItIsCancelling() {
    var stopping = new ProgressText(0.5, OptionalLong.of(20), true);
    assertThat(stopping.words()).isEqualTo("Cancelling …");
    assertThat(stopping.aloud("Packing")).isEqualTo("Packing: Cancelling …");
  }
}
