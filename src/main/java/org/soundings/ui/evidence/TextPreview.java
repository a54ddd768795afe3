package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.soundings.app.evidence.Preview;
import org.soundings.ui.control.text.Direction;
import org.soundings.ui.control.text.Labels;

/// The start of a text file that is stored as evidence. Lines can be selected and copied together
/// with their line numbers, so that an answer can quote them.
final class TextPreview extends VBox {

  private static final double MOST_HEIGHT = 220;

  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final Preview.Text text;
  private final String item;
  private final Consumer<String> copy;
  private final LineChoice choice;
  private final FlowPane under = new FlowPane(12, 2);

  /// @param item the id of the evidence
  /// @param copy copies text to the clipboard
  TextPreview(Preview.Text text, String item, Consumer<String> copy) {
    super(6);
    this.text = text;
    this.item = item;
    this.copy = copy;
    var lines = new NumberedText(text.lines());
    var scroll = Direction.leftToRight(new ScrollPane(lines));
    // The background of the selection is as wide as the visible area.
    scroll.viewportBoundsProperty().subscribe(seen -> lines.setMinWidth(seen.getWidth()));
    choice = new LineChoice(lines, scroll);
    scroll.setMaxHeight(MOST_HEIGHT);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(tr("Start of the file: %s", beginning(text.lines())));
    scroll.getStyleClass().add("preview");
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    choice
        .linesProperty()
        .subscribe(
            chosen -> {
              scroll.setAccessibleHelp(
                  chosen.map(this::read).orElse(tr("Use the arrow keys to select lines to copy.")));
              under.getChildren().clear();
              chosen.ifPresentOrElse(this::offer, this::sayWhereItEnds);
              Labels.show(under, !under.getChildren().isEmpty());
            });
    getChildren().addAll(scroll, under);
  }

  private void pressed(KeyEvent key) {
    if (COPY.match(key)) {
      choice.linesProperty().get().ifPresent(chosen -> copy.accept(words(chosen)));
      key.consume();
    }
  }

  private void sayWhereItEnds() {
    if (!text.isWhole()) {
      under.getChildren().add(Labels.wrapped(tr("Only the start of the file is shown."), "meta"));
    }
  }

  private void offer(LineChoice.Lines chosen) {
    under
        .getChildren()
        .addAll(
            Labels.whole(where(chosen), "meta"),
            Labels.button(tr("Copy"), () -> copy.accept(words(chosen)), "link", "in-line"),
            Labels.button(
                tr("Copy as quote"), () -> copy.accept(quote(chosen)), "link", "in-line"));
  }

  private String where(LineChoice.Lines chosen) {
    int first = chosen.first() + 1;
    int last = chosen.last() + 1;
    return first == last
        ? tr("%s, line %,d", item, first)
        : tr("%s, lines %,d to %,d", item, first, last);
  }

  private String read(LineChoice.Lines chosen) {
    return where(chosen) + ": " + beginning(lines(chosen));
  }

  private String words(LineChoice.Lines chosen) {
    return String.join("\n", lines(chosen));
  }

  /// As Markdown: the lines unchanged, and their line numbers.
  private String quote(LineChoice.Lines chosen) {
    return "```\n%s\n```\n%s\n".formatted(words(chosen), where(chosen));
  }

  private List<String> lines(LineChoice.Lines chosen) {
    return text.lines().subList(chosen.first(), chosen.last() + 1);
  }

  /// The text for screen readers; a whole file would be too long.
  private static String beginning(List<String> lines) {
    return lines.stream().limit(5).map(String::strip).collect(Collectors.joining(" "));
  }
}
