package org.soundings.ui.conflict;

import static org.soundings.language.Messages.tr;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.soundings.change.FieldChange;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.layout.ScrollsWithin;
import org.soundings.ui.control.text.DifferenceView;
import org.soundings.ui.control.text.Labels;

/// An overlay with two versions of a file side by side, local and on disk, field by field, with the
/// differences underlined.
public final class TwoVersionsView extends VBox implements ScrollsWithin {

  private static final double WIDTH = 900;
  private static final double HEIGHT = 560;

  private final GridPane grid = new GridPane(24, 4);
  private final Button closing;

  /// @param close closes the overlay
  public TwoVersionsView(TwoVersionsViewModel model, Runnable close) {
    super(16);
    closing = Labels.button(tr("Decide later"), close);
    setMinWidth(0);
    setPrefSize(WIDTH, HEIGHT);
    setMaxHeight(HEIGHT);
    for (int column = 0; column < 2; column++) {
      var half = new ColumnConstraints();
      half.setPercentWidth(50);
      half.setHalignment(HPos.LEFT);
      grid.getColumnConstraints().add(half);
    }
    var state = Labels.following(model.stateProperty());
    state.visibleProperty().bind(model.stateProperty().isNotEmpty());
    state.managedProperty().bind(state.visibleProperty());
    var both =
        Labels.button(
            tr("Keep both versions"),
            () -> {
              model.keepBoth();
              close.run();
            });
    var ofBoth = Labels.following(model.ofBothProperty());
    for (Node each : List.of(both, ofBoth)) {
      each.visibleProperty().bind(model.ofBothProperty().isNotEmpty());
      each.managedProperty().bind(each.visibleProperty());
    }
    // In a low window everything except the buttons scrolls together, so that the texts get its
    // full height.
    ScrollPane scroll =
        Panes.scroll(
            Labels.column(
                16,
                Labels.column(
                    4,
                    Labels.label(tr("Version conflict"), "title"),
                    Labels.following(model.titleProperty(), "strong"),
                    Labels.wrapped(
                        tr(
                            "You and others changed %s. Text found in only one version is underlined. The version you do not keep is stored in conflicts/. If this version is readable, it is also in the history.",
                            model.file()),
                        "muted")),
                state,
                ofBoth,
                grid,
                Labels.wrapped(model.ofTaking(), "meta")));
    scroll.setMinHeight(80);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren()
        .addAll(
            scroll,
            new FlowPane(
                8,
                8,
                both,
                Labels.button(
                    tr("Use their version"),
                    () -> {
                      model.loadOthersChanges();
                      close.run();
                    }),
                Labels.button(
                    tr("Keep my version"),
                    () -> {
                      model.keepLocal();
                      close.run();
                    }),
                closing));
    model.differencesProperty().addListener((_, _, now) -> show(now));
    show(model.differencesProperty().get());
  }

  /// The node that gets the focus first; not a button that chooses, which a stray key could press.
  public Node firstFocus() {
    return closing;
  }

  private void show(List<FieldChange> differences) {
    grid.getChildren().clear();
    if (differences.isEmpty()) {
      return;
    }
    grid.addRow(
        0, Labels.label(tr("Other version"), "strong"), Labels.label(tr("Your version"), "strong"));
    int row = 1;
    for (FieldChange field : differences) {
      Node name = Labels.wrapped(field.heading(), "strong");
      GridPane.setMargin(name, new Insets(12, 0, 0, 0));
      grid.add(name, 0, row, 2, 1);
      grid.addRow(
          row + 1,
          side(tr("Others"), field, field.saidBefore(), field.saidAfter()),
          side(tr("You"), field, field.saidAfter(), field.saidBefore()));
      row += 2;
    }
  }

  private static Node side(String who, FieldChange field, String text, String other) {
    if (text.isBlank()) {
      return Labels.wrapped(tr("empty"), "muted");
    }
    var words =
        field.isNote()
            ? DifferenceView.withoutOfNotes(text, other)
            : DifferenceView.without(text, other);
    words.setAccessibleText("%s: %s".formatted(who, text));
    GridPane.setValignment(words, VPos.TOP);
    return words;
  }
}
