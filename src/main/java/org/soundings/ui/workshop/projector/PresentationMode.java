package org.soundings.ui.workshop.projector;

import static org.soundings.language.Messages.tr;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.soundings.ui.screen.Projector;
import org.soundings.ui.screen.ScreenKeys;

/// Shows the projector view on the second screen, or over the window if there is only one. One key
/// opens and closes it.
public final class PresentationMode {

  private final Projector projector;
  private final Projection projection;
  private final ScreenKeys keys;
  private final Runnable back;
  private final Runnable toTheKeys;
  private boolean shown;

  /// Whether the projector view covers the window of the laptop.
  private boolean covering;

  /// What the facilitator continues with after the projector view is closed.
  private Runnable resume;

  /// @param keys the shortcuts of the session
  /// @param back runs when the window is visible again, to restore the focus if nothing else is to
  ///   be done
  /// @param toTheKeys moves the focus out of a text field: in the projector view keys are
  ///   shortcuts, and the focus returns to the same node later
  public PresentationMode(
      Projector projector,
      Projection projection,
      ScreenKeys keys,
      Runnable back,
      Runnable toTheKeys) {
    this.projector = projector;
    this.projection = projection;
    this.keys = keys;
    this.back = back;
    this.toTheKeys = toTheKeys;
    resume = back;
  }

  public boolean isShown() {
    return shown;
  }

  public void toggle() {
    if (shown) {
      stop();
    } else {
      start();
    }
  }

  void start() {
    if (shown) {
      return;
    }
    var view = new ProjectorPane(projection, this::pressed);
    shown = true;
    covering = !projector.hasSecondScreen();
    if (!covering) {
      projector.project(tr("Soundings: projector view"), view, () -> gone(view));
    } else {
      view.hint(tr("Esc returns to your window."));
      projector.coverAsDrawn(
          tr("Projector view"),
          view,
          () -> {
            gone(view);
            Runnable goOn = resume;
            resume = back;
            goOn.run();
          });
    }
  }

  private void gone(ProjectorPane view) {
    view.end();
    shown = false;
  }

  /// Shows a result in the projector view, and then continues. A second screen is not changed: it
  /// shows the result already, or is not used.
  public void show(Runnable goOn) {
    if (!projector.hasSecondScreen()) {
      start();
    }
    inTheWindow(goOn);
  }

  /// Runs an action in the facilitator's window: at once, or after the projector view is closed.
  public void inTheWindow(Runnable goOn) {
    if (shown && covering) {
      resume = goOn;
    } else {
      goOn.run();
    }
  }

  /// Closes the projector view if its session is no longer the current one.
  public void end() {
    if (shown) {
      stop();
    }
  }

  private void stop() {
    // A second screen may have been connected or disconnected since.
    if (covering) {
      projector.uncover();
    } else {
      projector.stopProjecting();
    }
    shown = false;
  }

  /// Shortcuts work in the projector view too; those that need the facilitator's window close it
  /// first.
  private void pressed(KeyEvent key) {
    // AltGr types letters; on Windows it is reported as Ctrl with Alt.
    if (key.isShortcutDown()
        || key.isControlDown()
        || key.isAltDown() && !keys.isWithAlt(key.getCode())) {
      return;
    }
    if (key.getCode() == KeyCode.ESCAPE) {
      stop();
      key.consume();
      return;
    }
    if (!keys.stays(key)) {
      if (covering) {
        stop();
      }
      toTheKeys.run();
    }
    if (keys.press(key)) {
      key.consume();
    }
  }
}
