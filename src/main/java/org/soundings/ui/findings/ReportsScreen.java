package org.soundings.ui.findings;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.evidence.Evidence;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.Screen;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.screen.ScreenKeys;

/// The screen for stored reports: the findings of one report, or two reports side by side. A report
/// stays loaded with its search and order until another one is opened.
public final class ReportsScreen implements Screen {

  /// What is shown once a report was read.
  sealed interface View permits FindingsView, ComparisonView {
    Parent node();

    Node firstFocus();

    List<? extends Parent> panes();
  }

  private final ScreenContext context;
  private final Navigator navigator;
  private final StackPane node = new StackPane();
  private final ScreenKeys ofFindings =
      new ScreenKeys()
          .on(KeyCode.SLASH, tr("filter"), () -> in(FindingsView.class, FindingsView::filter))
          .on(
              KeyCode.G,
              tr("next grouping"),
              () -> in(FindingsView.class, FindingsView::groupByNext))
          .on(
              KeyCode.S,
              tr("sort by next column"),
              () -> in(FindingsView.class, FindingsView::orderByNext));
  private final ScreenKeys ofComparison =
      new ScreenKeys()
          .on(KeyCode.SLASH, tr("filter"), () -> in(ComparisonView.class, ComparisonView::filter));
  private final ScreenKeys ofNothing = new ScreenKeys();
  private Place.@Nullable OfReports asked;
  private Place.@Nullable OfReports shown;
  private @Nullable View view;
  private boolean missing;

  public ReportsScreen(ScreenContext context, Navigator navigator) {
    this.context = context;
    this.navigator = navigator;
    node.getStyleClass().add("sheet");
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void open(Place place) {
    if (place instanceof Place.OfReports wanted) {
      asked = wanted;
      if (!isThere()) {
        showMissing();
      } else if (!wanted.equals(shown)) {
        read(wanted);
      }
    }
  }

  /// A report that was deleted in the meantime is no longer shown; a restored one is.
  @Override
  public void refresh() {
    if (!isThere()) {
      showMissing();
    } else if (missing && asked != null) {
      read(asked);
    }
  }

  private void read(Place.OfReports place) {
    show(null, null, waiting());
    switch (place) {
      case Place.Findings(var id) -> item(id).ifPresent(item -> readFindings(place, item));
      case Place.Comparison(var one, var other) ->
          item(one).ifPresent(a -> item(other).ifPresent(b -> readBoth(place, a, b)));
    }
  }

  private void readFindings(Place.OfReports place, Evidence item) {
    var model = new FindingsViewModel(context, item);
    model.load(() -> take(place, new FindingsView(model, this::back)));
  }

  private void readBoth(Place.OfReports place, Evidence one, Evidence other) {
    var model = new ComparisonViewModel(context, one, other);
    model.load(() -> take(place, new ComparisonView(model, this::back)));
  }

  /// Shows what was read, unless another report was opened in the meantime.
  private void take(Place.OfReports place, View read) {
    if (place.equals(asked)) {
      boolean isInFront = isInFront();
      show(place, read, Panes.scroll(read.node()));
      if (isInFront) {
        // Again, now that the view has shortcuts and a first node.
        navigator.go(place);
        read.firstFocus().requestFocus();
      }
    }
  }

  /// Whether the screen is active: no overlay covers it, and the user is not typing elsewhere.
  private boolean isInFront() {
    if (node.getScene() == null || node.getParent() == null) {
      return false;
    }
    Node owner = node.getScene().getFocusOwner();
    return owner == null || (Focus.isInside(node.getParent(), owner) && !Focus.isText(owner));
  }

  private void show(Place.@Nullable OfReports place, @Nullable View newView, Node content) {
    shown = place;
    missing = false;
    view = newView;
    node.getChildren().setAll(content);
  }

  private Node waiting() {
    return message(tr("The report is being read from its file."));
  }

  private void showMissing() {
    show(null, null, message(tr("This report was removed from the assessment.")));
    missing = true;
  }

  private Node message(String words) {
    var box =
        Labels.column(
            12,
            Labels.wrapped(words, "lead-text"),
            Labels.button(tr("Back to evidence"), Feather.ARROW_LEFT, this::back));
    box.getStyleClass().add("reports-screen");
    box.setMaxWidth(684);
    StackPane.setAlignment(box, javafx.geometry.Pos.TOP_LEFT);
    return box;
  }

  private Optional<Evidence> item(String id) {
    return Optional.ofNullable(context.assessment().evidence().get(id));
  }

  private boolean isThere() {
    return ids().stream().allMatch(id -> item(id).isPresent());
  }

  private List<String> ids() {
    return asked == null ? List.of() : asked.items();
  }

  private void back() {
    navigator.go(new Place.EvidenceList(ids().stream().findFirst()));
  }

  @Override
  public ScreenKeys keys() {
    return switch (view) {
      case FindingsView _ -> ofFindings;
      case ComparisonView _ -> ofComparison;
      case null -> ofNothing;
    };
  }

  /// The shortcuts for the findings of one report.
  public ScreenKeys ofFindings() {
    return ofFindings;
  }

  /// The shortcuts for the comparison of two reports.
  public ScreenKeys ofComparison() {
    return ofComparison;
  }

  private <V extends View> void in(Class<V> type, Consumer<V> does) {
    if (type.isInstance(view)) {
      does.accept(type.cast(view));
    }
  }

  @Override
  public List<? extends Parent> panes() {
    return view == null ? List.of(node) : view.panes();
  }
}
