package org.soundings.evidence.importer.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class YamlDocumentTest {

  @Test
  void everyDocumentKnowsItsStartLine() {
    List<YamlDocument> documents = YamlDocument.of("a: 1\n---\nb: 2\nc: 3\n--- # more\nd: 4\n");

    assertThat(documents)
        .containsExactly(
            new YamlDocument(1, "a: 1\n"),
            new YamlDocument(2, "---\nb: 2\nc: 3\n"),
            new YamlDocument(5, "--- # more\nd: 4\n"));
  }

  @Test
  void aLargeListIsSplitIntoItsElements() {
    String first = "- kind: Pod\n  metadata:\n    name: first\n";
    String second = "- kind: Pod\n  text: " + "x".repeat(1_000_000) + "\n";
    String text = "apiVersion: v1\nitems:\n" + first + second + "kind: List\n";

    assertThat(YamlDocument.of(text))
        .containsExactly(new YamlDocument(3, first), new YamlDocument(6, second));
  }

  @Test
  void aSmallListIsNotSplit() {
    String text = "items:\n- a\n- b\nkind: List\n";

    assertThat(YamlDocument.of(text)).containsExactly(new YamlDocument(1, text));
  }
}
