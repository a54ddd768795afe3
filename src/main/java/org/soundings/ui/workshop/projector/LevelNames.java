package org.soundings.ui.workshop.projector;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Keeps the names of rungs, which stand in columns of one width, from being broken within a word:
/// all are as much smaller as the longest word takes.
final class LevelNames {

  /// What stands in a column beside its name, pixels: its edges, and a mark where it has one.
  private static final double EDGES = 29;

  private static final double MARK = 44;

  private LevelNames() {}

  /// @param like words that are as large as the names would be
  static void fit(GridPane names, List<ProjectorView.Rung> rungs, Label like) {
    names.widthProperty().subscribe(() -> fitNow(names, rungs, like));
    like.fontProperty().subscribe(() -> fitNow(names, rungs, like));
  }

  private static void fitNow(GridPane names, List<ProjectorView.Rung> rungs, Label like) {
    double column = names.getWidth() / rungs.size();
    double share =
        rungs.stream().mapToDouble(r -> share(r, column, like.getFont())).min().orElse(1);
    names.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fem;", share));
  }

  /// How large a name is, from 0 to 1 for as large as it would be.
  private static double share(ProjectorView.Rung rung, double column, Font font) {
    double room = column - EDGES - (rung.mark().isPresent() ? MARK : 0);
    double longest = words(rung.words()).mapToDouble(word -> width(word, font)).max().orElse(0);
    // The last hundredth is lost where it is written down.
    return Math.clamp(room / Math.max(longest, 1) - 0.01, 0.1, 1);
  }

  private static Stream<String> words(String name) {
    return Arrays.stream(name.split("\\s+"));
  }

  private static double width(String word, Font font) {
    var measured = new Text(word);
    measured.setFont(font);
    return measured.getLayoutBounds().getWidth();
  }
}
