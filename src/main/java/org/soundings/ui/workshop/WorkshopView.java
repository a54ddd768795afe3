package org.soundings.ui.workshop;

import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.app.ChangedItem;
import org.soundings.assessment.Session;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.layout.ListPane;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.screen.KeyHint;
import org.soundings.ui.screen.ListScreen;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.Projector;
import org.soundings.ui.screen.ScreenKeys;
import org.soundings.ui.workshop.WorkshopViewModel.Side;
import org.soundings.ui.workshop.close.ClosePane;
import org.soundings.ui.workshop.close.ClosedPane;
import org.soundings.ui.workshop.notes.DealtCardPane;
import org.soundings.ui.workshop.notes.SilentFlow;
import org.soundings.ui.workshop.notes.SilentPane;
import org.soundings.ui.workshop.prepare.PreparePane;
import org.soundings.ui.workshop.projector.PresentationMode;
import org.soundings.ui.workshop.run.NoteDraft;
import org.soundings.ui.workshop.run.QuickNoteKind;
import org.soundings.ui.workshop.run.QuickNotePane;
import org.soundings.ui.workshop.run.RunPane;
import org.soundings.ui.workshop.run.RunViewModel;
import org.soundings.ui.workshop.run.RunningSign;
import org.soundings.ui.workshop.run.SessionClock;
import org.soundings.ui.workshop.run.StepContent;
import org.soundings.ui.workshop.run.StepPanes;
import org.soundings.ui.workshop.vote.EstimatePane;
import org.soundings.ui.workshop.vote.VoteFlow;

/// The sessions screen: the list on the left, and one session on the sheet that is prepared, run or
/// closed. While it runs, its agenda is part of the list.
public final class WorkshopView extends ListScreen {

  private final WorkshopViewModel model;
  private final RunViewModel hold;
  private final Segments<Side> sides = new Segments<Side>(tr("Session phase")).turning();
  private final PreparePane preparePane;
  private final RunPane holdPane;
  private final ClosePane closePane;
  private final ClosedPane closedPane;
  private final StepPanes stepPanes;
  private final PresentationMode presenting;
  private final SessionList sessions;
  private final Region nothing;
  private final SessionClock clock;
  private final WorkshopCommands commands;
  private final WorkshopKeys workshopKeys;

  private boolean showing;
  private Optional<String> shownSession = Optional.empty();
  private Side shownSide = Side.PREPARE;

  /// @param openEvidence opens an item of evidence by its id
  /// @param askTarget asks for the target file
  /// @param copy copies text to the clipboard
  public WorkshopView(
      WorkshopViewModel model,
      Projector projector,
      Consumer<String> openEvidence,
      BiFunction<Path, String, Optional<Path>> askTarget,
      Consumer<String> copy) {
    Button add = Editing.only(Labels.button(tr("New"), Feather.PLUS, () -> {}));
    super(new ListPane(tr("Workshop"), Optional.empty()).withTool(add), new ScreenKeys());
    this.model = model;
    hold = model.run();
    add.setOnAction(_ -> begin());
    sessions = new SessionList(list, model);
    takeTurns();
    presenting =
        new PresentationMode(projector, hold.projection(), keys(), this::goOn, this::leaveText);
    var votes =
        new VoteFlow(
            hold.estimates(),
            projector,
            () -> presenting.show(() -> stepPanes().estimate().decide()));
    var silence =
        new SilentFlow(
            hold.silent(), projector, () -> presenting.show(() -> stepPanes().silent().begin()));
    stepPanes =
        new StepPanes(
            new QuickNotePane(hold, this::back),
            new EstimatePane(
                hold.estimates(),
                votes::go,
                () -> presenting.show(() -> stepPanes().estimate().decide()),
                this::back),
            new DealtCardPane(hold.cards(), hold::project, this::back),
            new SilentPane(hold.silent()));
    closedPane =
        new ClosedPane(
            model::openAgain,
            new ClosedPane.Ways(
                stepPanes.jot()::notes,
                this::openAgain,
                copy,
                note -> model.discard(note.draft())));
    model.onDraftsChanged(closedPane::showDrafts);
    commands =
        new WorkshopCommands(
            model, presenting, silence, stepPanes, closedPane, this::bringSheetToFront);
    preparePane = new PreparePane(model.prepare(), () -> model.turn(Side.RUN), this::takeAway);
    holdPane = new RunPane(hold, commands, stepPanes, openEvidence);
    closePane = new ClosePane(model.close(), hold, commands::write, askTarget);
    workshopKeys = new WorkshopKeys(keys(), commands, hold);
    keys()
        .offeringToWrite(tr("new session"), this::begin)
        .offering(tr("create closing page"), this::writeClosingPage)
        .stepping(tr("session"), () -> model.step(1), () -> model.step(-1));
    for (Side side : Side.values()) {
      sides.with(side, side.words());
    }
    sides
        .valueProperty()
        .addListener(
            (_, _, side) -> {
              if (!showing && side != null) {
                model.turn(side);
              }
            });
    nothing =
        nothing(
            tr("No sessions yet."),
            tr(
                "Choose a duration and the participants. The questions follow the order that your context suggests, each with its own time."),
            Editing.only(Labels.button(tr("Prepare session"), Feather.PLUS, this::begin)));
    sheet.setSpacing(20);
    sheet.getChildren().addAll(sides, closedPane, preparePane, holdPane, closePane, nothing);
    clock = new SessionClock(hold::tick);
    model.contentProperty().addListener((_, _, now) -> show(now));
    hold.contentProperty().addListener((_, _, _) -> list(model.content()));
    hold.tookProperty().addListener((_, _, _) -> list(model.content()));
    hold.contentProperty().addListener((_, was, now) -> beginStep(was, now));
    hold.contentProperty().addListener((_, _, now) -> clock.be(now.running()));
    show(model.content());
  }

  /// If no agenda item is running, the keys that move between sessions and their sides come first.
  /// A key that is shown at its button has no hint.
  @Override
  public ObservableValue<List<KeyHint>> hints() {
    return model.contentProperty().map(workshopKeys::hints);
  }

  private void writeClosingPage() {
    if (model.content().current().isPresent()) {
      commands.close();
      closePane.write();
    }
  }

  /// Creates a session, with the caret in the field for its subject.
  private void begin() {
    model.add();
    bringSheetToFront();
    preparePane().begin();
  }

  private PreparePane preparePane() {
    return preparePane;
  }

  @Override
  public boolean holds() {
    WorkshopViewModel.Content now = model.content();
    boolean isInFront =
        now.side() == Side.RUN
            && !now.closed()
            && now.current().filter(session -> !session.isOnlyPlanned()).isPresent();
    return isInFront || hold.isRunning();
  }

  /// Deletes a session that was created by accident; the focus stays on the sheet.
  private void takeAway() {
    model.takeAway();
    Focus.first(sheet).ifPresent(Node::requestFocus);
  }

  private StepPanes stepPanes() {
    return stepPanes;
  }

  /// Puts the focus on the choice of sides: pressing a key once too often there changes nothing.
  private void back() {
    Focus.first(sides).ifPresent(Node::requestFocus);
  }

  /// Restores the focus after the projector view. If the focused node is gone, or is a text field
  /// that would swallow the next shortcut, another node gets it.
  private void goOn() {
    if (!Focus.isInside(node(), focused())) {
      back();
    }
    leaveText();
  }

  private void leaveText() {
    if (Focus.isText(focused())) {
      back();
    }
  }

  private void show(WorkshopViewModel.Content now) {
    Optional<String> running = now.current().map(Session::id);
    if (!running.equals(shownSession)) {
      shownSession = running;
      presenting.end();
      stepPanes.jot().follow();
      stepPanes.estimate().stopChoosing();
    }
    boolean wasHere = Focus.isInside(node(), focused());
    showing = true;
    boolean some = now.current().isPresent();
    sides.setValue(now.side());
    showing = false;
    Labels.show(sides, some);
    Labels.show(preparePane, some && now.side() == Side.PREPARE);
    Labels.show(holdPane, some && now.side() == Side.RUN);
    Labels.show(closePane, some && now.side() == Side.CLOSE);
    Labels.show(nothing, !some);
    showClosed(now.closed());
    closePane.showDrafts(now.closed() ? List.of() : stepPanes.jot().draftTexts());
    list(now);
    if (now.side() != shownSide) {
      shownSide = now.side();
      begin(wasHere);
    }
  }

  /// After the session is closed or reopened, scrolls so that the button stays visible: a message
  /// appears above everything else and moves it.
  private void showClosed(boolean closed) {
    boolean changes = closed != closedPane.isVisible();
    closedPane.show(closed);
    if (changes && focused() instanceof Node at && Focus.isInside(closePane, at)) {
      Panes.reveal(at);
    }
  }

  /// Starts at the top of a side, and not in a text field, so that shortcuts work. The agenda in
  /// the list disappears together with the side that has it.
  ///
  /// @param wasHere whether the focus was in the sessions screen before
  private void begin(boolean wasHere) {
    scrollUp();
    boolean isGone = wasHere && !Focus.isInside(node(), focused());
    if (isGone || Focus.isInside(sheet, focused())) {
      Focus.first(sides).ifPresent(Node::requestFocus);
    }
  }

  private @Nullable Node focused() {
    return node().getScene() == null ? null : node().getScene().getFocusOwner();
  }

  /// Starts at the top of an agenda item, at its question.
  private void beginStep(StepContent was, StepContent now) {
    stepPanes.jot().followStep();
    if (was.at() != now.at()) {
      stepPanes.estimate().stopChoosing();
      if (shownSide == Side.RUN) {
        scrollUp();
      }
    }
  }

  private void list(WorkshopViewModel.Content now) {
    holdPane.showKeys(keys()::key);
    sessions.show(now);
  }

  @Override
  public void open(Place place) {
    if (place instanceof Place.Workshop(Optional<String> running)) {
      // Returning to a running session leads to its current item.
      turnTo(running.or(this::held), model::open);
    }
    refresh();
  }

  private Optional<String> held() {
    return model.content().current().map(Session::id).filter(_ -> holds());
  }

  /// The place of the current session.
  public Place here() {
    return new Place.Workshop(inFront(model.content().current().map(Session::id)));
  }

  /// Whether this part of the assessment is visible.
  public boolean shows(ChangedItem part) {
    return model.shows(part);
  }

  /// Opens the draft note of the current session. If the session is closed, shows what was written
  /// and how to reopen the session.
  public void goOn(DraftForm form) {
    QuickNoteKind.of(form).ifPresent(commands::goOn);
  }

  /// Reopens the current session and opens the draft note.
  private void openAgain(NoteDraft note) {
    model.openAgain();
    commands.goOn(note.kind());
  }

  /// An icon that is visible from every screen while the time of a session runs.
  ///
  /// @param go opens this screen
  public static Node runningSign(WorkshopViewModel model, Runnable go) {
    return new RunningSign(
        model.run(),
        () -> {
          model.turn(Side.RUN);
          go.run();
        });
  }

  /// Whether the clock is visible.
  boolean isTicking() {
    return clock.isRunning();
  }

  @Override
  public void refresh() {
    model.refresh();
    holdPane.showAnswer();
  }

  @Override
  public void leave() {
    hold.leave();
  }

  /// Stops the time because the assessment is being closed.
  public void rest() {
    hold.stop();
  }

  @Override
  public void close() {
    clock.end();
  }

  /// What is in no file yet and would be lost if the assessment were closed now, as a sentence.
  public Optional<String> wouldBeLost() {
    return hold.estimates().wouldBeLost();
  }
}
