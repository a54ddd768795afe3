package org.soundings.report.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.report.picture.Drawing.Area;
import org.soundings.report.picture.Drawing.Box;
import org.soundings.report.picture.Drawing.Frame;
import org.soundings.report.picture.Drawing.Point;
import org.soundings.report.picture.Drawing.Route;
import org.soundings.report.picture.Drawing.Shape;

/// Lays a system model out in layers along its data flows, with zones around their content.
public final class Layout {

  /// The height of a box: two lines of small text, even on a small screen.
  public static final double BOX = 36;

  /// The height of a zone's title.
  public static final double TITLE = 16;

  private static final double WIDEST = 168;

  /// The characters before the kind of a component, such as `C-08 · `.
  private static final int LABEL = 7;

  /// How often a drawing is repeated to make room for the titles of its zones.
  private static final int TRIES = 3;

  private final SystemModel system;
  private final Direction direction;
  private final LayoutSpacing spacing;
  private final Map<String, ElkNode> zones = new LinkedHashMap<>();
  private final Map<String, ElkNode> boxes = new LinkedHashMap<>();
  private final Map<String, ElkEdge> edges = new LinkedHashMap<>();

  private final TitleSpace titles;

  private Layout(
      SystemModel system, Direction direction, LayoutSpacing spacing, TitleSpace titles) {
    this.system = system;
    this.direction = direction;
    this.spacing = spacing;
    this.titles = titles;
  }

  /// The space on paper that a drawing should fill.
  private static final double PAGE_WIDTH = 481;

  private static final double PAGE_HEIGHT = 590;

  /// The drawing of a system model; empty if the model is. Layers run to the right or down,
  /// whichever is smaller on paper.
  public static Drawing of(SystemModel system) {
    return of(system, LayoutSpacing.WIDE);
  }

  /// The same for a page, where names must remain readable.
  public static Drawing onPaper(SystemModel system) {
    return of(system, LayoutSpacing.CLOSE);
  }

  private static Drawing of(SystemModel system, LayoutSpacing spacing) {
    if (system.components().isEmpty() && system.actors().isEmpty()) {
      return Drawing.EMPTY;
    }
    Drawing right = along(system, Direction.RIGHT, spacing);
    Drawing down = along(system, Direction.DOWN, spacing);
    return scale(right) >= scale(down) ? right : down;
  }

  /// Repeats the layout while titles of zones need space, up to a maximum, because a wider zone may
  /// move a line to the title of another one.
  private static Drawing along(SystemModel system, Direction direction, LayoutSpacing spacing) {
    TitleSpace titles = TitleSpace.NONE;
    Drawing drawing = new Layout(system, direction, spacing, titles).drawing();
    for (int again = 0; again < TRIES; again++) {
      TitleSpace needed = titles.after(drawing, spacing.titleLetter());
      if (needed.equals(titles)) {
        break;
      }
      titles = needed;
      drawing = new Layout(system, direction, spacing, titles).drawing();
    }
    return drawing;
  }

  /// Whether two models have the same drawing, regardless of data that is not drawn.
  public static boolean isSame(SystemModel one, SystemModel other) {
    return bare(one).equals(bare(other));
  }

  private static SystemModel bare(SystemModel system) {
    return new SystemModel(
        system.zones().stream().map(zone -> zone.withTrust("")).toList(),
        system.components().stream()
            .map(
                each ->
                    Component.begin(each.id(), each.number(), each.name(), each.kind())
                        .withZone(each.zone()))
            .toList(),
        system.actors().stream()
            .map(
                each ->
                    Actor.begin(each.id(), each.number(), each.name(), each.kind())
                        .withZone(each.zone()))
            .toList(),
        system.dataFlows().stream()
            .map(
                each ->
                    DataFlow.begin(each.id(), each.number(), each.from(), each.to())
                        .withEncryption(each.encryption()))
            .toList(),
        SystemModel.Given.NONE,
        List.of());
  }

  private static double scale(Drawing drawing) {
    return Math.min(1, Math.min(PAGE_WIDTH / drawing.width(), PAGE_HEIGHT / drawing.height()));
  }

  private Drawing drawing() {
    ElkNode root = ElkGraphUtil.createGraph();
    arrange(root);
    root.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    root.setProperty(LayeredOptions.PADDING, new ElkPadding(2));
    outermost().forEach(zone -> addZone(root, zone, new HashSet<>()));
    system.components().forEach(component -> addBox(root, component));
    system.actors().forEach(actor -> addBox(root, actor));
    system.dataFlows().forEach(this::addDataFlow);
    new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
    return new Drawing(root.getWidth(), root.getHeight(), frames(), drawnBoxes(), routes());
  }

  private void arrange(ElkNode node) {
    node.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    node.setProperty(LayeredOptions.DIRECTION, direction);
    node.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    node.setProperty(LayeredOptions.RANDOM_SEED, 1);
    node.setProperty(LayeredOptions.SPACING_NODE_NODE, spacing.boxes());
    node.setProperty(LayeredOptions.SPACING_EDGE_NODE, spacing.lineToBox());
    node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, spacing.lines());
    node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, spacing.layers());
  }

  // Input of the layout.

  /// Zones without a parent, with a missing parent, or in a circle of zones.
  private List<Zone> outermost() {
    return system.zones().stream()
        .filter(
            zone ->
                zone.parent().isEmpty() || system.zone(zone.parent()).isEmpty() || circles(zone))
        .toList();
  }

  private boolean circles(Zone zone) {
    var seen = new HashSet<String>();
    Zone at = zone;
    while (seen.add(at.id())) {
      Zone around = system.zone(at.parent()).orElse(null);
      if (around == null) {
        return false;
      }
      at = around;
    }
    return true;
  }

  private void addZone(ElkNode parent, Zone zone, Set<String> around) {
    if (!around.add(zone.id()) || zones.containsKey(zone.id())) {
      return;
    }
    ElkNode node = ElkGraphUtil.createNode(parent);
    arrange(node);
    double below = titles.below().contains(zone.id()) ? TITLE + 4 : spacing.inside();
    node.setProperty(
        LayeredOptions.PADDING,
        new ElkPadding(TITLE + 8, spacing.inside(), below, spacing.inside()));
    Optional.ofNullable(titles.widths().get(zone.id())).ifPresent(width -> widen(node, width));
    // An empty zone has space for its title.
    node.setDimensions(Math.min(WIDEST, zone.name().length() * spacing.letter() + 40), TITLE + 12);
    zones.put(zone.id(), node);
    system.zones().stream()
        .filter(inner -> inner.parent().equals(zone.id()) && !circles(inner))
        .forEach(inner -> addZone(node, inner, around));
  }

  /// ELK 0.11 lays out to the right and turns the result, without changing this size.
  private void widen(ElkNode node, double width) {
    node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
    node.setProperty(
        LayeredOptions.NODE_SIZE_MINIMUM,
        direction == Direction.DOWN ? new KVector(0, width) : new KVector(width, 0));
  }

  private void addBox(ElkNode root, Component component) {
    add(root, component.id(), component.zone(), component.name(), component.kind().words());
  }

  private void addBox(ElkNode root, Actor actor) {
    add(root, actor.id(), actor.zone(), actor.name(), actor.kind().words());
  }

  private void add(ElkNode root, String id, String zone, String name, String kind) {
    ElkNode node = ElkGraphUtil.createNode(zones.getOrDefault(zone, root));
    int longest = Math.max(name.codePointCount(0, name.length()), kind.length() + LABEL);
    double wanted = longest * spacing.letter() + 2 * spacing.padding();
    node.setDimensions(Math.clamp(wanted, spacing.narrowest(), WIDEST), spacing.box());
    boxes.put(id, node);
  }

  private void addDataFlow(DataFlow dataFlow) {
    ElkNode from = boxes.get(dataFlow.from());
    ElkNode to = boxes.get(dataFlow.to());
    if (from == null || to == null) {
      return;
    }
    ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
    edges.put(dataFlow.id(), edge);
  }

  // Result of the layout.

  private List<Frame> frames() {
    var frames = new ArrayList<Frame>();
    zones.forEach(
        (id, node) ->
            system
                .zone(id)
                .ifPresent(
                    zone -> frames.add(new Frame(id, zone.label(), zone.name(), area(node)))));
    return frames;
  }

  private List<Box> drawnBoxes() {
    var drawn = new ArrayList<Box>();
    for (Component each : system.components()) {
      drawn.add(
          new Box(
              each.id(),
              each.label(),
              each.name(),
              each.kind().words(),
              shape(each.kind()),
              area(node(each.id()))));
    }
    for (Actor each : system.actors()) {
      drawn.add(
          new Box(
              each.id(),
              each.label(),
              each.name(),
              each.kind().words(),
              Shape.ACTOR,
              area(node(each.id()))));
    }
    return drawn;
  }

  private ElkNode node(String id) {
    ElkNode node = boxes.get(id);
    if (node == null) {
      throw new IllegalStateException("nothing was laid out for " + id);
    }
    return node;
  }

  private static Shape shape(Component.Kind kind) {
    return switch (kind) {
      case DATA_STORE, REGISTRY, SECRET -> Shape.STORE;
      case EXTERNAL -> Shape.OUTSIDE;
      case PEOPLE -> Shape.ACTOR;
      case WORKLOAD, GATEWAY, IMAGE, PIPELINE, ORCHESTRATOR, HOST -> Shape.COMPONENT;
    };
  }

  private List<Route> routes() {
    var badges = new Badges(boxes.values().stream().map(Layout::area).toList());
    var routes = new ArrayList<Route>();
    for (DataFlow dataFlow : system.dataFlows()) {
      ElkEdge edge = edges.get(dataFlow.id());
      if (edge != null) {
        List<Point> points = points(edge.getSections(), corner(edge.getContainingNode()));
        routes.add(
            new Route(
                dataFlow.id(),
                dataFlow.number(),
                points,
                badges.place(points),
                dataFlow.encryption(),
                system.crossesBoundary(dataFlow)));
      }
    }
    return routes;
  }

  private static List<Point> points(Collection<ElkEdgeSection> sections, Point corner) {
    var points = new ArrayList<Point>();
    for (ElkEdgeSection section : sections) {
      points.add(new Point(corner.x() + section.getStartX(), corner.y() + section.getStartY()));
      section
          .getBendPoints()
          .forEach(
              bend -> points.add(new Point(corner.x() + bend.getX(), corner.y() + bend.getY())));
      points.add(new Point(corner.x() + section.getEndX(), corner.y() + section.getEndY()));
    }
    return points;
  }

  private static Area area(ElkNode node) {
    Point corner = corner(node);
    return new Area(corner.x(), corner.y(), node.getWidth(), node.getHeight());
  }

  /// The upper left corner of a node in the whole drawing.
  private static Point corner(ElkNode node) {
    double x = 0;
    double y = 0;
    for (ElkNode at = node; at != null && at.getParent() != null; at = at.getParent()) {
      x += at.getX();
      y += at.getY();
    }
    return new Point(x, y);
  }
}
