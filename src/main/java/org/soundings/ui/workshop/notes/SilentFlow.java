package org.soundings.ui.workshop.notes;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.screen.Projector;

/// Passes the laptop round so that everyone writes before anyone speaks.
public final class SilentFlow {

  private static final String SECRET =
      mark(
          "Everyone else looks away from this screen and from any projector. Write one thought per line. Notes stay hidden until everyone has written. They are then shown with names.");

  private final SilentViewModel model;
  private final Projector projector;
  private final Runnable shown;
  private HandOver pane = new HandOver();

  public SilentFlow(SilentViewModel model, Projector projector, Runnable shown) {
    this.model = model;
    this.projector = projector;
    this.shown = shown;
  }

  public void go() {
    if (model.content().round().isPresent()) {
      model.project();
      shown.run();
      return;
    }
    model.begin();
    if (model.content().isOpen()) {
      pane = new HandOver();
      projector.cover(tr("Silent round"), pane, pane, model::stop);
      next();
    }
  }

  private void next() {
    Optional<String> turn = model.content().turn();
    if (turn.isPresent()) {
      pane.ask(turn.get(), tr(SECRET), () -> write(turn.get()));
    } else {
      pane.finish(
          finished(),
          tr("Turn the laptop so that everyone can see it."),
          Labels.button(tr("Reveal notes"), this::show, "primary"),
          Labels.button(tr("Ask everyone again"), this::askAgain),
          Labels.button(tr("Keep notes hidden"), projector::uncover));
    }
  }

  /// Does not mention who wrote nothing: that is hidden until the reveal.
  private String finished() {
    int silent = model.content().of() - model.wrote();
    return silent == 0
        ? tr("Everyone has written.")
        : trn(
            "Everyone is done. %d of them wrote nothing.",
            "Everyone is done. %d of them wrote nothing.", silent, silent);
  }

  private void askAgain() {
    model.askAgain();
    next();
  }

  private void show() {
    model.show();
    projector.uncover();
    shown.run();
  }

  private void write(String who) {
    var text = new MarkdownEditor(tr("Your notes, %s", who), tr("One thought per line."), 6);
    text.setText(model.draft(who));
    text.setOnCommit(words -> model.write(who, words));
    Runnable act =
        () -> {
          text.commitNow();
          model.done(who);
          next();
        };
    Button done = Labels.button(tr("Done"), act, "primary");
    EventHandler<KeyEvent> finish =
        key -> {
          if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            key.consume();
            act.run();
          }
        };
    text.addEventFilter(KeyEvent.KEY_PRESSED, finish);
    text.addEventFilter(KeyEvent.KEY_PRESSED, key -> leave(key, done));
    done.addEventFilter(KeyEvent.KEY_PRESSED, finish);
    pane.show(
        done,
        HandOver.whose(tr("%s writes", who)),
        Labels.wrapped(model.content().words(), "question-small"),
        text,
        HandOver.foot(done, tr("done")));
    text.write();
  }

  /// The first Esc only leaves the text field: one press in the middle of a sentence must not end
  /// the round and show the facilitator's window to the participant.
  private static void leave(KeyEvent key, Button done) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      done.requestFocus();
    }
  }
}
