package org.soundings.ui.system;

import static org.soundings.language.Messages.tr;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.app.model.ModelItem;
import org.soundings.ui.control.layout.ScrollsWithin;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;

/// The preview of a model made elsewhere, over the window: all that would be added, then what would
/// be left alone. Arrow keys walk the lines, Space switches an item off or on, A all of them, Enter
/// takes what is selected, Esc goes back; nothing was changed then.
public final class ModelImportView extends VBox implements ScrollsWithin {

  private static final double WIDTH = 720;
  private static final double HEIGHT = 600;
  private static final double LEAST = 96;

  /// Maximum width of the scroll bar.
  private static final double BAR = 20;

  private final ModelImportViewModel model;
  private final Runnable close;
  private final ListView<ModelImportViewModel.Line> lines;

  /// @param close closes the preview
  public ModelImportView(ModelImportViewModel model, Runnable close) {
    super(16);
    this.model = model;
    this.close = close;
    lines = lines();
    setMinWidth(0);
    setPrefSize(WIDTH, HEIGHT);
    VBox.setVgrow(lines, Priority.ALWAYS);
    getChildren().addAll(head(), lines, foot());
    model.selectionProperty().addListener((_, _, _) -> lines.refresh());
  }

  /// The node that gets the focus first.
  public Node firstFocus() {
    return lines;
  }

  private Node head() {
    var head =
        Labels.column(
            4, Labels.wrapped(model.title(), "title"), Labels.wrapped(model.summary(), "muted"));
    if (model.isNew()) {
      head.getChildren()
          .add(
              new FlowPane(
                  16,
                  4,
                  Labels.button(tr("Select all"), model::selectAll, "link"),
                  Labels.button(tr("Select none"), model::selectNone, "link")));
    }
    return head;
  }

  private ListView<ModelImportViewModel.Line> lines() {
    var list = new ListView<>(FXCollections.observableArrayList(model.lines()));
    list.setAccessibleText(tr("Model content and import preview"));
    list.getStyleClass().addAll("import-list", "model-import-list");
    list.setCellFactory(_ -> new LineCell(model));
    list.setMinHeight(LEAST);
    list.getSelectionModel().select(firstThing());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    return list;
  }

  /// The first line that is not a heading.
  private int firstThing() {
    List<ModelImportViewModel.Line> all = model.lines();
    for (int at = 0; at < all.size(); at++) {
      if (all.get(at) instanceof ModelImportViewModel.Line.SystemElement) {
        return at;
      }
    }
    return 0;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.SPACE) {
      key.consume();
      if (lines.getSelectionModel().getSelectedItem()
          instanceof ModelImportViewModel.Line.SystemElement line) {
        model.toggle(line);
      }
    } else if (key.getCode() == KeyCode.A && !key.isShortcutDown()) {
      key.consume();
      model.toggleAll();
    } else if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      take();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      // The list would consume it.
      key.consume();
      close.run();
    }
  }

  private Node foot() {
    var foot = new FlowPane(12, 8);
    if (model.canTake()) {
      Button take = Labels.button(model.action(), this::take, "primary");
      take.setDefaultButton(true);
      model
          .selectionProperty()
          .addListener(
              (_, _, _) -> {
                take.setText(model.action());
                take.setDisable(!model.isAnySelected());
              });
      foot.getChildren().addAll(take, Labels.button(tr("Cancel"), close));
      if (model.isNew()) {
        foot.getChildren()
            .addAll(
                KeyCap.row(tr("select"), "Space"), KeyCap.row(tr("select all, select none"), "A"));
      }
      foot.getChildren().addAll(KeyCap.row(tr("import"), "Enter"), KeyCap.row(tr("cancel"), "Esc"));
    } else {
      Button closing = Labels.button(tr("Close"), close, "primary");
      closing.setDefaultButton(true);
      foot.getChildren().add(closing);
    }
    return foot;
  }

  private void take() {
    if (!model.isAnySelected()) {
      return;
    }
    close.run();
    if (model.canTake()) {
      model.take();
    }
  }

  private static final class LineCell extends ListCell<ModelImportViewModel.Line> {

    private final ModelImportViewModel model;

    LineCell(ModelImportViewModel model) {
      this.model = model;
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(ModelImportViewModel.@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      setGraphic(line == null || empty ? null : content(line));
      setAccessibleText(line == null || empty ? "" : model.spoken(line));
    }

    /// A sentence is as high as it needs, everything else is one line.
    @Override
    protected double computePrefHeight(double width) {
      if (getItem() instanceof ModelImportViewModel.Line.Note
          && getGraphic() instanceof Node words) {
        double wide = width < 0 ? getListView().getWidth() - BAR : width;
        double insets = snappedLeftInset() + snappedRightInset();
        return snappedTopInset()
            + words.prefHeight(Math.max(0, wide - insets))
            + snappedBottomInset();
      }
      return super.computePrefHeight(width);
    }

    private Node content(ModelImportViewModel.Line line) {
      return switch (line) {
        case ModelImportViewModel.Line.Heading(String words) -> Labels.label(words, "strong");
        case ModelImportViewModel.Line.Note(String words) -> Labels.wrapped(words, "meta");
        case ModelImportViewModel.Line.GroupHeading heading ->
            Labels.label(model.title(heading), "strong");
        case ModelImportViewModel.Line.SystemElement thing -> content(thing);
      };
    }

    private Node content(ModelImportViewModel.Line.SystemElement line) {
      var name = Labels.label(line.item().name());
      Labels.toggle(name, "muted", model.isOffered(line) && !model.isSelected(line));
      var row =
          Labels.row(
              12,
              Labels.icon(icon(line.item().kind()), "muted"),
              Labels.growing(name),
              Labels.whole(model.note(line), "meta"));
      if (model.isOffered(line)) {
        row.getChildren().addFirst(box(line));
      }
      return row;
    }

    private CheckBox box(ModelImportViewModel.Line.SystemElement line) {
      var box = new CheckBox();
      box.setFocusTraversable(false);
      box.setSelected(model.isSelected(line));
      box.setDisable(!model.canSwitch(line));
      box.setOnAction(_ -> model.toggle(line));
      return box;
    }

    private static Ikon icon(ModelItem.Kind kind) {
      return switch (kind) {
        case ZONE -> Feather.LAYERS;
        case COMPONENT -> Feather.BOX;
        case ACTOR -> Feather.USER;
        case DATA_FLOW -> Feather.ARROW_RIGHT;
        case THREAT, CATALOGUE -> Feather.CROSSHAIR;
      };
    }
  }
}
