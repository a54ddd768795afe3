package org.soundings.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.soundings.ui.overview.OverviewView;
import org.soundings.ui.overview.OverviewViewModel;
import org.soundings.ui.picture.Png;
import org.soundings.ui.theme.Fonts;
import org.soundings.ui.theme.Look;
import org.soundings.ui.theme.Themes;

/// Draws every screen in every theme and size into PNG files.
///
/// Run by `./mvnw -B test-compile exec:exec@pictures`; the files land in `target/pictures/`.
public final class Pictures {
  private Pictures() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/pictures");
    Files.createDirectories(folder);
    var done = new CountDownLatch(1);
    Platform.startup(
        () -> {
          try {
            Fonts.load();
            draw(folder);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          } finally {
            done.countDown();
          }
        });
    done.await();
    Platform.exit();
  }

  private static void draw(Path folder) throws IOException {
    var look = new Look(Themes.bundled().value());
    for (String theme : java.util.List.of("light", "dark")) {
      look.choose(theme);
      var desk = SmallWorld.desk(Files.createTempDirectory("soundings-pictures"));
      var model = new OverviewViewModel(desk, _ -> {});
      save(folder, "overview-" + theme, look, new OverviewView(model).node(), 1196, 728);
      var chapters = new org.soundings.ui.question.ChapterViewModel(desk);
      chapters.open("small-pipeline-1");
      var view =
          new org.soundings.ui.question.QuestionView(
              chapters,
              new org.soundings.ui.question.QuestionViewModel(desk),
              new org.soundings.ui.question.SideViewModel(desk),
              _ -> {},
              () -> {},
              _ -> {},
              _ -> {});
      save(folder, "question-" + theme, look, view.node(), 1356, 828);
    }
  }

  static void save(Path folder, String name, Look look, Parent root, int width, int height)
      throws IOException {
    var scene = new Scene(root, width, height);
    look.wear(scene);
    root.applyCss();
    root.layout();
    WritableImage image = scene.snapshot(null);
    Files.write(folder.resolve(name + "-" + width + ".png"), Png.of(image));
  }
}
