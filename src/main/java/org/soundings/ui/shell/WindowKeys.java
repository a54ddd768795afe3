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

/// What the keys of the whole window mean: those that mean the same everywhere, then those that
/// nothing in the window wanted, which are for the screen in front.
final class WindowKeys {

  /// Whether Alt with a digit or an arrow means something in a text, as on macOS.
  private static final boolean TYPES_WITH_ALT = System.getProperty("os.name").startsWith("Mac");

  private final Shell shell;

  /// Whether the letter of the key that was pressed is still to come and is no text.
  private boolean swallowing;

  /// Whether the key that was pressed has done something, in the window or at what has the focus,
  /// whatever it types.
  private boolean acted;

  /// Whether something lay over the window when the key was pressed whose letter is still to come.
  private boolean wasOverlaid;

  private boolean escapeIsDown;

  /// Whether Esc was down already when it came once more.
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

  /// Keys that mean the same everywhere, also inside a text.
  private void pressedAnywhere(KeyEvent key) {
    swallowing = false;
    // Until it comes back because nothing at the focus wanted it.
    acted = true;
    wasOverlaid = isOverlaid();
    if (key.getCode() == KeyCode.ESCAPE && !isHandedOn(key)) {
      escapeStayedDown = escapeIsDown;
      escapeIsDown = true;
      handOnFromMenu(key);
    }
    // Alt Gr, which is Ctrl with Alt on Windows, types letters.
    if (key.isShortcutDown()
        && !key.isAltDown()
        && (zooms(key.getCode()) || (isOverlaid() ? typesAgain(key) : begins(key)))) {
      key.consume();
    }
  }

  /// A button with a menu takes Esc for its menu also while that is closed.
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

  /// Whether what had the focus was given the key already and hands it on.
  private static boolean isHandedOn(KeyEvent key) {
    return key.getTarget() instanceof Node node && !node.isFocused();
  }

  /// Also while something lies over the window: it grows and shrinks with it.
  private boolean zooms(KeyCode key) {
    Appearance now = shell.theme().appearance();
    return switch (key) {
      case PLUS, ADD, EQUALS -> shell.zoom(now.zoomed(1));
      case MINUS, SUBTRACT -> shell.zoom(now.zoomed(-1));
      case DIGIT0, NUMPAD0 -> shell.zoom(now.withZoom(Appearance.ORDINARY_ZOOM));
      default -> false;
    };
  }

  /// Texts know only one of the keys that type again what was taken back.
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

  /// What is written in a form and kept nowhere yet takes back its own first.
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
    // Alt Gr, which is Ctrl with Alt on Windows, types letters.
    boolean isAlt = key.isAltDown() && !key.isControlDown() && !TYPES_WITH_ALT;
    boolean everywhere = shown.actsInTexts(key.getCode()) || isAlt;
    if ((isInEntry() ? everywhere : !isMenuOpen()) && shown.press(key)) {
      key.consume();
      acted = true;
      swallowing = !key.getText().isEmpty();
    }
  }

  /// Leaves what is nearest: the text, the tour, what the screen shows for a while, what is being
  /// chosen; at last the place. A key that stays down leaves no place.
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

  /// An open menu or list of choices hands on the keys for which it has no use: they are not meant
  /// for the screen.
  private static boolean isMenuOpen() {
    return Window.getWindows().stream()
        .anyMatch(each -> each instanceof PopupControl && !(each instanceof Tooltip));
  }

  /// The letter of a key that did something is no text, even where the caret is in a text now.
  private void swallow(KeyEvent key) {
    if (swallowing || wasOverlaid && !isOverlaid()) {
      swallowing = false;
      wasOverlaid = false;
      key.consume();
    }
  }

  /// What stands on another key in every country is known by what it types.
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

  /// Whether something is typed or chosen at the focus: the one place where it is decided that the
  /// keys of a screen mean nothing there.
  private boolean isInEntry() {
    return Focus.takesKeys(shell.getScene().getFocusOwner());
  }

  private boolean isInText() {
    return Focus.isText(shell.getScene().getFocusOwner());
  }
}
