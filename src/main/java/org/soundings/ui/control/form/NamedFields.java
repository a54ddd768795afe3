package org.soundings.ui.control.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.soundings.ui.control.layout.WidthBoundPane;
import org.soundings.ui.control.text.Labels;

/// Fields that are aligned behind their names, or all of them below their names if the widest field
/// would not fit next to its name. A name that is longer than the others wraps.
public class NamedFields extends WidthBoundPane {

  private static final double GAP = 12;

  /// Between a name and the field below it, in pixels.
  private static final double BELOW = 4;

  /// The height of a field, in pixels: a name is centred on its first line.
  private static final double LINE = 32;

  private record Line(@Nullable Label name, Region field) {}

  private final List<Line> lines = new ArrayList<>();
  private final double between;
  private final DoubleSupplier nameWidth;
  private final DoublePredicate below;

  /// @param widest the field that needs the most width
  public NamedFields(Region widest) {
    between = 8;
    nameWidth = this::widestName;
    below = width -> widestName() + GAP + widest.prefWidth(-1) > width;
  }

  /// Fields within other fields, with the same alignment.
  ///
  /// @param others the fields that contain these
  protected NamedFields(NamedFields others) {
    between = BELOW;
    nameWidth = others.nameWidth;
    below = others.below;
  }

  /// Adds a field at the end.
  public final void add(String words, Region field) {
    Label name = Labels.wrapped(words, "muted");
    name.setMinHeight(0);
    lines.add(new Line(name, field));
    getChildren().addAll(name, field);
  }

  /// Adds a node without a name, over the full width.
  public final void addWhole(Region part) {
    lines.add(new Line(null, part));
    getChildren().add(part);
  }

  /// Removes all fields.
  protected final void clear() {
    lines.clear();
    getChildren().clear();
  }

  private double widestName() {
    double widest =
        lines.stream()
            .map(Line::name)
            .filter(name -> name != null)
            .mapToDouble(name -> name.prefWidth(-1))
            .max()
            .orElse(0);
    // Text is drawn at whole pixels, so a name that wraps is measured as it is drawn.
    return Math.ceil(widest);
  }

  private boolean isBelow(double width) {
    return width >= 0 && below.test(width);
  }

  @Override
  public double computePrefHeight(double width) {
    double height = 0;
    for (Line line : shown()) {
      height += height(line, width) + between;
    }
    return Math.max(0, height - between);
  }

  private List<Line> shown() {
    return lines.stream().filter(line -> line.field.isManaged()).toList();
  }

  private double height(Line line, double width) {
    if (line.name == null) {
      return line.field.prefHeight(width);
    }
    if (isBelow(width)) {
      return above(line.name, width) + line.field.prefHeight(width);
    }
    double left = nameWidth.getAsDouble();
    double inside = width < 0 ? -1 : Math.max(0, width - left - GAP);
    return Math.max(nameHeight(line.name, left), line.field.prefHeight(inside));
  }

  /// The height of a name and the space below it; an empty name needs none.
  private static double above(Label name, double width) {
    return name.getText().isEmpty() ? 0 : name.prefHeight(width) + BELOW;
  }

  /// The first line of a name is next to the first line of its field; further lines come below.
  private static double nameHeight(Label name, double width) {
    return LINE + Math.max(0, name.prefHeight(width) - name.prefHeight(-1));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double y = 0;
    for (Line line : shown()) {
      place(line, y, width);
      y = snapPositionY(y + height(line, width) + between);
    }
  }

  private void place(Line line, double y, double width) {
    Region field = line.field;
    if (line.name == null) {
      field.resizeRelocate(0, y, width, field.prefHeight(width));
    } else if (isBelow(width)) {
      line.name.resizeRelocate(0, y, width, line.name.prefHeight(width));
      resize(field, 0, y + above(line.name, width), width);
    } else {
      double left = nameWidth.getAsDouble();
      line.name.resizeRelocate(0, y, left, nameHeight(line.name, left));
      resize(field, left + GAP, y, width - left - GAP);
    }
  }

  /// A choice is as wide as its text.
  private void resize(Region field, double x, double y, double room) {
    double width = Math.min(room, Math.max(field.prefWidth(-1), most(field, room)));
    field.resizeRelocate(snapPositionX(x), y, width, field.prefHeight(width));
  }

  private static double most(Region field, double room) {
    return field.getMaxWidth() == USE_PREF_SIZE ? 0 : room;
  }
}
