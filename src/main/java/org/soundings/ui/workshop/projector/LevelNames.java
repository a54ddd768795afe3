package org.soundings.ui.workshop.projector;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Shrinks the names of levels, which are in columns of equal width, so that none is broken within
/// a word. All get the size that the longest word needs.
final class LevelNames {

  /// What a column contains in addition to its name, in pixels: padding, and a mark if it has one.
  private static final double EDGES = 29;

  private static final double MARK = 44;

  private LevelNames() {}

  /// @param like a label with the normal size of the names
  static void fit(GridPane names, List<ProjectorView.Option> options, Label like) {
    names.widthProperty().subscribe(() -> fitNow(names, options, like));
    like.fontProperty().subscribe(() -> fitNow(names, options, like));
  }

  private static void fitNow(GridPane names, List<ProjectorView.Option> options, Label like) {
    double column = names.getWidth() / options.size();
    double share =
        options.stream().mapToDouble(r -> share(r, column, like.getFont())).min().orElse(1);
    names.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fem;", share));
  }

  /// The size of a name from 0 to 1, where 1 is the normal size.
  private static double share(ProjectorView.Option option, double column, Font font) {
    double room = column - EDGES - (option.mark().isPresent() ? MARK : 0);
    double longest = words(option.words()).mapToDouble(word -> width(word, font)).max().orElse(0);
    // The last hundredth is lost to rounding in the style.
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
