package org.soundings.ui.actions;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.Action;
import org.soundings.ui.KeyHint;
import org.soundings.ui.Screen;
import org.soundings.ui.control.ListPane;
import org.soundings.ui.control.Panes;
import org.soundings.ui.control.Words;

/// Lays out the actions: the list on the left, one action on the sheet.
public final class ActionsView implements Screen {

  private final ActionsViewModel model;
  private final BorderPane node = new BorderPane();
  private final ListPane list;
  private final ActionPane pane;
  private final VBox nothing;
  private final VBox sheet;

  public ActionsView(ActionsViewModel model) {
    this.model = model;
    list =
        new ListPane("Actions", Optional.empty())
            .withTool(Words.button("Add", Feather.PLUS, this::add));
    pane = new ActionPane(model);
    nothing = nothing();
    sheet = new VBox(pane, nothing);
    sheet.getStyleClass().add("form");
    node.setLeft(list);
    node.setCenter(Panes.scroll(sheet));
    node.getStyleClass().add("sheet");
    model.contentProperty().addListener((_, _, now) -> show(now));
    show(model.content());
  }

  private VBox nothing() {
    var box =
        Words.column(
            8,
            Words.wrapped("Nothing has been agreed yet.", "lead-text"),
            Words.wrapped(
                "An action says who does what until when, and which threats it lowers. Without one"
                    + " a finding stays a finding.",
                "muted"),
            Words.space(4),
            Words.button("Add an action", Feather.PLUS, this::add));
    box.getStyleClass().add("drop-target");
    box.setPadding(new Insets(24));
    box.setMaxWidth(620);
    return box;
  }

  private void add() {
    model.add();
    pane.writeTitle();
  }

  private void show(ActionsViewModel.Content content) {
    Words.show(pane, content.current().isPresent());
    Words.show(nothing, content.current().isEmpty());
    content.current().ifPresent(pane::show);
    list.show(content.actions().stream().map(each -> line(each, content)).toList());
    if (content.actions().isEmpty()) {
      list.showNothing("No action yet.");
    }
  }

  private ListPane.Line line(Action action, ActionsViewModel.Content content) {
    boolean chosen = content.current().map(a -> a.id().equals(action.id())).orElse(false);
    Label title = Words.wrapped(action.title());
    Words.toggle(title, "strong", chosen);
    Label who = Words.label(model.whoAndWhen(action), "meta");
    Words.toggle(who, "text-weak", model.isLate(action));
    String status = model.isLate(action) ? "late" : action.status().words();
    var row =
        Words.row(
            12,
            Words.icon(Feather.FLAG, "muted"),
            Words.growing(Words.column(0, title, who)),
            Words.whole(status, "meta"));
    return new ListPane.Line(
        action.id(),
        row,
        "%s, %s, %s".formatted(action.title(), who.getText(), status),
        chosen,
        () -> model.open(action.id()));
  }

  @Override
  public Parent node() {
    return node;
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
    return List.of(KeyHint.of("next, previous", "J", "K"), KeyHint.of("add an action", "A"));
  }

  @Override
  public boolean press(KeyEvent key) {
    switch (key.getCode()) {
      case J -> model.step(1);
      case K -> model.step(-1);
      case A -> add();
      default -> {
        return false;
      }
    }
    return true;
  }
}
