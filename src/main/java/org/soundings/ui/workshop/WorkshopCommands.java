package org.soundings.ui.workshop;

import org.soundings.ui.workshop.WorkshopViewModel.Side;
import org.soundings.ui.workshop.close.ClosedPane;
import org.soundings.ui.workshop.notes.SilentFlow;
import org.soundings.ui.workshop.projector.PresentationMode;
import org.soundings.ui.workshop.run.QuickNoteKind;
import org.soundings.ui.workshop.run.RunViewModel;
import org.soundings.ui.workshop.run.StepCommands;
import org.soundings.ui.workshop.run.StepPanes;

/// The actions of a running session, for its shortcuts and its buttons alike.
final class WorkshopCommands implements StepCommands {

  private final WorkshopViewModel model;
  private final RunViewModel hold;
  private final PresentationMode presenting;
  private final SilentFlow silence;
  private final StepPanes panes;
  private final ClosedPane closed;
  private final Runnable toSheet;

  /// @param toSheet shows the current session in place of the list of all sessions
  WorkshopCommands(
      WorkshopViewModel model,
      PresentationMode presenting,
      SilentFlow silence,
      StepPanes panes,
      ClosedPane closed,
      Runnable toSheet) {
    this.model = model;
    hold = model.run();
    this.presenting = presenting;
    this.silence = silence;
    this.panes = panes;
    this.closed = closed;
    this.toSheet = toSheet;
  }

  /// Switches to the run side, then runs the action.
  void held(Runnable action) {
    if (model.content().current().isEmpty()) {
      return;
    }
    toSheet.run();
    if (model.content().side() != Side.RUN) {
      model.turn(Side.RUN);
    }
    action.run();
  }

  /// The same for an action that changes the session: if the session is closed, a notice says how
  /// to reopen it instead.
  void changing(Runnable action) {
    held(hold.content().closed() ? closed::begin : action);
  }

  /// Extends the time of the agenda item; from another side it only switches to the run side.
  void more() {
    changing(model.content().side() == Side.RUN ? hold::more : () -> {});
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

  /// Records a decision after a vote.
  void record() {
    changing(panes.estimate()::decide);
  }

  @Override
  public void write() {
    changing(this::writeUnseen);
  }

  /// Closes the choice of what to vote on when the user writes or deals a card: the result is shown
  /// below it.
  private void writeUnseen() {
    panes.estimate().stopChoosing();
    silence.go();
  }

  /// Resumes the silent round on a question, at whichever agenda item the question is.
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

  /// Resumes a draft note. If the session is closed, shows the place of its text.
  void goOn(QuickNoteKind kind) {
    held(hold.content().closed() ? () -> closed.begin(kind) : () -> panes.jot().open(kind));
  }

  /// Goes to the next agenda item; from another side only to the current one, because its end was
  /// not visible from there.
  @Override
  public void next() {
    if (model.content().side() == Side.RUN) {
      changing(() -> hold.next(panes.jot().draftTexts()));
    } else {
      changing(() -> {});
    }
  }

  /// Goes to the previous agenda item; from another side only to the current one.
  void previous() {
    held(model.content().side() == Side.RUN ? hold::previous : () -> {});
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
