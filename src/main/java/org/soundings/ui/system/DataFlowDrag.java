package org.soundings.ui.system;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// Draws a new data flow with the mouse, from the box that is pressed to the one where it is
/// released. A line follows the pointer, and all boxes that it may lead to are marked. Esc or a
/// release anywhere else ends it.
final class DataFlowDrag {

  private final Pane figure;
  private final Supplier<Map<String, Rectangle>> boxes;
  private final BiConsumer<String, String> connect;
  private final Line line = new Line();
  private final EventHandler<KeyEvent> escape = this::escape;
  private @Nullable String from;
  private @Nullable Scene scene;

  /// Whether something was drawn since the last press. No click follows from its release then.
  private boolean isDrawn;

  private boolean isShut;

  /// @param boxes what can be joined, by its id, in the coordinates of the figure
  /// @param connect given the ids of both ends
  DataFlowDrag(
      Pane figure, Supplier<Map<String, Rectangle>> boxes, BiConsumer<String, String> connect) {
    this.figure = figure;
    this.boxes = boxes;
    this.connect = connect;
    line.getStyleClass().add("system-drawn");
    line.setMouseTransparent(true);
    Editing.whenPlaced(figure, shut -> isShut = shut);
    figure.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    figure.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    figure.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    figure.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
  }

  private void press(MouseEvent mouse) {
    end();
    if (mouse.getButton() == MouseButton.PRIMARY && !isShut) {
      from = at(mouse).orElse(null);
    }
    isDrawn = false;
  }

  private void click(MouseEvent mouse) {
    if (isDrawn) {
      mouse.consume();
    }
  }

  /// A press becomes a drag when the pointer leaves its box: a hand that trembles only clicks.
  private void drag(MouseEvent mouse) {
    if (from == null) {
      return;
    }
    if (scene == null && at(mouse).filter(from::equals).isEmpty()) {
      begin(from);
    }
    if (scene != null) {
      line.setEndX(mouse.getX());
      line.setEndY(mouse.getY());
      Optional<String> over = target(mouse);
      boxes
          .get()
          .forEach((id, box) -> Labels.toggle(box, "over", over.filter(id::equals).isPresent()));
    }
  }

  /// The line lies below the boxes, so that it hides no name.
  private void begin(String source) {
    Rectangle box = boxes.get().get(source);
    if (box == null) {
      return;
    }
    line.setStartX(box.getX() + box.getWidth() / 2);
    line.setStartY(box.getY() + box.getHeight() / 2);
    int lowest =
        boxes.get().values().stream().mapToInt(figure.getChildren()::indexOf).min().orElse(0);
    figure.getChildren().add(Math.max(0, lowest), line);
    boxes.get().forEach((id, each) -> Labels.toggle(each, "target", !id.equals(source)));
    Scene shown = figure.getScene();
    shown.addEventFilter(KeyEvent.KEY_PRESSED, escape);
    scene = shown;
    isDrawn = true;
  }

  private void release(MouseEvent mouse) {
    String source = from;
    Optional<String> target = scene == null ? Optional.empty() : target(mouse);
    end();
    if (source != null) {
      target.ifPresent(to -> connect.accept(source, to));
    }
  }

  private void escape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      end();
    }
  }

  /// Ends a drag; nothing was joined then.
  void end() {
    from = null;
    if (scene != null) {
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
      scene = null;
      figure.getChildren().remove(line);
      boxes.get().values().forEach(DataFlowDrag::unmark);
    }
  }

  private static void unmark(Node box) {
    box.getStyleClass().removeAll("target", "over");
  }

  private Optional<String> target(MouseEvent mouse) {
    return at(mouse).filter(id -> !id.equals(from));
  }

  private Optional<String> at(MouseEvent mouse) {
    return boxes.get().entrySet().stream()
        .filter(each -> each.getValue().contains(mouse.getX(), mouse.getY()))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
