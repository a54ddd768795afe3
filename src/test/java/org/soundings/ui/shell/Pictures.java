package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import org.soundings.app.Jobs;
import org.soundings.app.UserFolders;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.ui.Notices;
import org.soundings.ui.Place;
import org.soundings.ui.Work;
import org.soundings.ui.picture.Png;
import org.soundings.ui.theme.Fonts;
import org.soundings.ui.theme.Look;
import org.soundings.ui.theme.Themes;

/// Draws every screen, with the sample open, in every theme and size into PNG files.
///
/// Run by `src/test/scripts/pictures`, which also draws them in German, in the pseudo language and
/// from right to left; the files land in `target/pictures/`, those of the README in
/// `src/docs/pictures/`.
public final class Pictures {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T14:03:00Z"), ZoneOffset.UTC);

  /// @param zoom percent
  private record Size(int width, int height, int zoom) {

    String name() {
      return zoom == 100 ? String.valueOf(width) : width + "-" + zoom;
    }
  }

  private static final List<Size> SIZES =
      List.of(new Size(1280, 720, 100), new Size(1920, 1080, 100), new Size(1280, 720, 200));

  /// What the README shows; kept in the repository.
  private static final List<String> IN_README =
      List.of("question-light", "overview-dark", "threats-light");

  private static final Path REPORTS = Path.of("src/test/resources/importers");
  private static final Path README_PICTURES = Path.of("src/docs/pictures");

  private final Path folder;
  private final Path home;
  private final Look look;
  private final AnsweringSurroundings surroundings = new AnsweringSurroundings();
  private final Shell shell;

  private Pictures(Path folder) throws IOException {
    this.folder = folder;
    home = Files.createTempDirectory("soundings-pictures");
    look = new Look(Themes.bundled().value());
    var work = new Work(Jobs.direct(), new Notices());
    var folders = new UserFolders(home.resolve("config"), home.resolve("documents"));
    shell =
        new Shell(
            work,
            look,
            CLOCK,
            surroundings,
            on -> new Program(folders, CLOCK, work, Runnable::run, on));
  }

  /// @param arguments the folder to write to, and the tag of the language to speak
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/pictures");
    if (arguments.length > 1) {
      Messages.speak(Language.of(arguments[1]).orElseThrow());
    }
    Files.createDirectories(folder);
    var done = new CountDownLatch(1);
    Platform.startup(
        () -> {
          try {
            Fonts.load();
            new Pictures(folder).draw();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } finally {
            done.countDown();
          }
        });
    done.await();
    Platform.exit();
  }

  private void draw() throws IOException {
    shell.program().begin(() -> {}, () -> {});
    shell.program().trySample();
    shell.program().welcome();
    all("welcome");
    shell.program().newAssessment();
    all("new");
    shell.program().open(home.resolve("documents").resolve(tr("Kittiwake sample")));
    place("overview", new Place.Overview());
    place("question", new Place.Question("core-host-mounts"));
    place("table", new Place.QuestionTable());
    place("question-open", new Place.Question("core-cloud-posture"));
    place("concepts", new Place.Concepts(Optional.of("con-linux-capabilities")));
    place("system", new Place.SystemPicture(Optional.empty()));
    place("threats", new Place.Threats(Optional.empty()));
    place("evidence", new Place.EvidenceList(Optional.empty()));
    place("question-reworded", new Place.Question("core-non-root"));
    place("changes", new Place.Changes());
    find(Button.class, button -> "question core-host-mounts".equals(button.getUserData())).fire();
    all("changes-question");
    shell.frame().orElseThrow().freeze();
    all("freeze");
    shell.overlay().close();
    place("workshop", new Place.Workshop(Optional.empty()));
    place("actions", new Place.Actions());
    place("context", new Place.Context());
    place("report", new Place.Report());
    place("settings", new Place.Settings());
    reports();
    shell.showPalette();
    all("palette");
    shell.overlay().close();
    shell.showKeys();
    all("keys");
    shell.overlay().close();
  }

  /// The preview of an import, what was imported, its findings, and two reports side by side.
  private void reports() throws IOException {
    Frame frame = shell.frame().orElseThrow();
    surroundings.files =
        List.of(
            REPORTS.resolve("trivy/image/input.json"),
            REPORTS.resolve("grype/image/input.json"),
            REPORTS.resolve("trivy/truncated/input.json"),
            Path.of("README.md"));
    frame.go(new Place.EvidenceList(Optional.empty()));
    frame.importReports(false);
    all("import");
    find(Button.class, button -> button.getText().equals(trn("Add 1 item", "Add %,d items", 2, 2)))
        .fire();
    String report =
        shell.desk().orElseThrow().assessment().evidence().values().stream()
            .filter(item -> item.title().startsWith("Trivy report"))
            .findFirst()
            .orElseThrow()
            .id();
    place("evidence-report", new Place.EvidenceList(Optional.of(report)));
    find(Button.class, button -> button.getText().equals(tr("Show findings"))).fire();
    all("findings");
    frame.back();
    find(MenuButton.class, menu -> menu.getText().equals(tr("Compare with …")))
        .getItems()
        .getFirst()
        .fire();
    all("comparison");
    frame.back();
  }

  private <N extends Node> N find(Class<N> type, Predicate<N> wanted) {
    return TestWindow.nodes(shell)
        .filter(type::isInstance)
        .map(type::cast)
        .filter(wanted)
        .findFirst()
        .orElseThrow();
  }

  private void place(String name, Place place) throws IOException {
    shell.frame().orElseThrow().go(place);
    all(name);
  }

  private void all(String name) throws IOException {
    for (var theme : look.themes()) {
      look.choose(theme.id());
      for (Size size : SIZES) {
        look.be(look.appearance().withZoom(size.zoom()));
        save("%s-%s-%s".formatted(name, theme.id(), size.name()), size);
      }
      look.be(look.appearance().withZoom(100));
    }
    if (!Messages.language().isEnglish()) {
      look.choose("light");
      return;
    }
    for (String picture : IN_README) {
      if (picture.startsWith(name + "-")) {
        look.choose(picture.substring(name.length() + 1));
        save(picture, new Size(1440, 900, 100));
        Files.createDirectories(README_PICTURES);
        Files.copy(
            folder.resolve(picture + ".png"),
            README_PICTURES.resolve(picture + ".png"),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    look.choose("light");
  }

  private void save(String name, Size size) throws IOException {
    var scene = new Scene(new Zoomed(shell, look.zoomProperty()), size.width(), size.height());
    look.wear(scene);
    // What looks another way by its size, or is placed by another's, settles in some rounds.
    for (int round = 0; round < 4; round++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    Files.write(folder.resolve(name + ".png"), Png.of(scene.snapshot(null)));
    scene.setRoot(new StackPane());
    shell.getTransforms().clear();
  }
}
