package org.soundings.ui.control.layout;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.text.Labels;

/// A list on the left side: a title, a search field, and lines to select.
public final class ListPane extends VBox implements Folding {

  /// The share of the visible height that a list takes above its selected item.
  private static final double SHARE = 0.6;

  /// The minimum height of its lines, in pixels: two lines and the start of a third.
  private static final double LEAST = 128;

  private final ListLines lines = new ListLines();
  private final Sheet scroll = Panes.sheet(lines);
  private final ListHead head;
  private final Optional<TextField> search;
  private final ReadOnlyBooleanWrapper hasSome = new ReadOnlyBooleanWrapper();
  private boolean isAlone;
  private double most = Double.MAX_VALUE;
  private Optional<Node> toShow = Optional.empty();

  /// A line of the list.
  ///
  /// @param name the text for screen readers
  public record Line(String id, Region content, String name, boolean chosen, Runnable open) {}

  public ListPane(String title, Optional<TextField> search) {
    this.search = search;
    getStyleClass().addAll("pane", "pane-left");
    setMinWidth(300);
    setPrefWidth(ListWidth.LEAST);
    head = new ListHead(title);
    getChildren().add(head);
    search.ifPresent(
        field -> {
          field.getStyleClass().addAll("filter", "plain");
          VBox.setMargin(field, new Insets(0, 24, 8, 24));
          getChildren().add(field);
        });
    lines.setPadding(new Insets(8, 12, 16, 12));
    scroll.getStyleClass().add("scrolled");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
  }

  /// Takes its share of the width of a wide screen.
  ///
  /// @param width of the screen, in pixels
  public void share(double width) {
    setPrefWidth(ListWidth.in(width));
  }

  /// On a low screen, makes the opened item replace the list. The list then has its full height,
  /// and only the pane around it scrolls.
  public void takeTurns() {
    isAlone = true;
  }

  @Override
  public void fold(double sight) {
    if (isAlone) {
      scroll.fold(sight);
    } else {
      be(sight * SHARE);
    }
  }

  @Override
  public void unfold() {
    scroll.unfold();
    be(Double.MAX_VALUE);
  }

  private void be(double height) {
    // The selected line stays visible when the list gets lower.
    toShow = height < most ? toShow.or(() -> lines.chosen()) : toShow;
    most = height;
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    double whole = super.computePrefHeight(width);
    double least = whole - Math.max(0, scroll.prefHeight(width) - LEAST);
    return Math.min(whole, Math.max(most, least));
  }

  /// Adds a link back above the title, for a list that is opened from another place.
  public ListPane withWayBack(String words, Runnable back) {
    Button link = Labels.button(words, Feather.ARROW_LEFT, back, "link");
    VBox.setMargin(link, new Insets(16, 24, -20, 24));
    getChildren().addFirst(link);
    return this;
  }

  /// Adds a node such as a button next to the title.
  public ListPane withTool(Node tool) {
    head.add(tool);
    return this;
  }

  /// Adds a node between the search field and the list, such as a filter.
  public ListPane withChoice(Node choice) {
    VBox.setMargin(choice, new Insets(0, 24, 8, 24));
    getChildren().add(getChildren().indexOf(scroll), choice);
    return this;
  }

  /// Adds a node below the list.
  public ListPane withFoot(Node foot) {
    var below = new VBox(foot);
    below.getStyleClass().add("pane-bottom");
    below.setPadding(new Insets(8, 24, 16, 24));
    getChildren().add(below);
    return this;
  }

  /// Lines under a heading.
  public record Group(String title, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /// Runs each time a line is pressed, after its item was opened.
  public void whenOpened(Runnable told) {
    lines.whenOpened(told);
  }

  /// Whether the list has any items, including those that the search hides.
  public ReadOnlyBooleanProperty hasSomeProperty() {
    return hasSome.getReadOnlyProperty();
  }

  /// The id of the selected line, "" if there is none.
  public String chosen() {
    return lines.chosenId();
  }

  /// The node that gets the focus first: the selected line, else the first line, else a node above
  /// them.
  public Optional<Node> beginning() {
    return lines.chosen().or(() -> Focus.firstButText(lines)).or(() -> Focus.firstButText(this));
  }

  /// Scrolls to the selected line.
  public void showChosen() {
    toShow = lines.chosen();
    requestLayout();
  }

  public void show(List<Line> shown) {
    showGroups(List.of(new Group("", shown)));
  }

  /// Focuses the selected line.
  public void focusChosen() {
    lines.chosen().ifPresent(Node::requestFocus);
  }

  /// Shows these groups. The focus stays at its line, or moves along with the selection if it is at
  /// a line. A new selection is scrolled into view.
  public void showGroups(List<Group> groups) {
    boolean isToShow = lines.showGroups(groups) || toShow.isPresent();
    toShow = isToShow ? lines.chosen() : Optional.empty();
    requestLayout();
    tellWhetherSome();
    lines.focused().ifPresent(this::focus);
  }

  /// Scrolls the focused line into view; the list is laid out before.
  private void focus(Node line) {
    lines.style();
    layout();
    line.requestFocus();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    toShow.ifPresent(this::bringIntoSight);
    toShow = Optional.empty();
  }

  /// When everything scrolls together, the text fields above the lines stay visible.
  private void bringIntoSight(Node line) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean isTyped = Focus.isText(owner) && Focus.isInside(this, owner);
    if (!scroll.isWhole()) {
      Panes.show(scroll, line);
    } else if (!isTyped && isVisible()) {
      Panes.bringIntoSight(line, line.getLayoutBounds());
    }
  }

  /// Explains the empty list.
  public void showNothing(String words) {
    toShow = Optional.empty();
    lines.showNothing(words);
    tellWhetherSome();
  }

  private void tellWhetherSome() {
    boolean isSought = search.filter(field -> !field.getText().isBlank()).isPresent();
    hasSome.set(isSought || lines.getChildren().stream().anyMatch(Button.class::isInstance));
  }
}
