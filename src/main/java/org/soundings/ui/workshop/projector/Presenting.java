package org.soundings.ui.workshop.projector;

import static org.soundings.language.Messages.tr;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.soundings.ui.screen.Projector;
import org.soundings.ui.screen.ScreenKeys;

/// Puts what the room sees on the second screen, or over the window where there is only one. One
/// key goes there and back.
public final class Presenting {

  private final Projector projector;
  private final Projection projection;
  private final ScreenKeys keys;
  private final Runnable back;
  private final Runnable toTheKeys;
  private boolean shown;

  /// Whether what the room sees covers the laptop's own window.
  private boolean covering;

  /// Where the facilitator goes on when they have the window again.
  private Runnable resume;

  /// @param keys what the keys of the meeting do
  /// @param back run when the facilitator has the window again, with the focus where it was, and
  ///   nothing waits for them there
  /// @param toTheKeys takes the focus out of a text, because whoever presses a key before the room
  ///   writes none: what is noted next goes back to the keys and not into that text
  public Presenting(
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
      projector.project(tr("Soundings: what the room sees"), view, () -> gone(view));
    } else {
      view.hint(tr("Esc goes back to your window."));
      projector.coverAsDrawn(
          tr("What the room sees"),
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

  /// Shows the room what came out, and has the facilitator go on from there. Where there is a
  /// second screen it is left alone: it shows the room already, or nobody wants it to.
  public void show(Runnable goOn) {
    if (!projector.hasSecondScreen()) {
      start();
    }
    inTheWindow(goOn);
  }

  /// Does it when the facilitator has the window: now, or once what the room sees is gone from it.
  public void inTheWindow(Runnable goOn) {
    if (shown && covering) {
      resume = goOn;
    } else {
      goOn.run();
    }
  }

  /// Takes from the room what belongs to a meeting that is not in front any more.
  public void end() {
    if (shown) {
      stop();
    }
  }

  private void stop() {
    // A second screen may have come or gone since it began.
    if (covering) {
      projector.uncover();
    } else {
      projector.stopProjecting();
    }
    shown = false;
  }

  /// Single keys mean the same here; those that need the facilitator's view go back to it first.
  private void pressed(KeyEvent key) {
    // Alt Gr types letters, and on Windows is Ctrl with Alt.
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
