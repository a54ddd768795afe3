package org.soundings.ui.control.mark;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.soundings.language.SpelledNumber;

/// One mark per question, in a row that wraps; screen readers read "two effective, one weak, one
/// open".
public final class Strip extends FlowPane {

  public Strip(List<Mark> marks, double size) {
    super(size / 3, size / 4);
    getStyleClass().add("strip");
    setAccessibleRole(AccessibleRole.TEXT);
    setPrefWrapLength(0);
    setAlignment(Pos.CENTER_LEFT);
    setMarks(marks, size);
  }

  private void setMarks(List<Mark> marks, double size) {
    var glyphs = new ArrayList<Node>();
    for (Mark mark : marks) {
      glyphs.add(new StateGlyph(mark, size));
    }
    getChildren().setAll(glyphs);
    setAccessibleText(spoken(marks));
    setPrefWrapLength(Math.max(1, marks.size()) * (size + size / 3));
  }

  /// The number of each mark, in the order of the legend.
  public static String spoken(List<Mark> marks) {
    Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
    for (Mark mark : marks) {
      counts.merge(mark, 1, Integer::sum);
    }
    var parts = new ArrayList<String>();
    for (Mark mark : Mark.OF_ANSWERS) {
      int count = counts.getOrDefault(mark, 0);
      if (count > 0) {
        parts.add(SpelledNumber.of(count) + " " + plural(mark, count));
      }
    }
    return parts.isEmpty() ? tr("no entries yet") : String.join(", ", parts);
  }

  private static String plural(Mark mark, int count) {
    if (count == 1) {
      return mark == Mark.DONT_KNOW ? tr("don't know") : mark.word();
    }
    return switch (mark) {
      case EFFECTIVE -> tr("effective");
      case MOSTLY_EFFECTIVE -> tr("mostly effective");
      case DONT_KNOW -> tr("don't know");
      case NOT_APPLICABLE -> tr("not applicable");
      default -> mark.word();
    };
  }
}
