package org.soundings.ui.question;

import static org.soundings.language.Messages.tr;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.mark.Strip;
import org.soundings.ui.control.text.Labels;

/// The rows of a chapter: its heading, and one row for each of its questions.
final class ChapterRows {

  private ChapterRows() {}

  /// @param fold expands or collapses the chapter
  static Button head(Chapter chapter, boolean isOpen, Runnable fold) {
    var title = Labels.growing(Labels.wrapped(chapter.title()));
    Labels.toggle(title, "strong", isOpen);
    var line = Labels.row(8, chevron(isOpen), title);
    line.setAlignment(Pos.TOP_LEFT);
    var content = Labels.column(4, line);
    content.setAlignment(Pos.CENTER_LEFT);
    if (!isOpen) {
      var strip = new Strip(chapter.marks(), StateGlyph.SMALL);
      VBox.setMargin(strip, new Insets(0, 0, 0, 24));
      content.getChildren().add(strip);
    }
    var button =
        Labels.rowButton(
            chapter.title() + ", " + Strip.spoken(chapter.marks()), content, fold, "chapter");
    button.setUserData(chapter.id());
    button.setMinHeight(isOpen ? 36 : 48);
    return button;
  }

  /// Aligned with the first line of the title.
  private static Node chevron(boolean isOpen) {
    var chevron = Labels.icon(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT, "muted");
    var tile = new StackPane(chevron);
    tile.setPadding(new Insets(2, 0, 0, 0));
    tile.setMaxHeight(Region.USE_PREF_SIZE);
    return tile;
  }

  /// @param current the id of the selected question
  /// @param open receives the id of a chosen question
  static Node questions(Chapter chapter, String current, Consumer<String> open) {
    var thread = new Region();
    thread.getStyleClass().add("thread");
    StackPane.setAlignment(thread, Pos.TOP_LEFT);
    StackPane.setMargin(thread, new Insets(-4, 0, 24, 27));
    var rows = new VBox();
    rows.setPadding(new Insets(0, 8, 8, 8));
    chapter
        .rows()
        .forEach(row -> rows.getChildren().add(question(row, row.id().equals(current), open)));
    var stack = new StackPane(thread, rows);
    stack.setAlignment(Pos.TOP_LEFT);
    return stack;
  }

  private static Node question(Chapter.Row row, boolean chosen, Consumer<String> open) {
    var title = Labels.growing(Labels.wrapped(row.title()));
    Labels.toggle(title, "strong", chosen);
    HBox content = Labels.row(8, glyph(row), title);
    if (row.contradicted()) {
      content.getChildren().add(new StateGlyph(Mark.CONTRADICTS, StateGlyph.SMALL));
    }
    String contradicted = row.contradicted() ? tr(", contradicted by evidence") : "";
    String name = row.title() + ", " + row.mark().word() + contradicted;
    var button = Labels.rowButton(name, content, () -> open.accept(row.id()), "tree-row");
    Labels.toggle(button, "chosen", chosen);
    button.setUserData(row.id());
    return button;
  }

  private static Node glyph(Chapter.Row row) {
    var tile = new StackPane(StateGlyph.of(row.mark()));
    tile.getStyleClass().add("tree-glyph");
    tile.setMinSize(16, 18);
    tile.setMaxSize(16, 18);
    return tile;
  }
}
