package org.soundings.evidence.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LandmarksTest {

  private static final List<String> WORDS =
      List.of("secret", "sec:", "://", "eyJ", "_pass", "passw", "access_key", "s.1");

  @Test
  void everyOccurrenceOfEveryTermIsFoundInOrder() {
    assertThat(found("SECRET_pass://secret"))
        .containsExactly("secret 0", "_pass 6", ":// 11", "secret 14");
  }

  @Test
  void oneSearchPassFindsTheSameAsSeparateSearches() {
    var random = new Random(20261125);
    for (int round = 0; round < 500; round++) {
      String text = pieces(random);
      assertThat(found(text)).containsExactlyInAnyOrderElementsOf(oneByOne(text));
    }
  }

  private static String pieces(Random random) {
    var text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      int length = 1 + random.nextInt(word.length());
      String piece = word.substring(0, length);
      text.append(random.nextBoolean() ? piece : piece.toUpperCase(Locale.ROOT));
      text.append(List.of("", "", "é", "語", " ", "9").get(random.nextInt(6)));
    }
    return text.toString();
  }

  private static List<String> found(String text) {
    var found = new ArrayList<String>();
    new Landmarks(WORDS).find(text, (word, place) -> found.add(WORDS.get(word) + " " + place));
    return found;
  }

  private static List<String> oneByOne(String text) {
    var found = new ArrayList<String>();
    for (String word : WORDS) {
      for (int i = 0; i < text.length(); i++) {
        if (text.regionMatches(true, i, word, 0, word.length())) {
          found.add(word + " " + i);
        }
      }
    }
    return found;
  }
}
