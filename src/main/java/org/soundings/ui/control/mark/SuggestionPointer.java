package org.soundings.ui.control.mark;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;

/// The sounding line that points at the suggested next question: a cord with a mark at every depth,
/// and a lead at its end.
public final class SuggestionPointer extends Region {

  private static final double CENTRE = 8;
  private static final String WEIGHT = "M0 0 c4 7 7 12 7 18 a7 7.5 0 0 1 -14 0 c0 -6 3 -11 7 -18 Z";

  private List<Double> drawn = List.of();

  public SuggestionPointer() {
    getStyleClass().add("lead");
    setMinWidth(2 * CENTRE);
    setPrefWidth(2 * CENTRE);
    setMaxWidth(2 * CENTRE);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(tr("Suggested next question"));
    setMouseTransparent(true);
  }

  /// Moves the top of the lead to a depth.
  ///
  /// @param depth pixels from the top
  /// @param marks depths of the marks of the cord, in pixels from the top; those below the lead are
  ///   hidden
  public void hangAt(double depth, List<Double> marks) {
    List<Double> wanted = Stream.concat(Stream.of(depth), marks.stream()).toList();
    if (wanted.equals(drawn)) {
      // The parent calls this on every layout; redrawing would request another layout.
      return;
    }
    drawn = wanted;
    getChildren().clear();
    add(new Line(CENTRE, 0, CENTRE, depth), "lead-line");
    for (double y : marks) {
      if (y < depth - 4) {
        add(new Line(CENTRE - 6, y, CENTRE + 6, y), "lead-line");
      }
    }
    var weight = new SVGPath();
    weight.setContent(WEIGHT);
    weight.setLayoutX(CENTRE);
    weight.setLayoutY(depth - 2);
    weight.setManaged(false);
    weight.getStyleClass().add("lead-weight");
    getChildren().add(weight);
    setMinHeight(depth + 26);
  }

  private void add(Line line, String styleClass) {
    line.setManaged(false);
    line.getStyleClass().add(styleClass);
    getChildren().add(line);
  }
}
