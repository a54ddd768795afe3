package org.soundings.ui.history;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.layout.ScrollsWithin;
import org.soundings.ui.control.text.DifferenceView;
import org.soundings.ui.control.text.Labels;

/// An overlay with the changes of one part of the assessment.
public final class HistoryView extends VBox implements ScrollsWithin {

  /// Between the text and the scroll bar, in pixels.
  private static final double BAR_GAP = 12;

  /// Minimum height of the list of changes, in pixels.
  private static final double LOWEST = 80;

  private final HistoryViewModel model;
  private final VBox list = new VBox(16);

  /// Explains how changes are marked, while there are any.
  private final Label rule =
      Labels.wrapped(
          tr(
              "Removed text is struck through, and added text is underlined. Restoring an earlier version is recorded as a new change. Nothing is lost."),
          "meta");

  private final Runnable close;
  private final Button closing;

  /// @param close closes the overlay
  /// @param name opens the setting of the author name
  public HistoryView(HistoryViewModel model, Runnable close, Runnable name) {
    super(16);
    this.model = model;
    this.close = close;
    closing = Labels.button(tr("Close"), close);
    setPrefWidth(720);
    setMaxSize(720, 560);
    var state = Labels.following(model.stateProperty());
    state.visibleProperty().bind(model.stateProperty().isNotEmpty());
    state.managedProperty().bind(state.visibleProperty());
    Node nameless = nameless(name);
    Labels.show(nameless, model.isNameless());
    Labels.show(rule, false);
    // At a high zoom, the explanation scrolls together with the changes.
    VBox said = Labels.column(16, state, rule, nameless, list);
    said.setPadding(new Insets(0, BAR_GAP, 0, 0));
    ScrollPane scroll = Panes.scroll(said);
    scroll.setMinHeight(LOWEST);
    VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
    getChildren()
        .addAll(Labels.wrapped(tr("History of “%s”", model.title()), "title"), scroll, closing);
    model.changesProperty().addListener((_, _, now) -> show(now));
    show(model.changes());
  }

  /// The node that gets the focus first.
  public Node firstFocus() {
    return closing;
  }

  private static Node nameless(Runnable name) {
    return Labels.row(
        8,
        Labels.growing(Labels.wrapped(tr("Your changes are recorded without a name."), "meta")),
        Labels.button(tr("Set display name"), name, "link"));
  }

  private void show(List<PastChange> changes) {
    Labels.show(rule, model.canWrite() && !changes.isEmpty());
    var nodes = new ArrayList<Node>();
    String heading = "";
    for (PastChange change : changes) {
      String moment = model.moment(change);
      String next = change.by().isBlank() ? moment : "%s, %s".formatted(change.by(), moment);
      if (!next.equals(heading)) {
        nodes.add(Labels.wrapped(next, "strong"));
      }
      heading = next;
      nodes.add(line(change));
    }
    list.getChildren().setAll(nodes);
  }

  private Node line(PastChange change) {
    var words =
        Labels.column(
            2,
            Labels.wrapped(change.what(), "meta"),
            DifferenceView.ofNotes(change.before(), change.after()));
    if (model.canBringBack(change)) {
      var back =
          Labels.button(
              tr("Restore previous version"),
              () -> {
                model.bringBack(change);
                close.run();
              },
              "link");
      String before = change.before().isBlank() ? tr("empty") : change.before();
      back.setAccessibleText(tr("Restore previous version: %s", before));
      words.getChildren().add(back);
    }
    return words;
  }
}
