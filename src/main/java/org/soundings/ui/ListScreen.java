package org.soundings.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.Beside;
import org.soundings.ui.control.ListPane;
import org.soundings.ui.control.Panes;
import org.soundings.ui.control.Prompted;
import org.soundings.ui.control.Words;

/// A screen with a list down the left side and one thing of it on the sheet.
public abstract class ListScreen implements Screen {

  protected final ListPane list;
  protected final VBox sheet = new VBox();
  private final ScrollPane scroll;
  private final Beside node = new Beside();
  private final ScreenKeys keys;

  protected ListScreen(ListPane list, ScreenKeys keys) {
    this.list = list;
    this.keys = keys;
    sheet.getStyleClass().addAll("form", "list-sheet");
    scroll = Panes.sheet(sheet);
    node.left(list).centre(scroll);
    node.widthProperty().addListener((_, _, width) -> list.share(width.doubleValue()));
  }

  /// A field that narrows a list.
  ///
  /// @param name read aloud
  /// @param search told what was typed
  protected static Optional<TextField> searching(
      String name, String prompt, java.util.function.Consumer<String> search) {
    var field = Prompted.field();
    field.setPromptText(prompt);
    field.setAccessibleText(name);
    field.textProperty().addListener((_, _, text) -> search.accept(text));
    return Optional.of(field);
  }

  /// What stands on the sheet while there is nothing: what the place is for, and one thing to do.
  protected static Region nothing(String title, String words, Node offer) {
    var box =
        Words.column(
            8,
            Words.wrapped(title, "lead-text"),
            Words.wrapped(words, "muted"),
            Words.space(4),
            offer);
    box.getStyleClass().add("drop-target");
    box.setPadding(new Insets(24));
    box.setMaxWidth(620);
    return box;
  }

  /// Shows the sheet from its top, also where it stands below the list.
  protected void scrollUp() {
    scroll.setVvalue(0);
    if (node.isFolded()) {
      Panes.reveal(scroll);
    }
  }

  /// What of the sheet is in sight at a time.
  protected ObservableValue<Bounds> sight() {
    return scroll.viewportBoundsProperty();
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public ScreenKeys keys() {
    return keys;
  }

  @Override
  public List<? extends Parent> panes() {
    return List.of(list, sheet);
  }
}
