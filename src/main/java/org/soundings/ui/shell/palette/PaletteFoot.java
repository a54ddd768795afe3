package org.soundings.ui.shell.palette;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.soundings.app.search.FilterKeywords;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;

/// The keys of the search over everything, and its filters. The keys give way to the filters where
/// there is no room for both: arrows and Enter are what everybody tries.
final class PaletteFoot extends HBox {

  private static final List<String> FILTERS =
      List.of("is:open", "is:stale", "has:evidence", "role:operator");

  private final HBox keys;
  private final HBox filters;

  /// @param narrow told the filter that somebody clicked
  PaletteFoot(Consumer<String> narrow) {
    super(16);
    keys =
        Labels.row(16, KeyCap.row(tr("choose"), "↑ ↓"), KeyCap.row(tr("open, or do it"), "Enter"));
    filters = filters(narrow);
    filters.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(keys, Labels.grow(), filters);
    setAlignment(Pos.CENTER_LEFT);
  }

  /// Filters that a click types, so that somebody finds out that there are any.
  private static HBox filters(Consumer<String> narrow) {
    var filters = Labels.row(2);
    for (String filter : FILTERS) {
      String spoken = FilterKeywords.spoken(filter);
      var button = Labels.button(spoken, () -> narrow.accept(spoken), "quiet");
      button.setAccessibleText(tr("Search only %s", spoken));
      // The field keeps the focus: letters and arrows go on from there.
      button.setFocusTraversable(false);
      filters.getChildren().add(button);
    }
    return filters;
  }

  /// The keys need no room: they can go.
  @Override
  protected double computeMinWidth(double height) {
    return filters.minWidth(-1);
  }

  /// How wide they are is known only once their styles are.
  @Override
  protected void layoutChildren() {
    double needed = keys.prefWidth(-1) + filters.prefWidth(-1) + 2 * getSpacing();
    Labels.show(keys, needed <= getWidth());
    super.layoutChildren();
  }
}
