package org.soundings.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;

/// JavaFX leaves a hole in a scaled letter if its contours overlap.
@WindowTest
class FontsTest {

  private static final double SIZE = 19;
  private static final int WIDTH = 900;
  private static final int HEIGHT = 80;

  @Start
  void start(Stage stage) {
    // Pictures are taken of scenes without a window.
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/org/soundings/report/pdf/fonts/Inter-Regular.ttf",
        "/org/soundings/report/pdf/fonts/Inter-SemiBold.ttf",
        "/org/soundings/report/pdf/fonts/JetBrainsMono-Regular.ttf",
        "/fonts/Inter-Italic.ttf",
        "/fonts/Inter-SemiBoldItalic.ttf",
        "/fonts/InterDisplay-Medium.ttf",
        "/fonts/InterDisplay-SemiBold.ttf"
      })
  void scaledTextIsAsSharpAsTextOfThatSize(String file) throws Exception {
    double scaled = ink(file, SIZE, 2);
    double drawn = ink(file, 2 * SIZE, 1);
    assertThat(Math.abs(scaled - drawn) / drawn).isLessThan(0.02);
  }

  /// The covered part of the picture, in whole pixels.
  private static double ink(String file, double size, double scale) throws Exception {
    return WindowThread.ask(
        () -> {
          var text = new Text(10, HEIGHT * 0.7 / scale, "Kittiwake AKRfft4 ÄéÅ");
          text.setFont(font(file, size));
          text.getTransforms().add(new Scale(scale, scale));
          return ink(new Scene(new Pane(text), WIDTH, HEIGHT).snapshot(null));
        });
  }

  private static Font font(String file, double size) throws IOException {
    try (InputStream in = FontsTest.class.getResourceAsStream(file)) {
      return Font.loadFont(in, size);
    }
  }

  private static double ink(WritableImage picture) {
    PixelReader pixels = picture.getPixelReader();
    return IntStream.range(0, WIDTH * HEIGHT)
        .mapToDouble(at -> 1 - pixels.getColor(at % WIDTH, at / WIDTH).getBrightness())
        .sum();
  }
}
