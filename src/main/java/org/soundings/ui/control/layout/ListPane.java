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

/// A list down the left side: a title, a search field, and lines to choose from.
public final class ListPane extends VBox implements Folding {

  /// The share of what is in sight that a list takes above what is chosen in it.
  private static final double SHARE = 0.6;

  /// The least height of its lines, pixels: two of them and the beginning of a third.
  private static final double LEAST = 128;

  private final ListLines lines = new ListLines();
  private final Sheet scroll = Panes.sheet(lines);
  private final ListHead head;
  private final Optional<TextField> search;
  private final ReadOnlyBooleanWrapper hasSome = new ReadOnlyBooleanWrapper();
  private boolean isAlone;
  private double most = Double.MAX_VALUE;
  private Optional<Node> toShow = Optional.empty();

  /// One line.
  ///
  /// @param name what is read aloud
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

  /// Takes its part of a screen that is wider than it needs to be.
  ///
  /// @param width of the screen, pixels
  public void share(double width) {
    setPrefWidth(ListWidth.in(width));
  }

  /// Says that what is opened takes its place where that is low: it stands at its whole length
  /// there, and only what is around it scrolls.
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
    // What is chosen stays in sight of a list that gets lower.
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

  /// Puts a way back above the title, for a list that is reached from another place.
  public ListPane withWayBack(String words, Runnable back) {
    Button link = Labels.button(words, Feather.ARROW_LEFT, back, "link");
    VBox.setMargin(link, new Insets(16, 24, -20, 24));
    getChildren().addFirst(link);
    return this;
  }

  /// Puts something beside the title, such as a button.
  public ListPane withTool(Node tool) {
    head.add(tool);
    return this;
  }

  /// Puts something between the search and the list, such as a choice of what is listed.
  public ListPane withChoice(Node choice) {
    VBox.setMargin(choice, new Insets(0, 24, 8, 24));
    getChildren().add(getChildren().indexOf(scroll), choice);
    return this;
  }

  /// Puts something below the list.
  public ListPane withFoot(Node foot) {
    var below = new VBox(foot);
    below.getStyleClass().add("pane-bottom");
    below.setPadding(new Insets(8, 24, 16, 24));
    getChildren().add(below);
    return this;
  }

  /// Lines under a heading of their own.
  public record Group(String title, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /// Who is told each time a line is pressed, after what is at it was opened.
  public void whenOpened(Runnable told) {
    lines.whenOpened(told);
  }

  /// Whether there is something that can be opened, also where it does not fit what is sought.
  public ReadOnlyBooleanProperty hasSomeProperty() {
    return hasSome.getReadOnlyProperty();
  }

  /// The id of the line that is chosen, "" where none is.
  public String chosen() {
    return lines.chosenId();
  }

  /// Where the focus begins: at the line of what is chosen, else at the first line, or above them.
  public Optional<Node> beginning() {
    return lines.chosen().or(() -> Focus.firstButText(lines)).or(() -> Focus.firstButText(this));
  }

  /// Brings what is chosen into sight.
  public void showChosen() {
    toShow = lines.chosen();
    requestLayout();
  }

  public void show(List<Line> shown) {
    showGroups(List.of(new Group("", shown)));
  }

  /// Puts the focus at the line of what is chosen.
  public void focusChosen() {
    lines.chosen().ifPresent(Node::requestFocus);
  }

  /// The focus stays at its line; where it is at a line and another one is chosen, it goes along.
  /// What is chosen anew comes into sight.
  public void showGroups(List<Group> groups) {
    boolean isToShow = lines.showGroups(groups) || toShow.isPresent();
    toShow = isToShow ? lines.chosen() : Optional.empty();
    requestLayout();
    tellWhetherSome();
    lines.focused().ifPresent(this::focus);
  }

  /// What takes the focus is brought into sight, for which it stands somewhere first.
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

  /// What is typed above the lines stays in sight where all of it scrolls together.
  private void bringIntoSight(Node line) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean isTyped = Focus.isText(owner) && Focus.isInside(this, owner);
    if (!scroll.isWhole()) {
      Panes.show(scroll, line);
    } else if (!isTyped && isVisible()) {
      Panes.bringIntoSight(line, line.getLayoutBounds());
    }
  }

  /// Says what the place is for while there is nothing in it.
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
