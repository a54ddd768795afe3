package org.soundings.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.Stages;
import org.soundings.ui.screen.Projector;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.workshop.notes.SilentViewModel;

/// The workshop in a window, with one planned question, for its tests.
public final class WorkshopWindow {

  /// A second screen that reports whether it shows anything.
  public static final class SecondScreen implements Projector {
    public boolean there = true;
    public boolean on;
    Parent covered = new StackPane();
    private Runnable closed = () -> {};

    @Override
    public boolean hasSecondScreen() {
      return there;
    }

    @Override
    public void cover(String name, Parent face, Node firstFocus, Runnable closed) {
      assertThat(there).isFalse();
      on = true;
      covered = face;
      this.closed = closed;
    }

    @Override
    public void coverAsDrawn(String name, Parent face, Runnable closed) {
      cover(name, face, face, closed);
    }

    @Override
    public void uncover() {
      on = false;
      Runnable told = closed;
      closed = () -> {};
      told.run();
    }

    @Override
    public void project(String title, Parent face, Runnable closed) {
      on = true;
    }

    @Override
    public void stopProjecting() {
      on = false;
    }
  }

  public final SecondScreen screen = new SecondScreen();
  final List<String> copied = new ArrayList<>();

  /// Ids of the selected items of evidence.
  final List<String> opened = new ArrayList<>();

  public final Stage stage;
  public final ScreenContext context;
  public final WorkshopViewModel model;
  public final WorkshopView view;

  /// Adds it to a window that is not visible yet.
  WorkshopWindow(Stage stage, Path folder) {
    this.stage = stage;
    context = SmallWorld.context(folder.resolve("a"));
    model = new WorkshopViewModel(context);
    view = new WorkshopView(model, screen, opened::add, (_, _) -> Optional.empty(), copied::add);
    model.add();
    model.prepare().steps().ask("small-kernel-1");
    Stages.put(stage, new Scene(new StackPane(view.node()), 900, 700));
  }

  void close() throws IOException {
    context.open().close();
  }

  /// The focused node.
  public Node focused() {
    return stage.getScene().getFocusOwner();
  }

  public static void pressIn(Node field, KeyCode code) {
    field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  public static Stream<Node> inside(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(WorkshopWindow::inside))
        : Stream.of(node);
  }

  public List<String> words() {
    return view.node().lookupAll(".label").stream()
        .filter(Label.class::isInstance)
        .filter(WorkshopWindow::isShown)
        .map(each -> ((Label) each).getText())
        .toList();
  }

  public static boolean isShown(Node node) {
    return node == null || (node.isVisible() && isShown(node.getParent()));
  }

  public void pressInTheRoom(KeyCode code) {
    inTheRoom(code, false);
  }

  /// Presses a key with Alt while the projector view is shown.
  void pressWithAltInTheRoom(KeyCode code) {
    inTheRoom(code, true);
  }

  private void inTheRoom(KeyCode code, boolean alt) {
    screen
        .covered
        .getOnKeyPressed()
        .handle(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
  }

  public TextField field(String name) {
    return inside(view.node())
        .filter(TextField.class::isInstance)
        .map(TextField.class::cast)
        .filter(each -> name.equals(each.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  public void press(KeyCode code) {
    view.press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  /// Presses a key with Alt.
  public void pressWithAlt(KeyCode code) {
    view.press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, true, false));
  }

  public Node pane(Class<? extends Node> wanted) {
    return inside(view.node()).filter(wanted::isInstance).findFirst().orElseThrow();
  }

  /// All nodes of a type below a node, in order.
  public <T extends Node> List<T> in(Class<? extends Node> part, Class<T> wanted) {
    return inside(pane(part)).filter(wanted::isInstance).map(wanted::cast).toList();
  }

  public Button button(String name) {
    return inside(view.node())
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(each -> name.equals(each.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  public Button buttonWith(String words) {
    return inside(view.node())
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(each -> words.equals(each.getText()))
        .findFirst()
        .orElseThrow();
  }

  /// A participant for the operators joins.
  public void comes(String who) {
    model.prepare().add(who, "", "operator");
  }

  public void writeInSilence() {
    comes("Ada");
    model.turn(WorkshopViewModel.Side.RUN);
    SilentViewModel silent = model.run().silent();
    silent.begin();
    silent.write("Ada", "Three agents mount it.");
    silent.done("Ada");
    silent.show();
  }
}
