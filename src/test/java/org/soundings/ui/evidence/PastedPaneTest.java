package org.soundings.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.WindowTest;

/// The preview of a pasted picture.
@WindowTest
class PastedPaneTest extends DraftedEvidence {

  /// The beginning of a PNG file that contains its size and no pixel.
  private static byte[] headAlone() {
    return ByteBuffer.allocate(32)
        .putLong(0x89504E470D0A1A0AL)
        .putInt(13)
        .putInt(0x49484452)
        .putInt(2000)
        .putInt(500)
        .array();
  }

  @Test
  void anUndecodableImageIsReportedAsDamaged(Robot robot) {
    var pane = new PastedPane(model.picture());
    robot.interact(() -> model.take(PastedPaneTest::headAlone));
    List<Node> seen = pane.getChildren();
    assertThat(seen)
        .singleElement()
        .isInstanceOfSatisfying(
            Label.class, label -> assertThat(label.getText()).isEqualTo("The image is damaged."));
  }
}
