package org.soundings.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.build.ReferenceDocument;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.screen.KeyHint;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.Screen;

/// `src/docs/reference/shortcuts.md` is generated from the shortcuts of the screens.
@WindowTest
class ShortcutsReferenceTest {

  private static final String HEAD =
      """
      # Keyboard shortcuts

      Made from the code. `?` shows the shortcuts of the current place. Single keys work when no text field and no choice has the focus. Esc leaves a text field.
      You can change the keys of commands under **Settings** › **Shortcuts**.

      ## Everywhere

      | key | meaning |
      |---|---|
      """;

  @TempDir Path home;
  private TestWindow window;

  @Start
  void start(javafx.stage.Stage stage) throws IOException {
    window = new TestWindow(stage, home);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theReferenceNamesEveryShortcutOfEveryScreen(Robot robot) throws IOException {
    window.openTheSample(robot);
    var text = new StringBuilder(HEAD);
    KeysSheet.everywhere().forEach(hint -> text.append(row(hint)));
    Set<String> rows = new LinkedHashSet<>();
    for (Place place : Places.all()) {
      window.go(robot, place);
      Screen screen = window.frame().screen();
      for (KeyHint hint : screen.keys().hints()) {
        rows.add("| %s %s".formatted(named(place), row(hint)));
      }
    }
    text.append("\n## On one screen\n\n| screen | key | meaning |\n|---|---|---|\n");
    rows.forEach(text::append);
    ReferenceDocument.check("shortcuts.md", text.toString());
  }

  private static String row(KeyHint hint) {
    return "| %s | %s |\n"
        .formatted(
            String.join(", ", hint.keys().stream().map(ShortcutsReferenceTest::joined).toList()),
            hint.meaning());
  }

  private static String named(Place place) {
    return switch (place) {
      case Place.Overview _ -> "Overview";
      case Place.Questions _, Place.Question _ -> "Question";
      case Place.QuestionTable _ -> "All questions";
      case Place.OrphanedAnswers _ -> "Orphaned answers";
      case Place.Concepts _ -> "Concepts";
      case Place.SystemModel _ -> "System";
      case Place.Threats _ -> "Threats";
      case Place.EvidenceList _ -> "Evidence";
      case Place.Findings _ -> "Findings";
      case Place.Comparison _ -> "Comparison";
      case Place.Workshop _ -> "Workshop";
      case Place.Actions _ -> "Actions";
      case Place.Changes _ -> "Changes";
      case Place.Context _ -> "Context";
      case Place.Report _ -> "Report";
      case Place.Settings _ -> "Settings";
      default -> place.screen();
    };
  }

  /// "Ctrl Shift Z" as text. The range "Alt 1 – 8" keeps its dash.
  private static String joined(String key) {
    return key.replace(" – ", "–").replace(' ', '+').replace("–", " – ");
  }
}
