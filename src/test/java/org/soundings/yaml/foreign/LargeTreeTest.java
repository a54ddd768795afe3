package org.soundings.yaml.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.soundings.yaml.Node;

class LargeTreeTest {

  private static JsonStream open(String json) throws IOException {
    return JsonStream.open(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aPartThatIsTooLargeIsRejected() throws IOException {
    String large = "[" + "0,".repeat(JsonStream.LARGEST_TREE) + "0]";
    var read = new ArrayList<Node>();
    try (JsonStream stream = open("[1,\n" + large + "]")) {
      assertThatThrownBy(() -> stream.array(() -> read.add(stream.tree())))
          .isInstanceOf(Unreadable.class)
          .hasMessageContaining("contains more than 1,500,000 values");
    }
    assertThat(read).hasSize(1);
  }

  @Test
  void longTextsCountTowardsTheLimit() throws IOException {
    String text = "\"" + "x".repeat(1024 * 1024) + "\",";
    try (JsonStream stream = open("[" + text.repeat(190) + "0]")) {
      assertThatThrownBy(stream::tree).isInstanceOf(Unreadable.class);
    }
  }

  @Test
  void eachPartHasItsOwnLimit() throws IOException {
    String half = "[" + "0,".repeat(JsonStream.LARGEST_TREE / 2) + "0]";
    var read = new ArrayList<Integer>();
    try (JsonStream stream = open("[%s,%s,%s]".formatted(half, half, half))) {
      stream.array(() -> read.add(((Node.Sequence) stream.tree()).items().size()));
    }
    assertThat(read).containsOnly(JsonStream.LARGEST_TREE / 2 + 1).hasSize(3);
  }
}
