package org.soundings.app.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RunningTextTest {

  private static final String FILE = "prüfung-märz.json";

  private static String left(Pattern pattern, String text) {
    return RunningText.replaced(pattern, text, _ -> "[file]");
  }

  @Test
  void anAccentHidesNothingHoweverItIsStored() {
    for (String learnt : stored(FILE)) {
      Pattern pattern = RunningText.words(List.of(learnt));
      for (String text : stored("See " + FILE + ".")) {
        assertThat(left(pattern, text)).isEqualTo("See [file].");
      }
    }
  }

  @Test
  void aTextInWhichNothingIsFoundStaysToTheLetter() {
    Pattern pattern = RunningText.words(List.of(FILE));
    for (String text : stored("Über März")) {
      assertThat(left(pattern, text)).isEqualTo(text);
    }
  }

  private static List<String> stored(String text) {
    return Stream.of(Form.NFC, Form.NFD).map(form -> Normalizer.normalize(text, form)).toList();
  }
}
