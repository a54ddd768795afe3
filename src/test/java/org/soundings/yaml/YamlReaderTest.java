package org.soundings.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundings.base.Problem;

class YamlReaderTest {

  private static String problems(String text) {
    return problems(YamlReader.read(text, "a.yaml").problems());
  }

  private static String problems(List<Problem> problems) {
    return String.join("\n", problems.stream().map(Problem::toString).toList());
  }

  @Test
  void everyValueHasItsPosition() {
    Node.Mapping root = YamlReader.read("a: 1\nb:\n  - c: no\n", "a.yaml").value();
    assertThat(root.entries().get(1).place()).isEqualTo(new Node.Place(2, 1));
    var list = (Node.Sequence) root.get("b").orElseThrow();
    var item = (Node.Mapping) list.items().getFirst();
    assertThat(item.get("c")).contains(new Node.Scalar(new Node.Place(3, 8), "no", false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`a: &x 1\nb: *x`|a.yaml:2:4: error: Aliases (*x) are not allowed in these files",
        "`a: 1\na: 2`|a.yaml:2:1: error: The key \"a\" is repeated here. It already occurs in line 1.",
        "`a: 1\n---\nb: 2`|error: A second YAML document starts here.",
        "`- a\n- b`|error: The file must contain keys and values",
        "`a: [1, 2`|error: Invalid YAML",
        "`a: 1\n"
            + "<<<<<<< HEAD\n"
            + "b: 1\n"
            + "=======\n"
            + "b: 2\n"
            + ">>>>>>> x`|a.yaml:2:1: error: The file contains unresolved merge conflicts",
      })
  void errorsNameTheProblemAndItsPosition(String text, String expected) {
    assertThat(problems(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`a: 1\n\tb: 2`|a.yaml:2:1: error: Invalid YAML: a tab is used where only spaces are allowed. Replace the tab with spaces in an editor.",
        "`a:\n  - b: 1\n  \tc: 2`|a.yaml:3:3: error: Invalid YAML: a tab is used where",
        "`a:\tb`|a.yaml:1:3: error: Invalid YAML: a tab is used where",
        "`a:\n  - b: 1\n   c: 2`|a.yaml:3:4: error: Invalid YAML: the indentation does not match",
        "`a: b\n c: d`|a.yaml:2:3: error: Invalid YAML: a colon is not allowed here",
        "`a: b: c`|a.yaml:1:5: error: Invalid YAML: a colon is not allowed here",
        "`a: 1\nb 2\nc: 3`|a.yaml:2:1: error: Invalid YAML: the colon after this key",
        "`a: 1\nb: \"x\nc: y`|a.yaml:2:4: error: Invalid YAML: the quotation mark that opens here",
        "`a: 1\nb: [1, 2\nc: y`|a.yaml:2:4: error: Invalid YAML: the bracket that opens",
        "`a: @x`|a.yaml:1:4: error: Invalid YAML: text that starts with @ must be quoted",
        "`a: \"\\q\"`|a.yaml:1:6: error: Invalid YAML: this escape sequence is not valid",
      })
  void invalidYamlIsReportedWithItsPosition(String text, String expected) {
    assertThat(problems(text)).startsWith(expected);
  }

  @Test
  void excessiveNestingIsRejected() {
    assertThat(problems("a: " + "[".repeat(100_000))).contains("nested more than 64 levels deep");
    assertThat(problems("a: " + "{a: ".repeat(3_000))).contains("nested more than 64 levels deep");
  }

  @Test
  void invalidUtf8IsRejected() {
    byte[] latin1 = "a: Größe".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(problems(YamlReader.read(latin1, "a.yaml").problems())).contains("not UTF-8");
  }

  @Test
  void largeTextsAreRead() {
    String note = "word ".repeat(1_000_000);
    var read = YamlReader.read("note: \"" + note + "\"\n", "a.yaml");
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().get("note")).get().extracting("text").isEqualTo(note);
  }

  @Test
  void anEmptyFileIsAnEmptyMapping() {
    assertThat(YamlReader.read("# nothing\n", "a.yaml"))
        .isEqualTo(org.soundings.base.Loaded.clean(new Node.Mapping(Node.Place.NONE, List.of())));
  }

  @Test
  void obscureParserErrorsAreReportedInPlainWords() {
    assertThat(YamlReader.read("? [a, b]\n: c\n", "a").problems().getFirst().message())
        .isEqualTo("A list or mapping is used as a key. Keys must be text.");
    assertThat(YamlReader.read("%YAML 9.9\n---\na: b\n", "a").problems().getFirst().message())
        .isEqualTo("The file uses an unsupported YAML version.");
  }
}
