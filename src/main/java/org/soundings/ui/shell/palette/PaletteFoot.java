package org.soundings.ui.shell.palette;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.soundings.app.search.FilterKeywords;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;

/// The keys of the palette and its filters. If there is not enough room, only the filters are
/// shown, because everyone tries arrow keys and Enter.
final class PaletteFoot extends HBox {

  private static final List<String> FILTERS =
      List.of("is:open", "is:weak", "has:evidence", "layer:image");

  private final HBox keys;
  private final HBox filters;

  /// @param narrow receives the filter that was clicked
  PaletteFoot(Consumer<String> narrow) {
    super(16);
    keys = Labels.row(16, KeyCap.row(tr("select"), "↑ ↓"), KeyCap.row(tr("open or run"), "Enter"));
    filters = filters(narrow);
    filters.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(keys, Labels.grow(), filters);
    setAlignment(Pos.CENTER_LEFT);
  }

  /// Filters that a click types, so that users discover them.
  private static HBox filters(Consumer<String> narrow) {
    var filters = Labels.row(2);
    for (String filter : FILTERS) {
      String spoken = FilterKeywords.spoken(filter);
      var button = Labels.button(spoken, () -> narrow.accept(spoken), "quiet");
      button.setAccessibleText(tr("Search only %s", spoken));
      // The field keeps the focus for letters and arrow keys.
      button.setFocusTraversable(false);
      filters.getChildren().add(button);
    }
    return filters;
  }

  /// The keys can be hidden, so they need no width.
  @Override
  protected double computeMinWidth(double height) {
    return filters.minWidth(-1);
  }

  /// Their width is known only after styles are applied.
  @Override
  protected void layoutChildren() {
    double needed = keys.prefWidth(-1) + filters.prefWidth(-1) + 2 * getSpacing();
    Labels.show(keys, needed <= getWidth());
    super.layoutChildren();
  }
}
