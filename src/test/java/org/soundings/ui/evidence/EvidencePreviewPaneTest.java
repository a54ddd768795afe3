package org.soundings.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.evidence.Preview;
import org.soundings.ui.Stages;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.theme.Theme;
import org.soundings.ui.theme.Themes;
import org.soundings.ui.theme.WindowTheme;

/// The positions of the line numbers next to the lines of a stored file, measured in every theme
/// and size.
@WindowTest
class EvidencePreviewPaneTest {

  /// The tolerance for rounding to whole pixels.
  private static final double NEARLY = 1;

  private static final List<Double> SIZES = List.of(0.8, 1.0, 1.25, 2.0);

  @TempDir Path folder;
  private WindowTheme windowTheme;
  private StackPane root;
  private Scene scene;

  @Start
  void start(Stage stage) throws IOException {
    windowTheme = new WindowTheme(Themes.bundled().value());
    root = new StackPane();
    scene = new Scene(root, 900, 600);
    windowTheme.wear(scene);
    Stages.put(stage, scene);
    stage.show();
  }

  @Test
  void lineNumbersAlignWithTheirLinesInEveryThemeAndSize(Robot robot) throws IOException {
    List<String> lines = lines(readAs(report()));
    for (Theme theme : windowTheme.themes()) {
      for (double size : SIZES) {
        robot.interact(
            () -> {
              windowTheme.choose(theme.id());
              show(new NumberedText(lines), size);
            });
        assertThat(apart(lines)).as("%s at %s", theme.id(), size).isEmpty();
      }
    }
  }

  /// Characters that the code font lacks come from another font, whose lines are higher.
  @Test
  void fallbackFontsKeepLineNumbersAligned(Robot robot) throws IOException {
    List<String> lines =
        lines(
            readAs(
                IntStream.range(0, 40)
                    .mapToObj(i -> i % 2 == 0 ? "name: 日本語 العربية हिन्दी 🔒 " + i : "plain " + i)
                    .collect(Collectors.joining("\n"))));
    robot.interact(() -> show(new NumberedText(lines), 1));
    assertThat(apart(lines)).isEmpty();
  }

  /// A line that is higher than its number, with any installed fonts.
  @Test
  void aTallLineSharesTheBaselineOfItsNumber(Robot robot) throws IOException {
    List<String> lines = lines(readAs("low\n" + "high\nlow\n".repeat(20)));
    robot.interact(
        () -> {
          show(new NumberedText(lines), 1);
          List<Text> drawn = new ArrayList<>();
          collect(root, drawn);
          drawn.stream()
              .filter(each -> each.getText().equals("high"))
              .forEach(each -> each.setStyle("-fx-font-size: 30px"));
          root.applyCss();
          root.layout();
        });
    assertThat(apart(lines)).isEmpty();
  }

  @Test
  void longAndEmptyLinesKeepTheirNumbers(Robot robot) throws IOException {
    List<String> lines =
        lines(readAs("first\n" + "0123456789 ".repeat(60) + "\n\n\nlast\n" + "x".repeat(400)));
    robot.interact(() -> show(new NumberedText(lines), 1));
    assertThat(apart(lines)).isEmpty();
  }

  private void show(Node node, double size) {
    node.setScaleX(size);
    node.setScaleY(size);
    node.setStyle("-fx-font-size: %spx".formatted(14 * size));
    root.getChildren().setAll(node);
    root.applyCss();
    root.layout();
  }

  /// The lines that are not at the height of their number, or not in order.
  private List<String> apart(List<String> lines) {
    List<Text> drawn = new ArrayList<>();
    collect(root, drawn);
    var wrong = new ArrayList<String>();
    double above = Double.NEGATIVE_INFINITY;
    assertThat(drawn).hasSize(2 * lines.size());
    for (int line = 0; line < lines.size(); line++) {
      Text number = drawn.get(2 * line);
      Text words = drawn.get(2 * line + 1);
      assertThat(number.getText()).isEqualTo(Integer.toString(line + 1));
      assertThat(words.getText()).isEqualTo(lines.get(line));
      // An empty text has no baseline, so its number reserves the space.
      double base = baseline(words.getText().isEmpty() ? number : words);
      if (Math.abs(base - baseline(number)) > NEARLY || base <= above) {
        wrong.add("line %d: %s, number %s".formatted(line + 1, base, baseline(number)));
      }
      above = base;
    }
    return wrong;
  }

  private static double baseline(Text text) {
    Bounds all = text.localToScene(text.getLayoutBounds());
    return all.getMinY()
        + all.getHeight() * text.getBaselineOffset() / text.getLayoutBounds().getHeight();
  }

  private static void collect(Node node, List<Text> found) {
    if (node instanceof Text text) {
      found.add(text);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  private Preview readAs(String text) throws IOException {
    return Preview.of(Files.writeString(folder.resolve("report"), text));
  }

  private static List<String> lines(Preview preview) {
    return ((Preview.Text) preview).lines();
  }

  private static String report() {
    return IntStream.range(0, 60)
        .mapToObj(i -> " ".repeat(i % 8) + "\"Name%d\": \"12.5\",".formatted(i))
        .collect(Collectors.joining("\n"));
  }
}
