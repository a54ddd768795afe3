package org.soundings.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every word of any text remains readable.
class MarkdownSurvivalTest {

  private static final List<String> MARKS =
      List.of(
          "*",
          "**",
          "_",
          "`",
          "```",
          "~~",
          "[",
          "]",
          "](",
          ")",
          "![",
          "<",
          ">",
          "</b>",
          "<!--",
          "# ",
          "- ",
          "1. ",
          "> ",
          "- [x] ",
          "|",
          "|---|---|\n",
          "\n",
          "\n\n",
          "    ",
          "\t",
          "  \n",
          "\\",
          "&amp;",
          "&",
          "---\n",
          "===\n",
          "]: http://a.example/",
          "\"",
          "http://b.example/",
          ":",
          "'",
          " ");

  @ParameterizedTest
  @ValueSource(longs = {1, 20261124, 7, 82})
  void everyWordSurvivesAnyMixOfMarkdown(long seed) {
    var random = new Random(seed);
    for (int run = 0; run < 1_500; run++) {
      String typed = mixOfMarks(random, run);
      String shown = withAddresses(Markdown.read(typed));
      for (int word = 0; word < WORDS; word++) {
        assertThat(shown).as("seed %d, run %d:\n%s", seed, run, typed).contains(word(run, word));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ",
        "- ",
        "1. ",
        "+ * ",
        "[a](",
        "![",
        "[",
        "<a ",
        "*a ",
        "**a_b ",
        "`",
        "~~a",
        "&",
        "\\[",
        "a@b.",
        "http://a",
        "<!--",
        "|",
        "[a][",
        "***",
        "_ *a_",
        "- [ ] ",
        "``a"
      })
  void hostileRepetitionIsReadQuicklyAndCompletely(String piece) {
    for (int times : new int[] {50, 500, 1_900, 20_000}) {
      String typed = "first " + piece.repeat(times) + "\nlast";
      var document = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Markdown.read(typed));
      assertThat(document.text()).as("%s x %d", piece, times).contains("first").contains("last");
      assertThat(Markdown.read(piece.repeat(times) + "word").text()).contains("word");
    }
  }

  @Test
  void deeplyNestedListsSurvive() {
    String typed =
        IntStream.range(0, 400)
            .mapToObj(i -> "  ".repeat(i) + "- word" + i + "\n")
            .collect(Collectors.joining());
    String shown = Markdown.read(typed).text();
    IntStream.range(0, 400).forEach(i -> assertThat(shown).contains("word" + i));
  }

  @Test
  void aNoteOfFiveMegabytesIsShownAsPlainParagraphs() {
    String typed = "A **bold** word.\n\n".repeat(300_000);
    var document = Markdown.read(typed);
    assertThat(document.blocks()).hasSize(300_000);
    assertThat(document.blocks().getFirst())
        .isEqualTo(new MarkdownBlock.Paragraph(List.of(new Span.Text("A **bold** word."))));
  }

  @Test
  void hiddenCharactersAreSpelledOut() {
    assertThat(VisibleText.of("a\u202Eb\u0000c\u200Bd\uFEFFe\u007Ff\u0090g\uD800h"))
        .isEqualTo("a‹U+202E›b␀c‹U+200B›d‹U+FEFF›e␡f‹U+0090›g‹U+D800›h");
    assertThat(VisibleText.of("a\r\nb\rc\u2028d\te")).isEqualTo("a\nb\nc\nd\te");
    assertThat(VisibleText.of("👩‍💻 نمی‌خواهم")).isEqualTo("👩‍💻 نمی‌خواهم");
    assertThat(Markdown.read("`x\u2066y`").text()).isEqualTo("x‹U+2066›y");
  }

  private static final int WORDS = 12;

  private static String mixOfMarks(Random random, int run) {
    var typed = new StringBuilder();
    for (int word = 0; word < WORDS; word++) {
      for (int mark = random.nextInt(5); mark > 0; mark--) {
        typed.append(MARKS.get(random.nextInt(MARKS.size())));
      }
      typed.append(word(run, word));
    }
    return typed.toString();
  }

  private static String word(int run, int word) {
    return "w" + run + "x" + word + "z";
  }

  /// The visible words, and the addresses of links, which the window and the report also show.
  private static String withAddresses(Document document) {
    return document.text() + document;
  }
}
