package org.soundings.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.soundings.app.settings.Appearance;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.text.OwnUndo;

/// The keys of the whole window: first those that work everywhere, then those that nothing in the
/// window consumed, which go to the current screen.
final class WindowKeys {

  /// Whether Alt with a digit or an arrow types something in a text field, as on macOS.
  private static final boolean TYPES_WITH_ALT = System.getProperty("os.name").startsWith("Mac");

  private final Shell shell;

  /// Whether the typed event of the last pressed key is still to come and must be ignored.
  private boolean swallowing;

  /// Whether the last pressed key had an effect, in the window or at the focused node.
  private boolean acted;

  /// Whether an overlay was open when the key was pressed whose typed event is still to come.
  private boolean wasOverlaid;

  private boolean escapeIsDown;

  /// Whether Esc is held down and repeats.
  private boolean escapeStayedDown;

  WindowKeys(Shell shell) {
    this.shell = shell;
  }

  void listen(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedAnywhere);
    scene.addEventFilter(KeyEvent.KEY_TYPED, this::swallow);
    scene.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  /// Keys that work everywhere, also in a text field.
  private void pressedAnywhere(KeyEvent key) {
    swallowing = false;
    // Until the event returns because nothing at the focus consumed it.
    acted = true;
    wasOverlaid = isOverlaid();
    if (key.getCode() == KeyCode.ESCAPE && !isHandedOn(key)) {
      escapeStayedDown = escapeIsDown;
      escapeIsDown = true;
      handOnFromMenu(key);
    }
    // AltGr, which is Ctrl with Alt on Windows, types letters.
    if (key.isShortcutDown()
        && !key.isAltDown()
        && (zooms(key.getCode()) || (isOverlaid() ? typesAgain(key) : begins(key)))) {
      key.consume();
    }
  }

  /// A menu button consumes Esc even while its menu is closed.
  private static void handOnFromMenu(KeyEvent key) {
    if (key.getTarget() instanceof MenuButton button && !button.isShowing()) {
      key.consume();
      Parent around = button.getParent();
      around.fireEvent(key.copyFor(around, around));
    }
  }

  private void released(KeyEvent key) {
    acted = false;
    if (key.getCode() == KeyCode.ESCAPE) {
      escapeIsDown = false;
    }
  }

  /// Whether the focused node already received the key and did not consume it.
  private static boolean isHandedOn(KeyEvent key) {
    return key.getTarget() instanceof Node node && !node.isFocused();
  }

  /// Also works while an overlay is open, which is zoomed with the window.
  private boolean zooms(KeyCode key) {
    Appearance now = shell.theme().appearance();
    return switch (key) {
      case PLUS, ADD, EQUALS -> shell.zoom(now.zoomed(1));
      case MINUS, SUBTRACT -> shell.zoom(now.zoomed(-1));
      case DIGIT0, NUMPAD0 -> shell.zoom(now.withZoom(Appearance.ORDINARY_ZOOM));
      default -> false;
    };
  }

  /// Text fields know only one of the redo shortcuts.
  private boolean typesAgain(KeyEvent key) {
    return key.getCode() == KeyCode.Y && OwnUndo.step(shell.getScene().getFocusOwner(), true);
  }

  private boolean begins(KeyEvent key) {
    return switch (key.getCode()) {
      case Z -> {
        shell.frame().ifPresent(shown -> step(shown, key.isShiftDown()));
        yield shell.frame().isPresent();
      }
      case Y -> {
        shell.frame().ifPresent(shown -> step(shown, true));
        yield shell.frame().isPresent();
      }
      case K -> {
        shell.showPalette();
        yield shell.frame().isPresent();
      }
      case N -> {
        shell.program().newAssessment();
        yield true;
      }
      case O -> {
        shell.program().openFolder();
        yield true;
      }
      default -> false;
    };
  }

  /// Text in a form that is not committed yet has its own undo, which comes first.
  private void step(Frame shown, boolean forward) {
    if (OwnUndo.step(shell.getScene().getFocusOwner(), forward)) {
      return;
    }
    if (forward) {
      shown.redo();
    } else {
      shown.undo();
    }
  }

  private void pressed(KeyEvent key) {
    acted = false;
    if (isOverlaid()) {
      return;
    }
    if (key.getCode() == KeyCode.F6) {
      shell.walk(key.isShiftDown() ? -1 : 1);
      key.consume();
      return;
    }
    if (key.getCode() == KeyCode.ESCAPE && shell.isInNotices() && !isMenuOpen()) {
      shell.leaveNotice();
      key.consume();
      return;
    }
    shell.frame().ifPresent(shown -> pressed(key, shown));
  }

  private void pressed(KeyEvent key, Frame shown) {
    if (key.getCode() == KeyCode.ESCAPE) {
      escape(key, shown);
      return;
    }
    if (key.getCode() == KeyCode.TAB && shown.goOn(key.isShiftDown())) {
      key.consume();
      return;
    }
    // AltGr, which is Ctrl with Alt on Windows, types letters.
    boolean isAlt = key.isAltDown() && !key.isControlDown() && !TYPES_WITH_ALT;
    boolean everywhere = shown.actsInTexts(key.getCode()) || isAlt;
    if ((isInEntry() ? everywhere : !isMenuOpen()) && shown.press(key)) {
      key.consume();
      acted = true;
      swallowing = !key.getText().isEmpty();
    }
  }

  /// Leaves the innermost thing: the text field, the tour, what the screen shows temporarily, the
  /// current choice, and last the place. A key that repeats does not leave the place.
  private void escape(KeyEvent key, Frame shown) {
    if (isInText()) {
      shown.leaveText();
      key.consume();
    } else if (shell.leaveTour() || (!isMenuOpen() && shown.press(key))) {
      key.consume();
    } else if (!isMenuOpen() && !escapeStayedDown && isAlone(key)) {
      if (!shown.leaveChoice()) {
        shown.leavePlace();
      }
      key.consume();
    }
  }

  private static boolean isAlone(KeyEvent key) {
    return !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
  }

  /// An open menu or list of choices passes on keys that it does not use. They are not meant for
  /// the screen.
  private static boolean isMenuOpen() {
    return Window.getWindows().stream()
        .anyMatch(each -> each instanceof PopupControl && !(each instanceof Tooltip));
  }

  /// The typed event of a key that had an effect is ignored, even if the caret is in a text field
  /// now.
  private void swallow(KeyEvent key) {
    if (swallowing || wasOverlaid && !isOverlaid()) {
      swallowing = false;
      wasOverlaid = false;
      key.consume();
    }
  }

  /// A shortcut whose key differs between keyboard layouts is recognised by the typed character.
  private void typed(KeyEvent key) {
    if (acted || isOverlaid() || isInText()) {
      return;
    }
    if ("?".equals(key.getCharacter())) {
      shell.showKeys();
    } else if (!isInEntry() && !isMenuOpen() && !key.isShortcutDown() && !key.isAltDown()) {
      shell.frame().ifPresent(shown -> shown.type(key.getCharacter()));
    }
  }

  private boolean isOverlaid() {
    return shell.overlay().isOpen();
  }

  /// Whether the user types or chooses at the focused node. This is the only place that decides
  /// whether the shortcuts of a screen are inactive.
  private boolean isInEntry() {
    return Focus.takesKeys(shell.getScene().getFocusOwner());
  }

  private boolean isInText() {
    return Focus.isText(shell.getScene().getFocusOwner());
  }
}
