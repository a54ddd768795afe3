package org.soundings.ui.shell;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.soundings.ui.screen.Projector;
import org.soundings.ui.shell.desktop.DesktopServices;
import org.soundings.ui.shell.desktop.Zoomed;
import org.soundings.ui.theme.WindowTheme;

/// The window and the screens of the desktop. The projector view uses the first screen that the
/// window is not on. It closes when that screen is unplugged.
final class ScreenProjector implements Projector {

  private final OverlayPane overlay;
  private final WindowTheme theme;
  private final DesktopServices desktop;
  private Optional<Stage> second = Optional.empty();

  /// The list of screens outlives every window and must not hold a reference to one.
  private final ListChangeListener<Screen> onScreens =
      _ -> other().ifPresentOrElse(_ -> {}, this::stopProjecting);

  ScreenProjector(OverlayPane overlay, WindowTheme theme, DesktopServices desktop) {
    this.overlay = overlay;
    this.theme = theme;
    this.desktop = desktop;
    Screen.getScreens().addListener(new WeakListChangeListener<>(onScreens));
  }

  @Override
  public boolean hasSecondScreen() {
    return other().isPresent();
  }

  private Optional<Screen> other() {
    Scene scene = overlay.getScene();
    Window window = scene == null ? null : scene.getWindow();
    if (window == null || Screen.getScreens().size() < 2) {
      return Optional.empty();
    }
    double x = window.getX() + window.getWidth() / 2;
    double y = window.getY() + window.getHeight() / 2;
    return Screen.getScreens().stream()
        .filter(screen -> !screen.getBounds().contains(x, y))
        .findFirst();
  }

  @Override
  public void cover(String name, Parent face, Node firstFocus, Runnable closed) {
    overlay.cover(name, face, firstFocus, closed);
  }

  @Override
  public void coverAsDrawn(String name, Parent face, Runnable closed) {
    var back = new ReadOnlyIntegerWrapper();
    back.bind(
        Bindings.createIntegerBinding(
            () -> (int) Math.round(10_000.0 / theme.zoomProperty().get()), theme.zoomProperty()));
    // An overlay that already covers the window is closed first.
    overlay.close();
    Runnable giveBack = desktop.takeScreen();
    overlay.cover(
        name,
        new Zoomed(face, back.getReadOnlyProperty()),
        face,
        () -> {
          giveBack.run();
          closed.run();
        });
  }

  @Override
  public void uncover() {
    overlay.close();
  }

  @Override
  public void project(String title, Parent face, Runnable closed) {
    stopProjecting();
    other()
        .ifPresent(
            screen -> {
              var stage = new Stage();
              // Closes with the window. Window managers choose the screen themselves for
              // full-screen windows, so an undecorated window fills the intended one.
              stage.initStyle(StageStyle.UNDECORATED);
              stage.initOwner(overlay.getScene().getWindow());
              var scene = new Scene(face);
              Subscription worn = theme.wear(scene);
              stage.setTitle(title);
              stage.setScene(scene);
              Rectangle2D bounds = screen.getBounds();
              stage.setX(bounds.getMinX());
              stage.setY(bounds.getMinY());
              stage.setWidth(bounds.getWidth());
              stage.setHeight(bounds.getHeight());
              stage.setOnHidden(
                  _ -> {
                    worn.unsubscribe();
                    closed.run();
                  });
              second = Optional.of(stage);
              stage.show();
              // The team looks at the projector; the user keeps typing on the laptop.
              overlay.getScene().getWindow().requestFocus();
            });
  }

  @Override
  public void stopProjecting() {
    Optional<Stage> shown = second;
    second = Optional.empty();
    shown.ifPresent(Stage::close);
  }
}
