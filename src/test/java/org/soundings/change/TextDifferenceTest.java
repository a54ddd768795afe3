package org.soundings.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.RandomWords;

class TextDifferenceTest {

  private static String without(List<TextDifference.Piece> pieces, TextDifference.Kind kind) {
    return pieces.stream()
        .filter(piece -> piece.kind() != kind)
        .map(TextDifference.Piece::text)
        .collect(Collectors.joining());
  }

  @Test
  void changedWordsAreMarkedAndOthersKept() {
    assertThat(TextDifference.of("We mount three paths.", "We mount four of them."))
        .containsExactly(
            new TextDifference.Piece(TextDifference.Kind.KEPT, "We mount "),
            new TextDifference.Piece(TextDifference.Kind.TAKEN_OUT, "three"),
            new TextDifference.Piece(TextDifference.Kind.PUT_IN, "four"),
            new TextDifference.Piece(TextDifference.Kind.KEPT, " "),
            new TextDifference.Piece(TextDifference.Kind.TAKEN_OUT, "paths"),
            new TextDifference.Piece(TextDifference.Kind.PUT_IN, "of them"),
            new TextDifference.Piece(TextDifference.Kind.KEPT, "."));
  }

  @Test
  void bothTextsCanBeRebuiltFromTheDifference() {
    for (int seed = 0; seed < 200; seed++) {
      var texts = new RandomWords(new Random(seed));
      String before = texts.text();
      String after = texts.text();
      var pieces = TextDifference.of(before, after);
      assertThat(without(pieces, TextDifference.Kind.PUT_IN)).isEqualTo(before);
      assertThat(without(pieces, TextDifference.Kind.TAKEN_OUT)).isEqualTo(after);
    }
  }

  @Test
  void longTextsAreComparedByLine() {
    String before = "one word and another\n".repeat(5_000);
    String after = before + "a last line\n";
    assertThat(TextDifference.of(before, after))
        .containsExactly(
            new TextDifference.Piece(TextDifference.Kind.KEPT, before),
            new TextDifference.Piece(TextDifference.Kind.PUT_IN, "a last line\n"));
  }

  @Test
  void changesSeparatedByASpaceAreGrouped() {
    assertThat(TextDifference.grouped("They only read, so.", "The log writes, so."))
        .containsExactly(
            new TextDifference.Piece(TextDifference.Kind.TAKEN_OUT, "They only read"),
            new TextDifference.Piece(TextDifference.Kind.PUT_IN, "The log writes"),
            new TextDifference.Piece(TextDifference.Kind.KEPT, ", so."));
    assertThat(TextDifference.grouped("one\ntwo", "1\n2")).hasSize(5);
    assertThat(TextDifference.grouped(" a", " b").getFirst().text()).isEqualTo(" ");
  }
}
