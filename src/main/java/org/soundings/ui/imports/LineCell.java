package org.soundings.ui.imports;

import static org.soundings.language.Messages.tr;

import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.soundings.ui.control.text.Labels;

/// A file of the preview: whether it will be added, its kind, and its content.
final class LineCell extends ListCell<ImportLine> {

  /// Maximum number of counts in a line; the detail pane shows all.
  private static final int MOST_COUNTS = 5;

  /// The padding above and below the text of a line, in pixels.
  private static final double AROUND = 17;

  private final CheckBox box = new CheckBox();
  private @Nullable ImportLine bound;

  LineCell() {
    box.setFocusTraversable(false);
    getStyleClass().add("import-line");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ImportLine line, boolean empty) {
    super.updateItem(line, empty);
    if (bound != null) {
      box.selectedProperty().unbindBidirectional(bound.chosenProperty());
      bound = null;
    }
    if (line == null || empty) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    bound = line;
    box.selectedProperty().bindBidirectional(line.chosenProperty());
    setGraphic(content(line));
    setAccessibleText(
        "%s, %s".formatted(line.isChosen() ? tr("will be added") : tr("skipped"), line.spoken()));
  }

  private Node content(ImportLine line) {
    var name = Labels.label(line.name(), "strong");
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    var what = giving(what(line));
    Labels.toggle(what, "text-missing", line.isDamaged());
    VBox left = Labels.column(2, name, what);
    if (!line.counts().isEmpty()) {
      var counts = new CountsPane(line.counts().stream().limit(MOST_COUNTS).toList());
      counts.setMinHeight(USE_PREF_SIZE);
      left.getChildren().add(counts);
    } else if (!line.remarks().isEmpty()) {
      left.getChildren().add(giving(line.remarks().getFirst()));
    }
    VBox right = Labels.column(2);
    right.setAlignment(Pos.TOP_RIGHT);
    if (line.isRecognised()) {
      var age = Labels.whole(line.age(), "meta");
      Labels.toggle(age, "text-weak", line.isOfUnknownAge() || line.isExpired());
      right.getChildren().addAll(age, Labels.whole(line.touches(), "meta"));
    }
    Stream.of(line.there(), line.secrets(), line.isRecognised() ? line.worthKnowing() : "")
        .filter(words -> !words.isEmpty())
        .forEach(words -> right.getChildren().add(Labels.whole(words, "meta", "text-weak")));
    var row = Labels.row(12, box, Labels.growing(left), right);
    row.setAlignment(Pos.TOP_LEFT);
    row.maxHeightProperty().bind(heightProperty().subtract(AROUND));
    return row;
  }

  /// Text that wraps if the line is high enough.
  private static Label giving(String words) {
    var label = Labels.label(words, "meta");
    label.setWrapText(true);
    return label;
  }

  private static String what(ImportLine line) {
    String targets = line.target();
    return targets.isEmpty() || !line.isRecognised() ? line.kind() : line.kind() + ", " + targets;
  }
}
