package org.soundings.ui.shell.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.MissingPack;
import org.soundings.assessment.profile.PackUse;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.robot.WindowTest;

@WindowTest
class UnreadBannerTest {

  @TempDir private Path home;

  @Test
  void aMissingPackIsNamedAboveTheScreens() throws IOException {
    try (AssessmentFolder folder =
        AssessmentFolder.create(home.resolve("one"), SmallWorld.empty())) {
      var unread = new UnreadBanner();
      unread.show(folder, List.of(new MissingPack(new PackUse("harbour", "1.2.0", null), 5)));
      assertThat(unread.node().isVisible()).isTrue();
      assertThat(
              unread.node().getChildren().stream()
                  .filter(Label.class::isInstance)
                  .map(node -> ((Label) node).getText()))
          .contains(
              "The question pack “harbour” is not available. 5 answers are shown without their questions and are not counted.");
      unread.show(folder, List.of());
      assertThat(unread.node().isVisible()).isFalse();
    }
  }
}
