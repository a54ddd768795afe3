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
import org.soundings.ui.workshop.projector.Presenting;
import org.soundings.ui.workshop.run.BegunNote;
import org.soundings.ui.workshop.run.HoldPane;
import org.soundings.ui.workshop.run.HoldViewModel;
import org.soundings.ui.workshop.run.MeetingClock;
import org.soundings.ui.workshop.run.QuickNoteKind;
import org.soundings.ui.workshop.run.QuickNotePane;
import org.soundings.ui.workshop.run.RunningSign;
import org.soundings.ui.workshop.run.StepContent;
import org.soundings.ui.workshop.run.StepPanes;
import org.soundings.ui.workshop.vote.EstimatePane;
import org.soundings.ui.workshop.vote.VoteFlow;

/// Lays out the meetings: the list on the left, one meeting on the sheet as it is prepared, held or
/// closed. While it is held, its steps stand in the list.
public final class WorkshopView extends ListScreen {

  private final WorkshopViewModel model;
  private final HoldViewModel hold;
  private final Segments<Side> sides = new Segments<Side>(tr("Side of the meeting")).turning();
  private final PreparePane preparePane;
  private final HoldPane holdPane;
  private final ClosePane closePane;
  private final ClosedPane closedPane;
  private final StepPanes stepPanes;
  private final Presenting presenting;
  private final MeetingList meetings;
  private final Region nothing;
  private final MeetingClock clock;
  private final WorkshopCommands commands;
  private final WorkshopKeys workshopKeys;

  private boolean showing;
  private Optional<String> shownMeeting = Optional.empty();
  private Side shownSide = Side.PREPARE;

  /// @param openEvidence told the id of an item of evidence that was chosen
  /// @param askTarget asks where to write a file
  /// @param copy puts words on the clipboard
  public WorkshopView(
      WorkshopViewModel model,
      Projector projector,
      Consumer<String> openEvidence,
      BiFunction<Path, String, Optional<Path>> askTarget,
      Consumer<String> copy) {
    Button add = Editing.only(Labels.button(tr("New"), Feather.PLUS, () -> {}));
    super(new ListPane(tr("Workshop"), Optional.empty()).withTool(add), new ScreenKeys());
    this.model = model;
    hold = model.hold();
    add.setOnAction(_ -> begin());
    meetings = new MeetingList(list, model);
    takeTurns();
    presenting = new Presenting(projector, hold.projection(), keys(), this::goOn, this::leaveText);
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
                note -> model.leaveOut(note.draft())));
    model.whenBegun(closedPane::showBegun);
    commands =
        new WorkshopCommands(
            model, presenting, silence, stepPanes, closedPane, this::bringSheetToFront);
    preparePane = new PreparePane(model.prepare(), () -> model.turn(Side.HOLD), this::takeAway);
    holdPane = new HoldPane(hold, commands, stepPanes, openEvidence);
    closePane = new ClosePane(model.close(), hold, commands::write, askTarget);
    workshopKeys = new WorkshopKeys(keys(), commands, hold);
    keys()
        .offeringToWrite(tr("new meeting"), this::begin)
        .offering(tr("write the closing page"), this::writeClosingPage)
        .stepping(tr("meeting"), () -> model.step(1), () -> model.step(-1));
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
            tr("No meeting yet."),
            tr(
                "Choose how long you have and who comes. The questions come in the order that your"
                    + " context suggests, each with its time."),
            Editing.only(Labels.button(tr("Prepare a meeting"), Feather.PLUS, this::begin)));
    sheet.setSpacing(20);
    sheet.getChildren().addAll(sides, closedPane, preparePane, holdPane, closePane, nothing);
    clock = new MeetingClock(hold::tick);
    model.contentProperty().addListener((_, _, now) -> show(now));
    hold.contentProperty().addListener((_, _, _) -> list(model.content()));
    hold.tookProperty().addListener((_, _, _) -> list(model.content()));
    hold.contentProperty().addListener((_, was, now) -> beginStep(was, now));
    hold.contentProperty().addListener((_, _, now) -> clock.be(now.running()));
    show(model.content());
  }

  /// Where no step is held, the keys that go between meetings and their sides come first. No key is
  /// named that stands at its button.
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

  /// Begins a meeting, with the caret where it is said what it is about.
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
        now.side() == Side.HOLD
            && !now.closed()
            && now.current().filter(session -> !session.isOnlyPlanned()).isPresent();
    return isInFront || hold.isRunning();
  }

  /// Takes a meeting away that was begun by mistake; the focus stays on the sheet.
  private void takeAway() {
    model.takeAway();
    Focus.first(sheet).ifPresent(Node::requestFocus);
  }

  private StepPanes stepPanes() {
    return stepPanes;
  }

  /// The choice of sides has the focus then: a key that is pressed once too often changes nothing.
  private void back() {
    Focus.first(sides).ifPresent(Node::requestFocus);
  }

  /// Stays where the focus was before the room was shown something, unless that is gone or a text,
  /// in which the next key would be a letter.
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
    Optional<String> meeting = now.current().map(Session::id);
    if (!meeting.equals(shownMeeting)) {
      shownMeeting = meeting;
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
    Labels.show(holdPane, some && now.side() == Side.HOLD);
    Labels.show(closePane, some && now.side() == Side.CLOSE);
    Labels.show(nothing, !some);
    showClosed(now.closed());
    closePane.showBegun(now.closed() ? List.of() : stepPanes.jot().begun());
    list(now);
    if (now.side() != shownSide) {
      shownSide = now.side();
      begin(wasHere);
    }
  }

  /// Whoever closes a meeting, or opens it again, goes on seeing the button that did it: what is
  /// said of that stands above all else and moves it.
  private void showClosed(boolean closed) {
    boolean changes = closed != closedPane.isVisible();
    closedPane.show(closed);
    if (changes && focused() instanceof Node at && Focus.isInside(closePane, at)) {
      Panes.reveal(at);
    }
  }

  /// Begins at the top of a side, and in no field of it: keys mean something there. The steps in
  /// the list are gone with the side that has them.
  ///
  /// @param wasHere whether the focus was in the workshop before
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

  /// Begins at the top of a step, where its question stands.
  private void beginStep(StepContent was, StepContent now) {
    stepPanes.jot().followStep();
    if (was.at() != now.at()) {
      stepPanes.estimate().stopChoosing();
      if (shownSide == Side.HOLD) {
        scrollUp();
      }
    }
  }

  private void list(WorkshopViewModel.Content now) {
    holdPane.showKeys(keys()::key);
    meetings.show(now);
  }

  @Override
  public void open(Place place) {
    if (place instanceof Place.Workshop(Optional<String> meeting)) {
      // Whoever comes back to a meeting that is held comes back to its step.
      turnTo(meeting.or(this::held), model::open);
    }
    refresh();
  }

  private Optional<String> held() {
    return model.content().current().map(Session::id).filter(_ -> holds());
  }

  /// The place of the meeting in front.
  public Place here() {
    return new Place.Workshop(inFront(model.content().current().map(Session::id)));
  }

  /// Whether a part of the assessment is in front of people.
  public boolean shows(ChangedItem part) {
    return model.shows(part);
  }

  /// Opens the form of a note that was begun at the meeting in front; where that is closed, shows
  /// what was written and how the meeting is opened again.
  public void goOn(DraftForm begun) {
    QuickNoteKind.of(begun).ifPresent(commands::goOn);
  }

  /// Opens the meeting in front again, and the form in which a note was begun.
  private void openAgain(BegunNote note) {
    model.openAgain();
    commands.goOn(note.kind());
  }

  /// A sign that the time of a meeting runs, for where it is seen from every screen.
  ///
  /// @param go comes here
  public static Node runningSign(WorkshopViewModel model, Runnable go) {
    return new RunningSign(
        model.hold(),
        () -> {
          model.turn(Side.HOLD);
          go.run();
        });
  }

  /// Whether the clock is looked at.
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

  /// Stops the time, because the assessment is left.
  public void rest() {
    hold.stop();
  }

  @Override
  public void close() {
    clock.end();
  }

  /// What no file holds and would be lost if the assessment were left now, in a sentence.
  public Optional<String> wouldBeLost() {
    return hold.estimates().wouldBeLost();
  }
}
