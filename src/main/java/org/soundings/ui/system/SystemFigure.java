package org.soundings.ui.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.soundings.assessment.system.DataFlow.Encryption;
import org.soundings.report.figure.FigureData;
import org.soundings.report.picture.Drawing;
import org.soundings.report.picture.Drawing.Area;
import org.soundings.report.picture.Drawing.Point;
import org.soundings.report.picture.Drawing.Shape;
import org.soundings.ui.control.text.Direction;

/// Draws zones, boxes and numbered lines, as large as there is room. What is clicked comes in
/// front; by keyboard the list next to it does the same. A drag from one box to another joins them.
final class SystemFigure extends Pane {

  private static final double LARGEST = 1.45;
  private static final double SMALLEST = 0.6;

  /// Minimum height relative to the width on a narrow screen: names need the height, and there is
  /// room below.
  private static final double LEAST_HIGH = 0.85;

  /// Minimum font size of the figure, and of a name that would be cut, in pixels.
  private static final double LEAST_LETTERS = 11;

  private static final double LEAST_NAME = 9.5;
  private static final double ARROW = 6;

  /// Space for the lowest data flow, in pixels.
  private static final double BELOW = 2;

  /// Padding of a name in its box, and of the background of a zone title, in pixels.
  private static final double NAME_PADDING = 4;

  private static final double TITLE_PADDING = 3;

  /// From this scale on, a box has room for two lines; below it only the list shows the kind.
  private static final double ROOMY = 1.1;

  private final Consumer<SystemElement> open;
  private final Map<String, Rectangle> boxes = new LinkedHashMap<>();
  private final DataFlowDrag drag;
  private FigureData.Flows figure = new FigureData.Flows(Drawing.EMPTY, java.util.Set.of());
  private Optional<SystemElement> current = Optional.empty();
  private double drawnAt;

  /// For what it was drawn last, and how high it was at most since.
  private Room room = new Room(0, 0, List.of());

  private double highest;

  /// The room of a drawing and what is drawn in it.
  private record Room(double width, double sight, List<String> ids) {}

  /// How high it may be so that all of it is in sight, pixels.
  private double sight = Double.MAX_VALUE;

  /// Offset of a title below the middle of its line, in points, so that its background hides no
  /// edge of the zone.
  private static final double BELOW_EDGE = 1;

  /// The font size if a box has room for one line only, in pixels.
  private double letters = LEAST_LETTERS;

  /// The font size of all names of components in that case.
  private double nameLetters = LEAST_LETTERS;

  /// @param open brings something in front
  /// @param connect given the ids of two boxes that were joined, from where to where
  SystemFigure(Consumer<SystemElement> open, BiConsumer<String, String> connect) {
    this.open = open;
    drag = new DataFlowDrag(this, () -> boxes, connect);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinWidth(0);
    Direction.leftToRight(this);
    widthProperty().addListener((_, _, _) -> drawWhereRoomChanged());
  }

  void show(FigureData.Flows newFigure, Optional<SystemElement> newCurrent) {
    figure = newFigure;
    current = newCurrent;
    setAccessibleText(figure.alternative());
    draw();
  }

  /// Draws the figure small enough that all of it is visible, as long as its boxes have room for
  /// their text.
  ///
  /// @param height of the visible area, in pixels
  void keepWithin(double height) {
    sight = height;
    drawWhereRoomChanged();
  }

  private void drawWhereRoomChanged() {
    if (scale() != drawnAt) {
      draw();
    }
  }

  private double scale() {
    Drawing drawing = figure.drawing();
    if (drawing.width() == 0 || getWidth() == 0) {
      return 1;
    }
    double asWide = Math.clamp(getWidth() / drawing.width(), SMALLEST, LARGEST);
    double asHigh = Math.max(ROOMY, (sight - BELOW) / drawing.height());
    return Math.min(asWide, asHigh);
  }

  private void draw() {
    drag.end();
    boxes.clear();
    getChildren().clear();
    drawnAt = scale();
    letters = Math.max(LEAST_LETTERS, 12 * drawnAt);
    Drawing drawing = figure.drawing();
    nameLetters = nameLetters(drawing);
    double high = steady(drawing.height() * high() + BELOW);
    setMinHeight(high);
    setPrefHeight(high);
    drawing.frames().forEach(this::frame);
    drawing.routes().forEach(this::line);
    drawing.frames().forEach(this::title);
    drawing.boxes().forEach(this::box);
    drawing.routes().forEach(this::badge);
  }

  /// It gets no lower while the same things are drawn in the same room: where its form stands below
  /// it, the name that is typed there would move away.
  private double steady(double high) {
    Stream<String> ids =
        Stream.concat(
            figure.drawing().boxes().stream().map(Drawing.Box::id),
            figure.drawing().frames().stream().map(Drawing.Frame::id));
    var now = new Room(getWidth(), sight, ids.toList());
    highest = now.equals(room) ? Math.max(highest, high) : high;
    room = now;
    return highest;
  }

  private void frame(Drawing.Frame frame) {
    var thing = new SystemElement.OfZone(frame.id());
    Rectangle area = rectangle(frame.area(), "system-zone", thing);
    add(area, thing);
  }

  /// Is placed next to the lines; if there is no room, the lines are interrupted by it.
  private void title(Drawing.Frame frame) {
    var thing = new SystemElement.OfZone(frame.id());
    Area area = frame.area();
    Text title = new Text(frame.label() + "  " + frame.name());
    place(title, area.x(), area.y() + 9, "system-zone-title", letters);
    add(title, thing);
    double whole = title.getLayoutBounds().getWidth() / drawnAt;
    fit(title, figure.drawing().titleWidth(frame, whole) * drawnAt);
    Point place = figure.drawing().title(frame, title.getLayoutBounds().getWidth() / drawnAt);
    title.setX(x(place.x()));
    title.setY(y(place.y() + BELOW_EDGE));
    getChildren().add(getChildren().indexOf(title), behind(title.getLayoutBounds()));
  }

  private static Node behind(Bounds title) {
    var ground =
        new Rectangle(
            title.getMinX() - TITLE_PADDING,
            title.getMinY(),
            title.getWidth() + 2 * TITLE_PADDING,
            title.getHeight());
    ground.getStyleClass().add("system-zone-behind");
    ground.setMouseTransparent(true);
    return ground;
  }

  private void box(Drawing.Box box) {
    SystemElement thing =
        box.shape() == Shape.ACTOR && box.label().startsWith("P")
            ? new SystemElement.OfActor(box.id())
            : new SystemElement.OfComponent(box.id());
    Area area = box.area();
    Rectangle shape = rectangle(area, "system-box", thing);
    boxes.put(box.id(), shape);
    if (figure.heavy().contains(box.id())) {
      shape.getStyleClass().add("heavy");
    }
    if (box.shape() == Shape.OUTSIDE) {
      shape.getStyleClass().add("outside");
    }
    if (box.shape() == Shape.ACTOR) {
      shape.setArcWidth(area.height() * high());
      shape.setArcHeight(area.height() * high());
    }
    add(shape, thing);
    if (box.shape() == Shape.STORE) {
      rule(area, area.y() + 3);
      rule(area, area.y() + area.height() - 3);
    }
    name(box, thing);
  }

  /// The name on one line and the kind below it, if there is room for both; else the name on as
  /// many lines as it needs. The list shows the kind too.
  private void name(Drawing.Box box, SystemElement thing) {
    Area area = box.area();
    List<String> lines = NameLines.of(box.name(), words -> fits(words, box, nameLetters));
    if (lines.size() > 1) {
      centred(lines.getFirst(), area, 0.31, "system-name", thing);
      centred(lines.getLast(), area, 0.7, "system-name", thing);
    } else if (drawnAt >= ROOMY) {
      centred(box.name(), area, 0.36, "system-name", thing);
      centred(box.label() + " · " + box.kind(), area, 0.7, "system-kind", thing);
    } else {
      centred(box.name(), area, 0.52, "system-name", thing);
    }
  }

  /// A slightly smaller font for all names, if a word of one would have to be broken.
  private double nameLetters(Drawing drawing) {
    double size = letters;
    while (size > LEAST_NAME && drawnAt < ROOMY && !areWhole(drawing, size)) {
      size -= 0.5;
    }
    return size;
  }

  private boolean areWhole(Drawing drawing, double size) {
    return drawing.boxes().stream()
        .allMatch(box -> NameLines.isWhole(box.name(), words -> fits(words, box, size)));
  }

  private boolean fits(String words, Drawing.Box box, double size) {
    // The font is set only once the text is part of the figure.
    var text = new Text(words);
    place(text, 0, 0, "system-name", size);
    getChildren().add(text);
    text.applyCss();
    boolean fits = text.getLayoutBounds().getWidth() <= room(box.area());
    getChildren().remove(text);
    return fits;
  }

  private double room(Area area) {
    return area.width() * drawnAt - NAME_PADDING;
  }

  private void rule(Area area, double y) {
    var line = new Polyline(x(area.x()), y(y), x(area.x() + area.width()), y(y));
    line.getStyleClass().add("system-rule");
    line.setMouseTransparent(true);
    getChildren().add(line);
  }

  private void centred(String words, Area area, double at, String style, SystemElement thing) {
    var text = new Text(words);
    place(text, 0, area.y() + area.height() * at, style, nameLetters);
    add(text, thing);
    fit(text, room(area));
    centre(text, area.x() + area.width() / 2);
  }

  private void line(Drawing.Route route) {
    var thing = new SystemElement.OfDataFlow(route.id());
    var line = new Polyline();
    route.points().forEach(point -> line.getPoints().addAll(x(point.x()), y(point.y())));
    line.getStyleClass().add("system-line");
    if (route.encryption() != Encryption.ENCRYPTED) {
      line.getStyleClass().add("open");
    }
    choose(line, thing);
    add(line, thing);
    add(arrow(route.points(), thing), thing);
  }

  private Node arrow(List<Point> points, SystemElement thing) {
    Point from = points.get(points.size() - 2);
    Point to = points.getLast();
    double across = x(to.x()) - x(from.x());
    double down = y(to.y()) - y(from.y());
    double length = Math.max(0.001, Math.hypot(across, down));
    double dx = across / length * ARROW * drawnAt;
    double dy = down / length * ARROW * drawnAt;
    double tipX = x(to.x());
    double tipY = y(to.y());
    var head =
        new Polygon(
            tipX,
            tipY,
            tipX - dx - dy * 0.45,
            tipY - dy + dx * 0.45,
            tipX - dx + dy * 0.45,
            tipY - dy - dx * 0.45);
    head.getStyleClass().add("system-arrow");
    choose(head, thing);
    return head;
  }

  private void badge(Drawing.Route route) {
    var thing = new SystemElement.OfDataFlow(route.id());
    var circle = new Circle(x(route.badge().x()), y(route.badge().y()), drawnAt < ROOMY ? 7.5 : 9);
    circle.getStyleClass().add("system-badge");
    choose(circle, thing);
    add(circle, thing);
    var number = new Text(Integer.toString(route.number()));
    place(number, 0, route.badge().y(), "system-number", letters);
    add(number, thing);
    centre(number, route.badge().x());
  }

  private Rectangle rectangle(Area area, String style, SystemElement thing) {
    var shape =
        new Rectangle(
            Math.round(x(area.x())) + 0.5,
            Math.round(y(area.y())) + 0.5,
            Math.round(area.width() * drawnAt),
            Math.round(area.height() * high()));
    shape.getStyleClass().add(style);
    choose(shape, thing);
    return shape;
  }

  private void choose(Node node, SystemElement thing) {
    if (current.filter(thing::equals).isPresent()) {
      node.getStyleClass().add("chosen");
    }
  }

  private void add(Node node, SystemElement thing) {
    node.setOnMouseClicked(_ -> open.accept(thing));
    getChildren().add(node);
  }

  /// @param size font size if the text follows the scale, in pixels
  private void place(Text text, double x, double y, String style, double size) {
    text.getStyleClass().add(style);
    if (drawnAt < ROOMY) {
      text.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", size));
    }
    text.setTextOrigin(VPos.CENTER);
    text.setX(x(x));
    text.setY(y(y));
  }

  /// Centres text that is part of the figure already: its font is set only then.
  private void centre(Text text, double at) {
    text.applyCss();
    text.setX(x(at) - text.getLayoutBounds().getWidth() / 2);
  }

  /// Shortens text that is wider than its room; a tooltip shows all of it.
  private static void fit(Text text, double width) {
    text.applyCss();
    String words = text.getText();
    String whole = words;
    while (!words.isEmpty() && text.getLayoutBounds().getWidth() > width) {
      words = words.substring(0, words.offsetByCodePoints(words.length(), -1));
      text.setText(words.stripTrailing() + "…");
    }
    if (!words.equals(whole)) {
      Tooltip.install(text, new Tooltip(whole));
    }
  }

  private double x(double points) {
    return points * drawnAt + 0.5;
  }

  private double y(double points) {
    return points * high() + 0.5;
  }

  /// The vertical scale.
  private double high() {
    return Math.max(drawnAt, LEAST_HIGH);
  }
}
