package org.soundings.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soundings.base.Sha256;

class WordingTest {

  @Test
  void theHashMatchesItsDocumentation() {
    assertThat(
            Wording.ofQuestion(
                "Title",
                "Who may\n  do it?",
                "Because.",
                List.of("Größe?"),
                Map.of("operator", "x")))
        .isEqualTo(
            Sha256.of(
                """
                soundings-wording-1
                title 5 Title
                question 14 Who may do it?
                why 8 Because.
                follow-up 8 Größe?
                perspective.operator 1 x
                """));
  }

  @Test
  void theHashChangesWithEveryPartOfTheWording() {
    Sha256 first = digest("a", "b");
    assertThat(digest("a b", "")).isNotEqualTo(first);
    assertThat(digest("ab", "")).isNotEqualTo(first);
    assertThat(digest("a", "b ")).isEqualTo(first);
  }

  private static Sha256 digest(String title, String question) {
    return Wording.ofQuestion(title, question, "", List.of(), Map.of());
  }
}
