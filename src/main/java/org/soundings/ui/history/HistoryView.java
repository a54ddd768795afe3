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

/// The changes of one part of the assessment, over the window.
public final class HistoryView extends VBox implements ScrollsWithin {

  /// Between the words and the bar that scrolls them, pixels.
  private static final double BESIDE_THE_BAR = 12;

  /// How low the changes become, pixels.
  private static final double LOWEST = 80;

  private final HistoryViewModel model;
  private final VBox list = new VBox(16);

  /// How changes are drawn, while there are any.
  private final Label rule =
      Labels.wrapped(
          tr(
              "What was taken out is struck through, what was put in is underlined. Bringing back what"
                  + " stood before is a change of its own; nothing is lost by it."),
          "meta");

  private final Runnable close;
  private final Button closing;

  /// @param close goes back to where one was
  /// @param name goes to where people say how they are named
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
    // Where everything is large, what is said about the changes scrolls with them.
    VBox said = Labels.column(16, state, rule, nameless, list);
    said.setPadding(new Insets(0, BESIDE_THE_BAR, 0, 0));
    ScrollPane scroll = Panes.scroll(said);
    scroll.setMinHeight(LOWEST);
    VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
    getChildren()
        .addAll(Labels.wrapped(tr("History of “%s”", model.title()), "title"), scroll, closing);
    model.changesProperty().addListener((_, _, now) -> show(now));
    show(model.changes());
  }

  /// Where the focus begins.
  public Node firstFocus() {
    return closing;
  }

  private static Node nameless(Runnable name) {
    return Labels.row(
        8,
        Labels.growing(Labels.wrapped(tr("What you write is recorded without a name."), "meta")),
        Labels.button(tr("Say who you are"), name, "link"));
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
              tr("Bring back what stood before"),
              () -> {
                model.bringBack(change);
                close.run();
              },
              "link");
      String before = change.before().isBlank() ? tr("nothing") : change.before();
      back.setAccessibleText(tr("Bring back what stood before: %s", before));
      words.getChildren().add(back);
    }
    return words;
  }
}
