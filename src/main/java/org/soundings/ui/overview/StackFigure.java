package org.soundings.ui.overview;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.soundings.pack.Layer;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.mark.Strip;
import org.soundings.ui.control.mark.SuggestionPointer;
import org.soundings.ui.control.text.Labels;

/// The section through the stack: a slab per layer with its marks, and the lead at the layer of the
/// suggested next question.
final class StackFigure extends HBox {

  private static final double SLAB_HEIGHT = 84;
  private static final double MOST_HEIGHT = 100;
  private static final double LEAST_HEIGHT = 62;

  /// Below this width there is no room for the drawings.
  private static final double NARROW = 640;

  /// Below this width they are drawn small, so that the text is not cut.
  private static final double SHORT = 900;

  private static final double SMALL = 0.6;
  private static final double NAMES = 144;
  private static final double DRAWING = 224;

  /// Total padding above and below the text of a layer.
  private static final double AROUND = 14;

  private final SuggestionPointer lead = new SuggestionPointer();
  private final VBox slabs = new VBox();
  private List<LayerRow> rows = List.of();
  private Optional<Layer> deepest = Optional.empty();
  private final Consumer<Layer> choose;

  /// The scale of the drawings; 0 if there are none.
  private double drawn = 1;

  /// @param choose receives the layer whose questions the user wants to see
  StackFigure(Consumer<Layer> choose) {
    super(20);
    this.choose = choose;
    var line = new Pane(lead);
    line.setMinWidth(16);
    getChildren().addAll(line, slabs);
    HBox.setHgrow(slabs, Priority.ALWAYS);
    slabs.setMinWidth(0);
    slabs.getStyleClass().add("slabs");
    widthProperty().addListener((_, _, width) -> draw(scale(width.doubleValue())));
  }

  private static double scale(double width) {
    if (width < NARROW) {
      return 0;
    }
    return width < SHORT ? SMALL : 1;
  }

  /// Hides the drawings or makes them small if text and marks need their room.
  private void draw(double scale) {
    if (scale != drawn) {
      drawn = scale;
      show(rows, deepest);
    }
  }

  void show(List<LayerRow> newRows, Optional<Layer> next) {
    rows = newRows;
    deepest = next;
    slabs.getChildren().setAll(rows.stream().map(this::slab).toList());
    // The content below it follows directly after the lowest slab.
    setMaxHeight(rows.size() * MOST_HEIGHT + 1);
    requestLayout();
  }

  /// The lead is placed after the slabs have their positions.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    slabs.layout();
    List<Double> middles =
        slabs.getChildren().stream()
            .map(slab -> Math.rint(slab.getBoundsInParent().getCenterY()))
            .toList();
    if (!middles.isEmpty()) {
      int at = deepest.map(this::indexOf).orElse(rows.size() - 1);
      lead.hangAt(middles.get(at) - 12, middles);
    }
  }

  private int indexOf(Layer layer) {
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).layer() == layer) {
        return at;
      }
    }
    return 0;
  }

  private Button slab(LayerRow row) {
    Region reading = reading(row);
    var content = new HBox(24, picture(row), reading);
    content.setAlignment(Pos.CENTER_LEFT);
    content.setFillHeight(true);
    Labels.growing(reading);
    String rating = row.worst().map(mark -> mark.word() + ": ").orElse("");
    var button =
        Labels.rowButton(
            "%s. %s. %s%s"
                .formatted(row.layer().title(), Strip.spoken(row.marks()), rating, row.words()),
            content,
            () -> choose.accept(row.layer()),
            "slab-line");
    button.setMinHeight(LEAST_HEIGHT);
    button.setPrefHeight(SLAB_HEIGHT);
    button.setMaxHeight(MOST_HEIGHT);
    reading
        .widthProperty()
        .addListener(
            (_, _, width) ->
                button.setMinHeight(
                    Math.max(LEAST_HEIGHT, reading.prefHeight(width.doubleValue()) + AROUND)));
    VBox.setVgrow(button, Priority.ALWAYS);
    content.prefHeightProperty().bind(button.heightProperty().subtract(1));
    return button;
  }

  private Region picture(LayerRow row) {
    boolean shared = row.layer() == Layer.KERNEL || row.layer() == Layer.HARDWARE;
    var names = Labels.column(0, Labels.wrapped(row.layer().title(), "strong"));
    subtitle(row.layer()).ifPresent(text -> names.getChildren().add(Labels.wrapped(text, "meta")));
    names.setAlignment(Pos.CENTER_LEFT);
    names.setMinWidth(112);
    names.setPrefWidth(112);
    names.setMaxWidth(112);
    var slab = Labels.row(16, names);
    if (drawn > 0) {
      slab.getChildren().add(new LayerDrawing(row.layer(), drawn));
    }
    double width = NAMES + DRAWING * drawn;
    slab.getStyleClass().add("slab");
    Labels.toggle(slab, "shared", shared);
    slab.setMinWidth(width);
    slab.setPrefWidth(width);
    slab.setMaxWidth(width);
    // Keeps the line below it visible.
    slab.setMinHeight(LEAST_HEIGHT - 1);
    slab.setMaxHeight(Double.MAX_VALUE);
    return slab;
  }

  private static Region reading(LayerRow row) {
    var strip = new Strip(row.marks(), StateGlyph.MEDIUM);
    var words = Labels.row(8);
    words.setAlignment(Pos.TOP_LEFT);
    row.worst()
        .ifPresent(
            mark ->
                words
                    .getChildren()
                    .add(
                        Labels.whole(
                            mark.title(), "strong", mark.styleClass().replace("mark-", "text-"))));
    words.getChildren().add(Labels.growing(Labels.wrapped(row.words(), "muted")));
    var reading = Labels.column(4, strip, words);
    if (row.marks().isEmpty()) {
      reading.getChildren().remove(strip);
    }
    reading.setAlignment(Pos.CENTER_LEFT);
    reading.setMinWidth(0);
    return reading;
  }

  private static Optional<String> subtitle(Layer layer) {
    return switch (layer) {
      case CONTAINER -> Optional.of(tr("Linux processes"));
      case IMAGE -> Optional.of(tr("third-party layers"));
      case KERNEL -> Optional.of(tr("shared by containers"));
      default -> Optional.empty();
    };
  }
}
