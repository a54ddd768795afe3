package org.soundings.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class YamlWriterTest {

  @Test
  void writtenTreesAreReadBackUnchanged() {
    for (int seed = 0; seed < 1_000; seed++) {
      assertReadsBackWhateverItWrote(seed);
    }
  }

  @Test
  @Tag("thorough")
  void manyMoreWrittenTreesAreReadBackUnchanged() {
    for (int seed = 1_000; seed < 3_000; seed++) {
      assertReadsBackWhateverItWrote(seed);
    }
  }

  private void assertReadsBackWhateverItWrote(int seed) {
    Node.Mapping tree = new Trees(new Random(seed)).mapping(0);
    String text = YamlWriter.write(tree);
    var read = YamlReader.read(text, "seed " + seed);
    assertThat(read.problems()).as("seed %d:%n%s", seed, text).isEmpty();
    assertThat(YamlEditor.says(read.value(), tree)).as("seed %d:%n%s", seed, text).isTrue();
    assertThat(YamlWriter.write(read.value())).as("seed %d", seed).isEqualTo(text);
  }

  @Test
  void proseIsWrittenAsABlock() {
    var tree =
        Node.mapping()
            .text("title", "Who the process is")
            .text("text", "First line\n\n- a list  \n- of two\n")
            .text("last", "no break\nat the end")
            .put("absent", Node.absent())
            .build();
    assertThat(YamlWriter.write(tree))
        .isEqualTo(
            """
            title: Who the process is
            text: |
              First line

              - a list \040
              - of two
            last: |-
              no break
              at the end
            """);
  }

  @Test
  void theFirstKeyOfAnItemFollowsItsDash() {
    var item = Node.mapping().text("id", "A-001").text("title", "Do it").build();
    var tree = Node.mapping().put("actions", Node.list(java.util.List.of(item, item))).build();
    assertThat(YamlWriter.write(tree))
        .isEqualTo(
            """
            actions:
              - id: A-001
                title: Do it
              - id: A-001
                title: Do it
            """);
  }

  @Test
  void wordsReadAsOtherTypesAreQuoted() {
    var tree =
        Node.mapping().text("a", "no").text("b", "null").text("c", "12").text("d", "").build();
    assertThat(YamlWriter.write(tree)).isEqualTo("a: \"no\"\nb: \"null\"\nc: \"12\"\n");
  }
}
