package org.soundings.ui.overview;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;
import org.soundings.pack.Layer;
import org.soundings.ui.control.text.Direction;

/// A small line drawing of one layer of the stack, 208 by 56 pixels, or smaller if text needs the
/// room.
final class LayerDrawing extends StackPane {

  private static final double WIDTH = 208;
  private static final double HEIGHT = 56;

  /// @param scale 1 for its full size
  LayerDrawing(Layer layer, double scale) {
    setMinSize(WIDTH * scale, HEIGHT * scale);
    setMaxSize(WIDTH * scale, HEIGHT * scale);
    if (scale < 1) {
      getStyleClass().add("small-drawing");
    }
    setMouseTransparent(true);
    Direction.leftToRight(this);
    var frame = new Rectangle(WIDTH, HEIGHT);
    frame.setFill(null);
    var drawing = new Group(frame);
    drawing.getChildren().addAll(shapes(layer));
    drawing.getTransforms().add(new Scale(scale, scale));
    getChildren().add(new Group(drawing));
  }

  private static List<Shape> shapes(Layer layer) {
    return switch (layer) {
      case PEOPLE ->
          List.of(
              path(circle(30, 20, 6) + circle(104, 20, 6) + circle(178, 20, 6)),
              path("M19 44 a11 12 0 0 1 22 0 M93 44 a11 12 0 0 1 22 0 M167 44 a11 12 0 0 1 22 0"));
      case PIPELINE ->
          List.of(
              box(8, 16, 48, 24, 4),
              box(88, 16, 48, 24, 4),
              path("M56 28 H88 M83 24 L88 28 L83 32 M136 28 H160 M155 24 L160 28 L155 32"),
              path("M160 16 h40 v24 h-40 Z M160 24 h40 M160 32 h40"));
      case ORCHESTRATOR ->
          List.of(
              box(78, 6, 52, 16, 4),
              path("M104 22 V30 M28 40 V30 H180 V40 M104 30 V40 M66 40 V30 M142 40 V30"),
              path(
                  circle(28, 44, 4)
                      + circle(66, 44, 4)
                      + circle(104, 44, 4)
                      + circle(142, 44, 4)
                      + circle(180, 44, 4)));
      case CONTAINER ->
          List.of(
              box(8, 10, 32, 36, 4),
              box(16, 20, 16, 16, 2),
              box(48, 10, 32, 36, 4),
              box(56, 20, 16, 16, 2),
              box(88, 10, 32, 36, 4),
              box(96, 20, 16, 16, 2),
              box(128, 10, 32, 36, 4),
              box(136, 20, 16, 16, 2),
              box(168, 10, 32, 36, 4),
              box(176, 20, 16, 16, 2));
      case IMAGE -> List.of(path(stack(8) + stack(77) + stack(146)));
      case RUNTIME ->
          List.of(
              path("M8 28 H200"),
              path(arrow(24) + arrow(64) + arrow(104) + arrow(144) + arrow(184)),
              box(84, 28, 40, 18, 4));
      case KERNEL -> List.of(path("M8 16 H200 M8 40 H200"), path(teeth()));
      case HARDWARE ->
          List.of(
              box(84, 8, 40, 40, 4),
              box(94, 18, 20, 20, 2),
              path("M24 18 H84 M24 28 H84 M24 38 H84 M124 18 H184 M124 28 H184 M124 38 H184"),
              path(
                  "M92 8 V3 M100 8 V3 M108 8 V3 M116 8 V3 M92 48 V53 M100 48 V53 M108 48 V53"
                      + " M116 48 V53"));
    };
  }

  private static String circle(double x, double y, double r) {
    return "M%s %s a%s %s 0 1 1 %s 0 a%s %s 0 1 1 %s 0 "
        .formatted(x - r, y, r, r, 2 * r, r, r, -2 * r);
  }

  private static String arrow(double x) {
    return "M%s 28 V12 M%s 16 L%s 12 L%s 16 ".formatted(x, x - 4, x, x + 4);
  }

  private static String stack(double x) {
    var path = new StringBuilder();
    for (int layer = 0; layer < 4; layer++) {
      path.append("M%s %s h54 v9 h-54 Z ".formatted(x, 10 + 9 * layer));
    }
    return path.toString();
  }

  private static String teeth() {
    var path = new StringBuilder();
    for (int tooth = 0; tooth <= 24; tooth++) {
      path.append("M%s 16 v%s ".formatted(8 + 8 * tooth, tooth % 2 == 0 ? 12 : 8));
    }
    return path.toString();
  }

  private static Shape box(double x, double y, double width, double height, double radius) {
    var box = new Rectangle(x, y, width, height);
    box.setArcWidth(2 * radius);
    box.setArcHeight(2 * radius);
    box.getStyleClass().add("ink");
    return box;
  }

  private static Shape path(String content) {
    var path = new SVGPath();
    path.setContent(content);
    path.getStyleClass().add("ink");
    return path;
  }
}
