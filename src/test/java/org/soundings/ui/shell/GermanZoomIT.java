package org.soundings.ui.shell;

import java.io.IOException;
import javafx.stage.Stage;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.ui.robot.Start;

/// The same in German, whose words are longer. Runs in its own virtual machine, because the
/// language is set once.
class GermanZoomIT extends ZoomTest {

  static {
    Messages.speak(Language.of("de").orElseThrow());
  }

  @Override
  @Start
  void start(Stage stage) throws IOException {
    super.start(stage);
  }
}
