package org.soundings.ui.workshop;

import org.soundings.ui.workshop.WorkshopViewModel.Side;
import org.soundings.ui.workshop.close.ClosedPane;
import org.soundings.ui.workshop.notes.SilentFlow;
import org.soundings.ui.workshop.projector.Presenting;
import org.soundings.ui.workshop.run.HoldViewModel;
import org.soundings.ui.workshop.run.QuickNoteKind;
import org.soundings.ui.workshop.run.StepCommands;
import org.soundings.ui.workshop.run.StepPanes;

/// What can be done while a meeting is held, by its keys and by its buttons alike.
final class WorkshopCommands implements StepCommands {

  private final WorkshopViewModel model;
  private final HoldViewModel hold;
  private final Presenting presenting;
  private final SilentFlow silence;
  private final StepPanes panes;
  private final ClosedPane closed;
  private final Runnable toSheet;

  /// @param toSheet has the meeting in front where the list of all is
  WorkshopCommands(
      WorkshopViewModel model,
      Presenting presenting,
      SilentFlow silence,
      StepPanes panes,
      ClosedPane closed,
      Runnable toSheet) {
    this.model = model;
    hold = model.hold();
    this.presenting = presenting;
    this.silence = silence;
    this.panes = panes;
    this.closed = closed;
    this.toSheet = toSheet;
  }

  /// Goes to where the meeting is held, and does it there.
  void held(Runnable action) {
    if (model.content().current().isEmpty()) {
      return;
    }
    toSheet.run();
    if (model.content().side() != Side.HOLD) {
      model.turn(Side.HOLD);
    }
    action.run();
  }

  /// The same, where it would change the meeting: a closed one says how it is opened again instead.
  void changing(Runnable action) {
    held(hold.content().closed() ? closed::begin : action);
  }

  /// Gives the step more time; from another side only goes to the one that is held.
  void more() {
    changing(model.content().side() == Side.HOLD ? hold::more : () -> {});
  }

  @Override
  public void startOrPause() {
    changing(hold::startOrPause);
  }

  @Override
  public void present() {
    held(presenting::toggle);
  }

  @Override
  public void vote() {
    changing(panes.estimate()::begin);
  }

  /// Records what is decided after a vote.
  void record() {
    changing(panes.estimate()::decide);
  }

  @Override
  public void write() {
    changing(this::writeUnseen);
  }

  /// Whoever writes, or deals a card, chooses no more what is voted on: what comes of it stands
  /// below those choices.
  private void writeUnseen() {
    panes.estimate().stopChoosing();
    silence.go();
  }

  /// Goes on with the silent round on a question, at whatever step that stands.
  @Override
  public void write(String question) {
    changing(
        () -> {
          hold.goTo(question);
          writeUnseen();
        });
  }

  @Override
  public void card() {
    changing(
        () -> {
          panes.estimate().stopChoosing();
          hold.cards().deal(hold.content().question());
          presenting.inTheWindow(panes.card()::begin);
        });
  }

  @Override
  public void jot(QuickNoteKind kind) {
    changing(() -> panes.jot().open(kind));
  }

  /// Goes on with a note that was begun; in a closed meeting to where its words stand.
  void goOn(QuickNoteKind kind) {
    held(hold.content().closed() ? () -> closed.begin(kind) : () -> panes.jot().open(kind));
  }

  /// Goes on to the next step; from another side only to the one that is held, because nobody has
  /// seen its end from there.
  @Override
  public void next() {
    if (model.content().side() == Side.HOLD) {
      changing(() -> hold.next(panes.jot().begun()));
    } else {
      changing(() -> {});
    }
  }

  /// Goes back to the step before; from another side only to the one that is held.
  void previous() {
    held(model.content().side() == Side.HOLD ? hold::previous : () -> {});
  }

  @Override
  public void close() {
    turn(Side.CLOSE);
  }

  @Override
  public void prepare() {
    turn(Side.PREPARE);
  }

  void turn(Side side) {
    toSheet.run();
    model.turn(side);
  }
}
