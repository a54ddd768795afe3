package org.soundings.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.layout.ResponsiveColumns;
import org.soundings.ui.picture.Png;
import org.soundings.ui.shell.desktop.Zoomed;
import org.soundings.ui.theme.WindowTheme;

/// Takes pictures of the window in every theme and size, and presses the keys that lead to the next
/// one.
final class Camera {

  /// @param zoom percent
  private record Size(int width, int height, int zoom) {

    String name() {
      return zoom == 100 ? String.valueOf(width) : width + "-" + zoom;
    }
  }

  private static final List<Size> SIZES =
      List.of(new Size(1280, 720, 100), new Size(1920, 1080, 100), new Size(1280, 720, 200));

  private static final Set<String> SHEETS = Set.of("question-sheet", "list-sheet");

  private static final Size LARGEST = SIZES.get(1);

  private static final Size DOCUMENT_SIZE = new Size(1440, 900, 100);

  private final Shell shell;
  private final WindowTheme windowTheme;
  private final Zoomed zoomed;
  private final Stage window = new Stage(StageStyle.UNDECORATED);
  private final Path folder;
  private final Pattern only;
  private final List<String> taken = new ArrayList<>();
  private Runnable scrolled = () -> {};

  /// @param only a pattern for the names of the pictures, such as `threats-dark-1280`
  Camera(Shell shell, Path folder, Pattern only) {
    this.shell = shell;
    this.windowTheme = shell.theme();
    this.folder = folder;
    this.only = only;
    zoomed = new Zoomed(shell, windowTheme.zoomProperty());
    var scene = new Scene(new Pane(zoomed), LARGEST.width(), LARGEST.height());
    windowTheme.wear(scene);
    shell.listen(scene);
    window.setScene(scene);
    window.show();
    stand(SIZES.getFirst(), Map.of());
  }

  /// The names of the pictures, in the order in which they were taken.
  List<String> taken() {
    return taken;
  }

  /// Takes a picture in every requested theme and size. Each one starts with the original scroll
  /// positions of all panes.
  void take(String name) throws IOException {
    // Panes scroll nodes into view during layout.
    stand(SIZES.getFirst(), Map.of());
    Map<ScrollPane, Double> places = new HashMap<>();
    TestWindow.nodes(shell)
        .filter(ScrollPane.class::isInstance)
        .map(ScrollPane.class::cast)
        .forEach(pane -> places.put(pane, pane.getVvalue()));
    for (var theme : windowTheme.themes()) {
      for (Size size : SIZES) {
        String picture = "%s-%s-%s".formatted(name, theme.id(), size.name());
        if (only.matcher(picture).find()) {
          windowTheme.choose(theme.id());
          windowTheme.be(windowTheme.appearance().withZoom(size.zoom()));
          save(picture, size, places);
        }
      }
    }
    windowTheme.be(windowTheme.appearance().withZoom(100));
    windowTheme.choose("light");
    stand(SIZES.getFirst(), places);
    places.forEach(ScrollPane::setVvalue);
  }

  /// Takes one picture in the size of the documents, and also stores it in the documents.
  void take(String name, String theme, Path documents) throws IOException {
    String picture = name + "-" + theme;
    if (only.matcher(picture).find()) {
      windowTheme.choose(theme);
      save(picture, DOCUMENT_SIZE, Map.of());
      Files.createDirectories(documents);
      Files.copy(
          folder.resolve(picture + ".png"),
          documents.resolve(picture + ".png"),
          StandardCopyOption.REPLACE_EXISTING);
      windowTheme.choose("light");
    }
  }

  private void save(String name, Size size, Map<ScrollPane, Double> places) throws IOException {
    stand(size, places);
    var all = window.getScene().snapshot(null);
    var part = new WritableImage(all.getPixelReader(), size.width(), size.height());
    Files.write(folder.resolve(name + ".png"), Png.of(part));
    taken.add(name);
  }

  /// Resizes the shell in a window of constant size, so that focus and scroll positions are kept.
  /// The focused node is in view, as if it had received the focus in this size.
  ///
  /// @param places the scroll positions of panes: one that was folded in the previous size starts
  ///   at its top
  private void stand(Size size, Map<ScrollPane, Double> places) {
    zoomed.setMinSize(size.width(), size.height());
    zoomed.setMaxSize(size.width(), size.height());
    settle();
    places.forEach(ScrollPane::setVvalue);
    settle();
    Node owner = window.getScene().getFocusOwner();
    if (owner != null) {
      Panes.bringFocusIntoSight(owner);
      inFrontOf(owner).ifPresent(Panes::reveal);
    }
    scrolled.run();
    settle();
  }

  /// The item that was opened from a list, if the list is now above or below it. It is in view, as
  /// after opening it.
  private static Optional<Node> inFrontOf(Node owner) {
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at instanceof ResponsiveColumns panes && panes.isFolded()) {
        return TestWindow.nodes(panes)
            .filter(node -> node.getStyleClass().stream().anyMatch(SHEETS::contains))
            .filter(Focus::isVisible)
            .filter(node -> !Focus.isInside((Parent) node, owner))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /// Scrolls before each of the next pictures.
  void scrolling(Runnable action) {
    scrolled = action;
  }

  /// Nodes that depend on their size or on the size of others need several rounds of layout.
  void settle() {
    Parent root = window.getScene().getRoot();
    // There is no pulse between the pictures, so a new selection is visible only after all styles
    // are applied again.
    root.setStyle(root.getStyle().isEmpty() ? "-anew: 0;" : "");
    for (int round = 0; round < 4; round++) {
      root.applyCss();
      TestWindow.nodes(shell)
          .filter(Parent.class::isInstance)
          .forEach(node -> ((Parent) node).requestLayout());
      root.layout();
      shell.keepClear(window.getScene());
    }
    root.layout();
  }

  /// The first visible node of a type that matches.
  <N extends Node> N find(Class<N> type, Predicate<N> wanted) {
    return TestWindow.nodes(shell)
        .filter(type::isInstance)
        .map(type::cast)
        .filter(Camera::isShown)
        .filter(wanted)
        .findFirst()
        .orElseThrow();
  }

  /// Presses the button with this text.
  void press(String words) {
    find(Button.class, button -> words.equals(button.getText())).fire();
  }

  /// Selects an option by its text.
  void choose(String words) {
    find(ToggleButton.class, button -> words.equals(button.getAccessibleText())).fire();
  }

  /// Presses a single key of the current screen.
  void key(KeyCode code) {
    key(code, false);
  }

  void withAlt(KeyCode code) {
    key(code, true);
  }

  private void key(KeyCode code, boolean alt) {
    shell
        .frame()
        .orElseThrow()
        .press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
  }

  /// Runs a command of the search on the current screen.
  void run(String command) {
    shell.frame().orElseThrow().screen().keys().commands().stream()
        .filter(each -> each.name().equals(command))
        .findFirst()
        .orElseThrow()
        .action()
        .run();
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
