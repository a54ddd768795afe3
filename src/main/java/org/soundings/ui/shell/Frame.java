package org.soundings.ui.shell;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.soundings.ui.Desk;
import org.soundings.ui.Navigator;
import org.soundings.ui.Place;
import org.soundings.ui.Screen;
import org.soundings.ui.control.Committing;
import org.soundings.ui.control.Focus;

/// The frame around the screens of one open assessment.
final class Frame extends BorderPane implements Navigator {

  private static final List<Place> BY_NUMBER =
      List.of(
          new Place.Overview(),
          new Place.Questions(java.util.Optional.empty()),
          new Place.Concepts(java.util.Optional.empty()),
          new Place.Threats(java.util.Optional.empty()),
          new Place.EvidenceList(java.util.Optional.empty()),
          new Place.Actions(),
          new Place.Context(),
          new Place.Report());

  private final Screens screens;
  private final Rail rail = new Rail(this);
  private final Head head;
  private final StatusBar status;
  private Screen current;

  /// @param screens made with this frame as their navigator
  Frame(Function<Navigator, Screens> screens, Desk desk, StatusViewModel model, Commands commands) {
    this.screens = screens.apply(this);
    head = new Head(model, commands);
    status = new StatusBar(model, commands);
    current = this.screens.overview();
    setTop(head);
    setLeft(rail);
    setBottom(status);
    getStyleClass().add("sheet");
    head.show(desk.assessment().profile());
    desk.workbench()
        .observe(
            assessment -> {
              model.refresh();
              head.show(assessment.profile());
              current.refresh();
            });
  }

  Screen screen() {
    return current;
  }

  /// Leaves a text for the pane around it, so that single keys mean something again.
  void leaveText() {
    commitNow();
    focusFirst(current.panes().getFirst());
  }

  @Override
  public void go(Place place) {
    commitNow();
    Screen next = screens.at(place);
    boolean changed = next != current || getCenter() == null;
    current = next;
    rail.show(place);
    setCenter(current.node());
    current.open(place);
    status.show(current.keys());
    if (changed) {
      // What is inside a scroll pane is there only after its skin was made.
      current.node().applyCss();
      current.node().layout();
      focusFirst(current.panes().getFirst());
    }
  }

  /// Hands over what is being typed, so that nothing is lost when the screen changes.
  void commitNow() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at instanceof Committing committing) {
        committing.commitNow();
      }
    }
  }

  /// Acts on a key that no text wanted.
  boolean press(KeyEvent key) {
    if (key.getCode() == KeyCode.F6) {
      walk(key.isShiftDown() ? -1 : 1);
      return true;
    }
    if (key.isAltDown() && key.getCode().isDigitKey()) {
      int number = key.getCode().ordinal() - KeyCode.DIGIT1.ordinal();
      if (number >= 0 && number < BY_NUMBER.size()) {
        go(BY_NUMBER.get(number));
        return true;
      }
    }
    if (key.isShortcutDown() && key.getCode() == KeyCode.V) {
      return screens.paste(current);
    }
    return !key.isShortcutDown() && !key.isAltDown() && current.press(key);
  }

  /// Puts the focus into the pane after the one that has it.
  private void walk(int by) {
    List<? extends Parent> panes = current.panes();
    int at = -1;
    for (int i = 0; i < panes.size(); i++) {
      if (Focus.isInside(panes.get(i), getScene().getFocusOwner())) {
        at = i;
      }
    }
    focusFirst(panes.get(Math.floorMod(at + by, panes.size())));
  }

  private static void focusFirst(Parent pane) {
    Focus.first(pane).ifPresent(Node::requestFocus);
  }
}
