package org.soundings.report.picture;

import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.decision.Level;

/// A figure as simple shapes at fixed places, which paper and the web page share.
///
/// @param height in points, for a width of [#WIDTH]
/// @param shapes in drawing order
public record Sketch(double height, List<Shape> shapes) {

  /// The width of a figure, in points.
  public static final double WIDTH = 481;

  public Sketch {
    shapes = List.copyOf(shapes);
  }

  /// One shape. Positions are points from the left and upper edges.
  public sealed interface Shape {}

  /// @param x its start, middle or end, depending on `align`
  /// @param y of the base line
  /// @param room its maximum width; longer text is shortened
  public record Text(String words, double x, double y, double room, Align align, Tone tone)
      implements Shape {}

  public record Line(double x1, double y1, double x2, double y2, Pen pen) implements Shape {}

  public record Box(double x, double y, double width, double height, Fill fill, Outline outline)
      implements Shape {}

  /// A closed shape.
  public record Polygon(List<Drawing.Point> corners, Fill fill) implements Shape {
    public Polygon {
      corners = List.copyOf(corners);
    }
  }

  public record Dot(double x, double y, double radius, Fill fill) implements Shape {}

  /// A cell in the colour of a level.
  public record Cell(Level level, double x, double y, double width, double height)
      implements Shape {}

  /// The square of a threat's level, with its letter.
  public record Square(Level level, double x, double y, double side) implements Shape {}

  /// The cell of a question, with its sign.
  public record Question(CoverageState state, double x, double y, double width, double height)
      implements Shape {}

  /// A line in the colour of a level, with a head at its end.
  public record Arrow(List<Drawing.Point> corners, Level level) implements Shape {
    public Arrow {
      corners = List.copyOf(corners);
    }
  }

  public enum Align {
    START,
    MIDDLE,
    END
  }

  public enum Tone {
    PLAIN,
    STRONG,
    QUIET
  }

  public enum Pen {
    HAIR,
    THIN,
    HEAVY,
    DASHED
  }

  /// The line around a box.
  public enum Outline {
    PLAIN,
    HEAVY,
    DASHED
  }

  /// The fill of a shape. Each has an outline in ink.
  public enum Fill {
    WHITE,
    WASH,
    GREY,
    ACCENT,
    INK,
    /// Slanting lines.
    HATCHED
  }

  /// Collects shapes.
  public static final class Builder {
    private final List<Shape> shapes = new ArrayList<>();

    public Builder text(String words, double x, double y, double room, Tone tone) {
      return add(new Text(words, x, y, room, Align.START, tone));
    }

    public Builder text(String words, double x, double y, double room, Align align, Tone tone) {
      return add(new Text(words, x, y, room, align, tone));
    }

    public Builder line(double x1, double y1, double x2, double y2, Pen pen) {
      return add(new Line(x1, y1, x2, y2, pen));
    }

    public Builder box(double x, double y, double width, double height, Fill fill) {
      return box(x, y, width, height, fill, Outline.PLAIN);
    }

    public Builder box(
        double x, double y, double width, double height, Fill fill, Outline outline) {
      return add(new Box(x, y, width, height, fill, outline));
    }

    public Builder square(Level level, double x, double y, double side) {
      return add(new Square(level, x, y, side));
    }

    public Builder question(CoverageState state, double x, double y, double width, double height) {
      return add(new Question(state, x, y, width, height));
    }

    public Builder arrow(Level level, List<Drawing.Point> corners) {
      return add(new Arrow(corners, level));
    }

    public Builder dot(double x, double y, double radius, Fill fill) {
      return add(new Dot(x, y, radius, fill));
    }

    /// @param places x and y alternately
    public Builder polygon(Fill fill, double... places) {
      var corners = new ArrayList<Drawing.Point>();
      for (int i = 0; i < places.length; i += 2) {
        corners.add(new Drawing.Point(places[i], places[i + 1]));
      }
      return add(new Polygon(corners, fill));
    }

    public Builder cell(Level level, double x, double y, double width, double height) {
      return add(new Cell(level, x, y, width, height));
    }

    private Builder add(Shape shape) {
      shapes.add(shape);
      return this;
    }

    public Sketch done(double height) {
      return new Sketch(height, shapes);
    }
  }
}
