package org.soundings.ui.imports;

import static org.soundings.language.Messages.tr;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.soundings.base.Problem;
import org.soundings.evidence.Evidence;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.layout.ScrollRegion;
import org.soundings.ui.control.layout.ScrollsWithin;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;

/// An overlay with the preview of an import: one line for each file, the details of the selected
/// file, and the options. Arrow keys move through the lines, Space selects or deselects a file,
/// Enter adds the selected files, Esc cancels and nothing is stored.
public final class ImportView extends VBox implements ScrollsWithin {

  private static final double WIDTH = 1120;
  private static final double HEIGHT = 660;

  /// The height of a line next to the details, and the width at which its counts wrap, in pixels.
  private static final double LINE = 74;

  private static final double HIGH_LINE = 118;
  private static final double NARROW = 700;
  private static final int MOST_IN_SIGHT = 6;

  /// The padding above and below the lines of a list.
  private static final double EDGES = 8;

  private final ImportChoices choices;
  private final ImportViewModel model;
  private final Runnable close;
  private final Consumer<Evidence> added;
  private final ListView<ImportLine> lines;

  /// @param added receives the first item if the user wants to see what was added, or the item that
  ///   existed already
  /// @param close closes the preview
  public ImportView(ImportViewModel model, Consumer<Evidence> added, Runnable close) {
    super(16);
    this.model = model;
    this.close = close;
    this.added = added;
    lines = lines();
    getStyleClass().add("import-view");
    setMinWidth(0);
    choices = new ImportChoices(model);
    setPrefSize(WIDTH, HEIGHT);
    var detail = new DetailPane(model, this::openInstead);
    ScrollPane sidePane = Panes.scroll(detail);
    sidePane.setPrefWidth(340);
    sidePane.setMinWidth(260);
    lines
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, line) -> {
              if (line != null) {
                detail.show(line);
              }
            });
    lines.getSelectionModel().selectFirst();
    HBox.setHgrow(lines, Priority.ALWAYS);
    var middle = new HBox(24);
    var below = new VBox(12);
    HBox.setHgrow(below, Priority.ALWAYS);
    VBox.setVgrow(sidePane, Priority.ALWAYS);
    middle.setMinHeight(120);
    VBox.setVgrow(middle, Priority.ALWAYS);
    Node foot = foot();
    Node effect = Labels.following(model.effectProperty(), "meta");
    var whole = new VBox(16, head(), middle, choices, effect);
    place(middle, below, sidePane, detail, false);
    stand(whole, foot, false);
    widthProperty()
        .addListener(
            (_, _, width) -> {
              boolean isNarrow = width.doubleValue() < NARROW;
              place(middle, below, sidePane, detail, isNarrow);
              stand(whole, foot, isNarrow);
            });
  }

  /// If everything scrolls together, the buttons below stay visible.
  private void stand(VBox whole, Node foot, boolean isNarrow) {
    if (!getChildren().isEmpty() && isNarrow != getChildren().contains(whole)) {
      return;
    }
    getChildren().clear();
    if (isNarrow) {
      var scroll = new ScrollRegion(whole);
      setMargin(scroll, new Insets(-ScrollRegion.RING));
      getChildren().setAll(scroll, foot);
    } else {
      getChildren().setAll(whole, foot);
    }
    setVgrow(getChildren().getFirst(), Priority.ALWAYS);
  }

  /// The lines with the details next to them, or below if both would be too narrow. Then everything
  /// scrolls together, so that there are never two scroll bars next to each other.
  private void place(
      HBox middle, VBox below, ScrollPane sidePane, DetailPane detail, boolean isNarrow) {
    if (!middle.getChildren().isEmpty() && isNarrow == middle.getChildren().contains(below)) {
      return;
    }
    below.getChildren().clear();
    middle.getChildren().clear();
    if (isNarrow) {
      sidePane.setContent(null);
      below.getChildren().setAll(lines, detail);
      middle.getChildren().setAll(below);
    } else {
      sidePane.setContent(detail);
      middle.getChildren().setAll(lines, sidePane);
    }
    double line = isNarrow ? HIGH_LINE : LINE;
    lines.setFixedCellSize(line);
    double high = Math.min(MOST_IN_SIGHT, lines.getItems().size()) * line + EDGES;
    lines.setMinHeight(isNarrow ? high : 0);
    lines.setPrefHeight(isNarrow ? high : USE_COMPUTED_SIZE);
    setPrefHeight(isNarrow ? USE_COMPUTED_SIZE : HEIGHT);
  }

  /// The node that gets the focus first.
  public Node firstFocus() {
    return lines;
  }

  private Node head() {
    var head =
        Labels.column(
            4,
            Labels.label(tr("Import preview"), "title"),
            Labels.wrapped(model.summary(), "muted"));
    model.problems().forEach(problem -> head.getChildren().add(line(problem)));
    return head;
  }

  private static Node line(Problem problem) {
    return Labels.wrapped(
        "%s: %s %s".formatted(problem.file(), problem.message(), problem.hint()), "text-missing");
  }

  private ListView<ImportLine> lines() {
    var list = new ListView<>(FXCollections.observableArrayList(model.lines()));
    list.setAccessibleText(tr("Files to import"));
    list.getStyleClass().add("import-list");
    list.setCellFactory(_ -> new LineCell());
    list.setMinSize(0, 0);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    return list;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.SPACE) {
      ImportLine line = lines.getSelectionModel().getSelectedItem();
      if (line != null) {
        line.toggle();
      }
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      add();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      // The list would consume it.
      key.consume();
      close.run();
    } else if (key.getCode() == KeyCode.A && !key.isShortcutDown()) {
      model.toggleAll();
      key.consume();
    }
  }

  private Node foot() {
    Button add = Labels.button("", this::add, "primary");
    add.textProperty().bind(model.actionProperty());
    add.disableProperty().bind(model.addableProperty().not());
    var foot =
        new FlowPane(
            12,
            8,
            add,
            Labels.button(tr("Cancel"), close),
            KeyCap.row(tr("skip"), "Space"),
            KeyCap.row(tr("select all, select none"), "A"),
            KeyCap.row(tr("add"), "Enter"));
    foot.setMinHeight(USE_PREF_SIZE);
    return foot;
  }

  private void openInstead(Evidence there) {
    close.run();
    added.accept(there);
  }

  private void add() {
    if (model.addableProperty().get()) {
      // Commits a date or system that is still being typed.
      lines.requestFocus();
      if (choices.asksForDate()) {
        return;
      }
      model.add(added);
      close.run();
    }
  }
}
