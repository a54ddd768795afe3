package org.soundings.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class YamlEditorTest {

  private static final String TEXT =
      """
      # About this answer
      question: core-non-root
      state: open   # for now
      x-ticket: SEC-12
      lanes:
        # the developers were three
        - role: developer
          text: we use 10001
          mood: doubtful
        - role: operator
          text: 'policy says so'
      context:
        data-value: high
        # nobody knows
        complexity: not-known
      conclusion: |
        Fine.
      # the end
      """;

  private static Node.MappingBuilder wanted(String state, String developer) {
    return Node.mapping()
        .text("question", "core-non-root")
        .text("state", state)
        .put(
            "lanes",
            Node.list(List.of(lane("developer", developer), lane("operator", "policy says so"))));
  }

  private static Node lane(String role, String text) {
    return Node.mapping().text("role", role).text("text", text).build();
  }

  @Test
  void anUnchangedTreeTouchesNothing() {
    var same = wanted("open", "we use 10001").text("conclusion", "Fine.\n").build();
    assertThat(YamlEditor.edit(TEXT, same)).isEqualTo(TEXT);
  }

  @Test
  void oneChangedFieldLeavesCommentsAndForeignKeysAlone() {
    var changed = wanted("open", "we use 10002").text("conclusion", "Fine.\n").build();
    assertThat(YamlEditor.edit(TEXT, changed)).isEqualTo(TEXT.replace("10001", "10002"));
  }

  @Test
  void anAbsentValueTakesItsKeyOut() {
    var changed = wanted("open", "we use 10001").put("conclusion", Node.absent()).build();
    assertThat(YamlEditor.edit(TEXT, changed))
        .isEqualTo(TEXT.replace("conclusion: |\n  Fine.\n", ""));
  }

  @Test
  void aNewKeyStandsWhereTheCanonicalOrderHasIt() {
    var changed =
        Node.mapping()
            .text("question", "core-non-root")
            .text("wording", "abc")
            .text("state", "open")
            .text("conclusion", "Fine.\n")
            .build();
    assertThat(YamlEditor.edit(TEXT, changed))
        .isEqualTo(TEXT.replace("state: open", "wording: abc\nstate: open"));
  }

  @Test
  void aNewItemAndARemovedItemLeaveTheOthersAlone() {
    var lanes =
        Node.list(
            List.of(lane("developer", "we use 10001"), lane("security", "line one\nline two")));
    var changed = Node.mapping().put("lanes", lanes).build();
    assertThat(YamlEditor.edit(TEXT, changed))
        .isEqualTo(
            TEXT.replace(
                "  - role: operator\n    text: 'policy says so'\n",
                "  - role: security\n    text: |-\n      line one\n      line two\n"));
  }

  @Test
  void whateverIsEditedSaysWhatWasWanted() {
    for (int seed = 0; seed < 3_000; seed++) {
      var trees = new Trees(new Random(seed));
      Node.Mapping before = trees.mapping(0);
      Node.Mapping after = trees.changed(before);
      String text = "# first\n" + YamlWriter.write(before) + "foreign: kept # really\n# last\n";
      String edited = YamlEditor.edit(text, after);
      var read = YamlReader.read(edited, "");
      assertThat(read.problems()).as("seed %d:%n%s", seed, edited).isEmpty();
      assertThat(YamlEditor.says(read.value(), after)).as("seed %d:%n%s", seed, edited).isTrue();
      assertThat(edited)
          .as("seed %d", seed)
          .contains("foreign: kept # really")
          .startsWith("# first");
      assertThat(YamlEditor.edit(edited, after)).as("seed %d", seed).isEqualTo(edited);
    }
  }
}
