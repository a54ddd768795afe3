package org.soundings.ui.robot;

import static java.util.Objects.requireNonNullElse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/// A keyboard and a mouse. Keys go to the window that has the focus and clicks to the topmost node,
/// as the toolkit defines.
public final class Robot {

  private final javafx.scene.robot.Robot hands = WindowThread.ask(javafx.scene.robot.Robot::new);
  private final Set<KeyCode> pressed = EnumSet.noneOf(KeyCode.class);
  private final Set<MouseButton> held = EnumSet.noneOf(MouseButton.class);

  Robot() {}

  /// Runs an action on the window's thread, and waits for its effects.
  public Robot interact(Runnable deed) {
    WindowThread.ask(
        () -> {
          deed.run();
          return true;
        });
    WindowThread.settle();
    return this;
  }

  /// Presses keys and holds them down.
  public Robot press(KeyCode... keys) {
    for (KeyCode key : keys) {
      pressed.add(key);
      interact(() -> hands.keyPress(key));
    }
    return this;
  }

  public Robot release(KeyCode... keys) {
    for (KeyCode key : keys) {
      pressed.remove(key);
      interact(() -> hands.keyRelease(key));
    }
    return this;
  }

  /// Presses keys and releases them, one after another.
  public Robot type(KeyCode... keys) {
    for (KeyCode key : keys) {
      press(key).release(key);
    }
    return this;
  }

  /// Types a text at the focus, on any keyboard layout.
  public Robot write(String text) {
    text.codePoints().mapToObj(Character::toString).forEach(this::writeLetter);
    return this;
  }

  private void writeLetter(String letter) {
    KeyCode key =
        switch (letter) {
          case "\n" -> KeyCode.ENTER;
          case "\t" -> KeyCode.TAB;
          default -> KeyCode.UNDEFINED;
        };
    interact(
        () -> {
          fire(KeyEvent.KEY_PRESSED, "", key);
          fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED);
          fire(KeyEvent.KEY_RELEASED, "", key);
        });
  }

  private void fire(EventType<KeyEvent> type, String letter, KeyCode key) {
    Scene scene = windowInFront().getScene();
    var event =
        new KeyEvent(
            type,
            letter,
            "",
            key,
            pressed.contains(KeyCode.SHIFT),
            pressed.contains(KeyCode.CONTROL),
            pressed.contains(KeyCode.ALT),
            false);
    Event.fireEvent(requireNonNullElse(scene.getFocusOwner(), scene), event);
  }

  private static Window windowInFront() {
    return Window.getWindows().stream()
        .filter(Window::isFocused)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No window has the focus."));
  }

  /// Moves the mouse to the centre of the visible part of a node.
  public Robot moveTo(Node node) {
    WindowThread.settle();
    return moveTo(WindowThread.ask(() -> Sight.middle(node)));
  }

  private Robot moveTo(Point2D point) {
    return interact(() -> hands.mouseMove(point));
  }

  public Robot moveBy(double x, double y) {
    return interact(() -> hands.mouseMove(hands.getMousePosition().add(x, y)));
  }

  public Robot press(MouseButton button) {
    held.add(button);
    return interact(() -> hands.mousePress(button));
  }

  public Robot release(MouseButton button) {
    held.remove(button);
    return interact(() -> hands.mouseRelease(button));
  }

  /// Clicks the only visible node that shows this text, or that matches a selector.
  public Robot clickOn(String query) {
    WindowThread.settle();
    return clickOn(WindowThread.ask(() -> lookup(query).match(Sight::isSeen).query()));
  }

  /// Clicks on a node.
  ///
  /// @throws AssertionError if it is not visible, or is covered
  public Robot clickOn(Node node) {
    moveTo(node);
    var hit = new AtomicReference<Node>();
    EventHandler<MouseEvent> look =
        event -> {
          hit.set(event.getPickResult().getIntersectedNode());
          if (!Sight.isHit(node, hit.get())) {
            event.consume();
          }
        };
    Scene scene = WindowThread.ask(node::getScene);
    interact(() -> scene.addEventFilter(MouseEvent.MOUSE_PRESSED, look));
    press(MouseButton.PRIMARY);
    interact(() -> scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, look));
    release(MouseButton.PRIMARY);
    if (!Sight.isHit(node, hit.get())) {
      throw new AssertionError("%s lies over %s.".formatted(hit.get(), node));
    }
    return this;
  }

  public Robot doubleClickOn(Node node) {
    return clickOn(node).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
  }

  /// Clicks a point of a node, relative to its upper left corner.
  public Robot clickAt(Node node, double x, double y) {
    moveTo(WindowThread.ask(() -> node.localToScreen(x, y)));
    return press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
  }

  /// Searches all windows for nodes that match a selector such as `.title`, or that show this text.
  public Found lookup(String query) {
    return Found.called(roots(), query);
  }

  /// Searches all windows.
  public Found lookup(Predicate<Node> wanted) {
    return Found.that(roots(), wanted);
  }

  /// Searches all windows for nodes of a type.
  public <T extends Node> Found lookup(Class<T> kind, Predicate<T> wanted) {
    return lookup(node -> kind.isInstance(node) && wanted.test(kind.cast(node)));
  }

  /// The content of a node, to search in it.
  public Inside from(Node node) {
    return new Inside(node);
  }

  /// The area of a search.
  public record Inside(Node node) {

    public Found lookup(String query) {
      return Found.called(List.of(node), query);
    }

    public Found lookup(Predicate<Node> wanted) {
      return Found.that(List.of(node), wanted);
    }

    public <T extends Node> Found lookup(Class<T> kind, Predicate<T> wanted) {
      return lookup(each -> kind.isInstance(each) && wanted.test(kind.cast(each)));
    }
  }

  private static List<Node> roots() {
    return WindowThread.ask(
        () ->
            Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .<Node>map(window -> window.getScene().getRoot())
                .toList());
  }

  /// Releases all keys and buttons.
  void letGo() {
    List.copyOf(pressed).forEach(this::release);
    List.copyOf(held).forEach(this::release);
  }
}
