package org.soundings.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.report.SampleWords;

/// Written text is read back as the same tree.
class MarkdownWriterTest {

  private static final List<String> PIECES =
      List.of(
          "word",
          "two words",
          "snake_case",
          "ä",
          "1",
          "中文",
          "*a*",
          "**b**",
          "_c_",
          "***d***",
          "~~e~~",
          "`f`",
          "``g ` h``",
          "[i](http://i.example/a_b)",
          "[*j*](mailto:j@k.example)",
          "<http://l.example/?m=n&o=p>",
          "http://q.example/r",
          "<s@t.example>",
          "![u](v w.png)",
          "![](http://x.example)",
          "&amp;",
          "&lt;",
          "&nbsp;",
          "&copy",
          "<b>",
          "<!-- y -->",
          "\\*",
          "\\",
          " ",
          "  ",
          "\t",
          "\n",
          "  \n",
          "\\\n",
          "\n\n",
          "# ",
          "### ",
          "- ",
          "* ",
          "+ ",
          "1. ",
          "7) ",
          "> ",
          "- [ ] ",
          "- [x] ",
          "    ",
          "```sh\n",
          "```\n",
          "~~~\n",
          "---\n",
          "===\n",
          "***\n",
          "|",
          " | ",
          "|---|:-:|--:|\n",
          "!",
          "[",
          "]",
          "(",
          ")",
          "_",
          "*",
          "**",
          "__",
          "`",
          "~",
          "~~",
          "#",
          "=",
          "+",
          "-",
          ".",
          ":",
          "'",
          "\"",
          "<",
          ">",
          "&",
          "{",
          "}");

  /// Emphasis in emphasis in emphasis does not occur in real text.
  private static final String NESTED =
      "(Strong|Emphasis)\\[spans=\\[.{0,30}(Strong|Emphasis)\\[spans=\\[.{0,30}(Strong|Emphasis)\\[";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261124})
  void everyDocumentIsReadBackUnchanged(long seed) {
    var random = new Random(seed);
    for (int run = 0; run < 2_000; run++) {
      var typed = new StringBuilder();
      for (int piece = 0; piece < 2 + random.nextInt(14); piece++) {
        typed.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      readsBack("seed %s, run %s".formatted(seed, run), typed.toString());
    }
  }

  @Test
  void pastedTextIsReadBackUnchanged() {
    SampleWords.HARD_TEXTS.forEach(text -> readsBack("hard text", text));
    readsBack(
        "lists", "- a\n- b\n\n  c\n  - d\n    1. e\n\n       f\n\n* g\n* h\n\n1. i\n\n1) j\n");
    readsBack("table", "| a | b |\n|---|:-:|\n| `x\\|y` | **z** w |\n| | u\\|v |\n");
    readsBack("code", "- ```yaml\n  a: |\n    b\n\n    c\n  ```\n- d\n\n> ````\n> ```\n> ````\n");
    readsBack("setext", "a  \nb\n===\n\nc\n---\n");
    readsBack("inside words", "a*b*c and d**e**f, *(g)*h **_i_** ***j** k* *l **m***");
  }

  @Test
  void ordinaryTextStaysReadable() {
    assertThat(
            MarkdownWriter.write(
                Markdown.read(
                    "Two of log_shipper's pods run as root (uid 0); we'll fix it, 3.5 days &"
                        + " counting.")))
        .isEqualTo(
            "Two of log_shipper's pods run as root (uid 0); we'll fix it, 3.5 days & counting.\n");
    for (String line :
        List.of(
            "Two spaces.  And a\u00A0gap.",
            "1.36.4 is newer",
            "[10. Scope](https://example.org)",
            "**2) b**",
            "ATT&CK",
            "| 3. c | + d |\n| --- | --- |")) {
      assertThat(MarkdownWriter.write(Markdown.read(line))).isEqualTo(line + "\n");
    }
    assertThat(MarkdownWriter.write(Document.EMPTY)).isEmpty();
  }

  @Test
  void headingsAreDemotedToLevelSixAtMost() {
    Document demoted = MarkdownWriter.demoted(Markdown.read("# a\n\n> ### b\n\n- ##### c"), 3);
    assertThat(MarkdownWriter.write(demoted)).isEqualTo("#### a\n\n> ###### b\n\n- ###### c\n");
  }

  private static void readsBack(String name, String typed) {
    Document document = Markdown.read(typed);
    String written = MarkdownWriter.write(document);
    if (document.toString().matches("(?s).*" + NESTED + ".*")) {
      return;
    }
    assertThat(Markdown.read(written))
        .as("%s%n--- typed%n%s%n--- written%n%s", name, typed, written)
        .isEqualTo(document);
  }
}
