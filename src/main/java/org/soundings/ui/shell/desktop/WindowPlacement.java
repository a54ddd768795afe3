package org.soundings.ui.shell.desktop;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.soundings.app.settings.WindowPlace;

/// Restores the position of the window on the screens that exist now, and reads it.
public final class WindowPlacement {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  private final Stage stage;
  private WindowPlace latest = new WindowPlace(0, 0, WIDTH, HEIGHT, false);

  public WindowPlacement(Stage stage) {
    this.stage = stage;
    stage.xProperty().addListener((_, _, _) -> note());
    stage.yProperty().addListener((_, _, _) -> note());
    stage.widthProperty().addListener((_, _, _) -> note());
    stage.heightProperty().addListener((_, _, _) -> note());
  }

  /// @param wanted the saved position; null for the centre of the main screen
  public void put(@Nullable WindowPlace wanted) {
    List<WindowPlace.Area> screens = screens();
    WindowPlace place = wanted == null ? middle(screens.getFirst()) : wanted.within(screens);
    latest = place;
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    stage.setMaximized(place.isMaximized());
  }

  /// The position of the window; if it is maximised, the position it has when restored.
  public WindowPlace place() {
    return new WindowPlace(
        latest.x(), latest.y(), latest.width(), latest.height(), stage.isMaximized());
  }

  private void note() {
    boolean isElsewhere = stage.isMaximized() || stage.isIconified() || stage.isFullScreen();
    if (stage.isShowing() && !isElsewhere) {
      latest =
          new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    }
  }

  private static WindowPlace middle(WindowPlace.Area screen) {
    double width = Math.min(WIDTH, screen.width());
    double height = Math.min(HEIGHT, screen.height());
    // On a screen no larger than the window, its borders would not fit.
    boolean fills = screen.width() <= WIDTH || screen.height() <= HEIGHT;
    return new WindowPlace(
        screen.x() + (screen.width() - width) / 2,
        screen.y() + (screen.height() - height) / 2,
        width,
        height,
        fills);
  }

  /// The main screen first.
  private static List<WindowPlace.Area> screens() {
    var screens = new ArrayList<WindowPlace.Area>();
    screens.add(area(Screen.getPrimary()));
    Screen.getScreens().stream()
        .filter(screen -> !screen.equals(Screen.getPrimary()))
        .map(WindowPlacement::area)
        .forEach(screens::add);
    return screens;
  }

  private static WindowPlace.Area area(Screen screen) {
    Rectangle2D bounds = screen.getVisualBounds();
    return new WindowPlace.Area(
        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }
}
