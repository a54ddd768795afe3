package org.soundings.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class YamlEditorTest {

  private static final String TEXT =
      """
      # About this answer
      question: core-non-root
      status: open   # for now
      x-ticket: SEC-12
      perspectives:
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
        .text("status", state)
        .put(
            "perspectives",
            Node.list(
                List.of(
                    perspective("developer", developer),
                    perspective("operator", "policy says so"))));
  }

  private static Node perspective(String role, String text) {
    return Node.mapping().text("role", role).text("text", text).build();
  }

  @Test
  void anUnchangedTreeChangesNothing() {
    var same = wanted("open", "we use 10001").text("conclusion", "Fine.\n").build();
    assertThat(YamlEditor.edit(TEXT, same)).isEqualTo(TEXT);
  }

  @Test
  void oneChangedFieldLeavesCommentsAndUnknownKeysUnchanged() {
    var changed = wanted("open", "we use 10002").text("conclusion", "Fine.\n").build();
    assertThat(YamlEditor.edit(TEXT, changed)).isEqualTo(TEXT.replace("10001", "10002"));
  }

  @Test
  void anAbsentValueRemovesItsKey() {
    var changed = wanted("open", "we use 10001").put("conclusion", Node.absent()).build();
    assertThat(YamlEditor.edit(TEXT, changed))
        .isEqualTo(TEXT.replace("conclusion: |\n  Fine.\n", ""));
  }

  @Test
  void aNewKeyIsInsertedInCanonicalOrder() {
    var changed =
        Node.mapping()
            .text("question", "core-non-root")
            .text("wording_hash", "abc")
            .text("status", "open")
            .text("conclusion", "Fine.\n")
            .build();
    assertThat(YamlEditor.edit(TEXT, changed))
        .isEqualTo(TEXT.replace("status: open", "wording_hash: abc\nstatus: open"));
  }

  @Test
  void addingAndRemovingItemsLeavesTheOthersUnchanged() {
    var perspectives =
        Node.list(
            List.of(
                perspective("developer", "we use 10001"),
                perspective("security", "line one\nline two")));
    var changed = Node.mapping().put("perspectives", perspectives).build();
    assertThat(YamlEditor.edit(TEXT, changed))
        .isEqualTo(
            TEXT.replace(
                "  - role: operator\n    text: 'policy says so'\n",
                "  - role: security\n    text: |-\n      line one\n      line two\n"));
  }

  private static String edited(String text, Node.MappingBuilder wanted) {
    return YamlEditor.edit(text, wanted.build());
  }

  @Test
  void aCommentBetweenBlankLinesIsKept() {
    String text = "title: x\n\n# Agreed with the auditor\n\noccasion: y\n";
    assertThat(edited(text, Node.mapping().text("title", "z").text("occasion", "y")))
        .isEqualTo(text.replace("x\n", "z\n"));
  }

  @Test
  void anInlineCommentStaysAfterItsValue() {
    String text = "a: old  # agreed\nlist:\n  - one # first\n  - two\n";
    assertThat(
            edited(
                text,
                Node.mapping().text("a", "new").put("list", Node.texts(List.of("uno", "two")))))
        .isEqualTo(text.replace("old", "new").replace("one", "uno"));
  }

  @Test
  void unknownKeysInFlowCollectionsAreKept() {
    String text =
        "status: {kind: a, x-ticket: SEC-1} # see there\nperspectives: [{role: a, x: 1}]\n";
    var perspectives = Node.list(List.of(perspective("a", "new")));
    assertThat(
            edited(
                text,
                Node.mapping()
                    .put("status", Node.mapping().text("kind", "b").build())
                    .put("perspectives", perspectives)))
        .isEqualTo(
            "status: # see there\n  kind: b\n  x-ticket: SEC-1\nperspectives:\n  - role: a\n    text: new\n    x: 1\n");
  }

  @Test
  void commentsInFlowCollectionsMoveAboveTheNewValue() {
    String text = "status: {\n  # decided on Monday\n  kind: a,\n  x: 1\n}\nnext: 1\n";
    assertThat(edited(text, Node.mapping().put("status", Node.mapping().text("kind", "b").build())))
        .isEqualTo("status:\n  # decided on Monday\n  kind: b\n  x: 1\nnext: 1\n");
  }

  @Test
  void everyIndentationIsKept() {
    for (String before : List.of("", "  ", "    ")) {
      for (String behind : List.of(" ", "   ")) {
        String item = before + "-" + behind;
        String key = before + " " + behind;
        String text =
            "perspectives:\n"
                + (before + "# three were there\n")
                + (item + "role: developer\n")
                + (key + "text: old # so far\n")
                + (key + "# in doubt\n")
                + (key + "mood: doubtful\n")
                + (item + "role: operator\n")
                + (key + "text: same\n")
                + "context:\n    a: 1\n    # why\n    x-note: kept\n";
        var perspectives =
            Node.list(List.of(perspective("developer", "new"), perspective("operator", "same")));
        var wanted =
            Node.mapping()
                .put("perspectives", perspectives)
                .put("context", Node.mapping().plain("a", 2).build());
        assertThat(edited(text, wanted))
            .as("dash after '%s', key after '%s'", before, behind)
            .isEqualTo(text.replace("old", "new").replace("a: 1", "a: 2"));
      }
    }
  }

  @Test
  void removingTheLastKnownKeyKeepsTheUnknownOne() {
    String text = "context:\n  a: 1\n  x-note: kept # really\n";
    assertThat(
            edited(
                text,
                Node.mapping().put("context", Node.mapping().put("a", Node.absent()).build())))
        .isEqualTo("context:\n  x-note: kept # really\n");
    assertThat(
            edited(
                "context: {a: 1, x-note: kept}\n",
                Node.mapping().put("context", Node.mapping().put("a", Node.absent()).build())))
        .isEqualTo("context:\n  x-note: kept\n");
  }

  @Test
  void windowsLineEndingsAreKept() {
    String text = TEXT.replace("\n", "\r\n");
    var changed = wanted("open", "we use 10002").text("conclusion", "Fine.\n").build();
    assertThat(YamlEditor.edit(text, changed)).isEqualTo(text.replace("10001", "10002"));
  }

  @Test
  void aRenamedItemKeepsItsUnknownKeys() {
    var perspectives =
        Node.list(
            List.of(
                perspective("engineer", "we use 10001"),
                perspective("operator", "policy says so")));
    assertThat(edited(TEXT, Node.mapping().put("perspectives", perspectives)))
        .isEqualTo(TEXT.replace("role: developer", "role: engineer"));
  }

  @Test
  void anEditedTextHasTheRequestedContent() {
    for (int seed = 0; seed < 1_000; seed++) {
      assertWhateverIsEditedSaysWhatWasWanted(seed);
    }
  }

  @Test
  @Tag("thorough")
  void manyMoreEditedTextsHaveTheRequestedContent() {
    for (int seed = 1_000; seed < 3_000; seed++) {
      assertWhateverIsEditedSaysWhatWasWanted(seed);
    }
  }

  private void assertWhateverIsEditedSaysWhatWasWanted(int seed) {
    var trees = new Trees(new Random(seed));
    Node.Mapping before = trees.mapping(0);
    Node.Mapping after = trees.changed(before);
    String text = "# first\n" + YamlWriter.write(before) + "foreign: kept # really\n# last\n";
    String edited = YamlEditor.edit(text, after);
    var read = YamlReader.read(edited, "");
    assertThat(read.problems()).as("seed %d:%n%s", seed, edited).isEmpty();
    assertThat(YamlEditor.says(read.value(), after)).as("seed %d:%n%s", seed, edited).isTrue();
    assertThat(edited).as("seed %d", seed).contains("foreign: kept # really").startsWith("# first");
    assertThat(YamlEditor.edit(edited, after)).as("seed %d", seed).isEqualTo(edited);
  }

  @Test
  void unknownKeysAndCommentsAreKeptInEveryStyle() {
    for (int seed = 0; seed < 700; seed++) {
      assertForeignKeysAndCommentsSurviveInEveryStyle(seed);
    }
  }

  @Test
  @Tag("thorough")
  void unknownKeysAndCommentsAreKeptInManyMoreTexts() {
    for (int seed = 700; seed < 2_000; seed++) {
      assertForeignKeysAndCommentsSurviveInEveryStyle(seed);
    }
  }

  private void assertForeignKeysAndCommentsSurviveInEveryStyle(int seed) {
    var random = new Random(seed);
    var trees = new Trees(random);
    String step = random.nextBoolean() ? "  " : "    ";
    String dash = random.nextBoolean() ? "" : step;
    boolean isFlow = random.nextInt(4) == 0;
    String text =
        "map:"
            + (isFlow
                ? " {a: old, x-map: kept} # C1\n"
                : "\n" + step + "a: old # C1\n" + step + "x-map: kept\n")
            + ("\n# C2\n\nlist:\n" + dash + "# C3\n")
            + (dash + "- role: one\n" + dash + "  text: old\n" + dash + "  x-item: kept\n")
            + (dash + "- {role: two, text: old, x-flow: kept}\n# C4\n");
    var wanted =
        Node.mapping()
            .put("map", Node.mapping().put("a", Node.text(trees.text())).build())
            .put(
                "list",
                Node.list(
                    List.of(perspective("one", trees.text()), perspective("2", trees.text()))))
            .build();
    String edited = YamlEditor.edit(text, wanted);
    var read = YamlReader.read(edited, "");
    assertThat(read.problems()).as("seed %d:%n%s", seed, edited).isEmpty();
    assertThat(YamlEditor.says(read.value(), wanted)).as("seed %d:%n%s", seed, edited).isTrue();
    assertThat(edited)
        .as("seed %d", seed)
        .contains("x-map: kept", "x-item: kept", "x-flow: kept", "# C1", "# C2", "# C3", "# C4");
  }

  @Test
  void removingAKeyRemovesOnlyTheCommentDirectlyAboveIt() {
    String text = "a: 1\n\n# Agreed with the auditor\n\n# about b\n# really\nb: 2 # so far\nc: 3\n";
    assertThat(edited(text, Node.mapping().plain("a", 1).put("b", Node.absent()).plain("c", 3)))
        .isEqualTo("a: 1\n\n# Agreed with the auditor\n\nc: 3\n");
    String nested = "m:\n  # apart\n\n  # about b\n  b: 2\n  c: 3\n";
    var without = Node.mapping().put("b", Node.absent()).plain("c", 3).build();
    assertThat(edited(nested, Node.mapping().put("m", without)))
        .isEqualTo("m:\n  # apart\n\n  c: 3\n");
    String last = "a: 1\n\n# apart\n\n# about b\nb: 2\n# the end\n";
    assertThat(edited(last, Node.mapping().plain("a", 1).put("b", Node.absent())))
        .isEqualTo("a: 1\n\n# apart\n\n# the end\n");
  }

  @Test
  void removingAnItemRemovesOnlyTheCommentDirectlyAboveIt() {
    String text = "list:\n  - one\n  # apart\n\n  # about two\n  - two\n  - three\n";
    assertThat(edited(text, Node.mapping().put("list", Node.texts(List.of("one", "three")))))
        .isEqualTo("list:\n  - one\n  # apart\n\n  - three\n");
    String more = text.replace("three", "two too\n  # second\n\n  - three");
    assertThat(edited(more, Node.mapping().put("list", Node.texts(List.of("one")))))
        .isEqualTo("list:\n  - one\n  # apart\n\n  # second\n\n");
  }

  @Test
  void newTextIsIndentedLikeTheRestOfTheFile() {
    String text = "scope:\n    purpose: old\nperspectives: []\nnote: |\n    one\n    two\n";
    var deep = Node.mapping().put("inner", Node.mapping().plain("a", 1).build()).build();
    var perspective =
        Node.mapping().text("role", "a").text("text", "x\ny").put("more", deep).build();
    assertThat(
            edited(
                text,
                Node.mapping()
                    .put(
                        "scope", Node.mapping().text("purpose", "old").text("data", "1\n2").build())
                    .put("perspectives", Node.list(List.of(perspective)))
                    .text("note", "  three\nfour\n")))
        .isEqualTo(
            "scope:\n    purpose: old\n    data: |-\n        1\n        2\n"
                + "perspectives:\n    - role: a\n      text: |-\n          x\n          y\n"
                + "      more:\n          inner:\n              a: 1\n"
                + "note: |4\n      three\n    four\n");
    String block = "conclusion: |\n    one\n    two\n";
    assertThat(edited(block, Node.mapping().text("conclusion", "three\nfour\n")))
        .isEqualTo("conclusion: |\n    three\n    four\n");
  }
}
