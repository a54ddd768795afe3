package org.soundings.ui.concepts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.soundings.pack.Concept;
import org.soundings.ui.KeyHint;
import org.soundings.ui.Place;
import org.soundings.ui.Screen;
import org.soundings.ui.control.ListPane;
import org.soundings.ui.control.Panes;
import org.soundings.ui.control.Words;

/// Lays out the cards: the list on the left, one card on the sheet.
public final class ConceptsView implements Screen {

  private final ConceptsViewModel model;
  private final BorderPane node = new BorderPane();
  private final ListPane list;
  private final VBox sheet = new VBox();
  private final ScrollPane scroll = Panes.scroll(sheet);
  private final Consumer<String> follow;
  private final Consumer<String> copy;

  /// @param follow opens a web address
  /// @param copy puts a command on the clipboard
  public ConceptsView(ConceptsViewModel model, Consumer<String> follow, Consumer<String> copy) {
    this.model = model;
    this.follow = follow;
    this.copy = copy;
    var field = new TextField();
    field.setPromptText("Search the cards");
    field.setAccessibleText("Search the cards");
    field.textProperty().addListener((_, _, text) -> model.search(text));
    list = new ListPane("Concepts", Optional.of(field));
    sheet.getStyleClass().add("form");
    node.setLeft(list);
    node.setCenter(scroll);
    node.getStyleClass().add("sheet");
    model.foundProperty().addListener((_, _, _) -> showList());
    model.cardProperty().addListener((_, _, _) -> showCard());
    showList();
    showCard();
  }

  private void showList() {
    list.show(model.foundProperty().get().stream().map(this::line).toList());
  }

  private ListPane.Line line(Concept concept) {
    return new ListPane.Line(
        concept.id(),
        Words.row(
            8,
            Words.growing(
                concept.id().equals(model.current())
                    ? Words.label(concept.title(), "strong")
                    : Words.label(concept.title()))),
        concept.title(),
        concept.id().equals(model.current()),
        () -> model.open(concept.id()));
  }

  private void showCard() {
    showList();
    model
        .cardProperty()
        .get()
        .ifPresent(card -> sheet.getChildren().setAll(new CardPane(model, card, follow, copy)));
    scroll.setVvalue(0);
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void open(Place place) {
    if (place instanceof Place.Concepts(var id)) {
      id.ifPresent(model::open);
    }
    refresh();
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  @Override
  public List<? extends Parent> panes() {
    return List.of(list, sheet);
  }

  @Override
  public List<KeyHint> keys() {
    return List.of(KeyHint.of("next, previous card", "J", "K"));
  }

  @Override
  public boolean press(KeyEvent key) {
    switch (key.getCode()) {
      case J -> model.step(1);
      case K -> model.step(-1);
      default -> {
        return false;
      }
    }
    return true;
  }
}
