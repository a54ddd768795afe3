package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.soundings.app.ErrorCode;
import org.soundings.app.OpenAssessment;
import org.soundings.app.settings.Appearance;
import org.soundings.app.settings.Recent;
import org.soundings.app.settings.Settings;
import org.soundings.pack.Library;
import org.soundings.store.conflict.FileConflict;
import org.soundings.ui.conflict.TwoVersionsView;
import org.soundings.ui.conflict.TwoVersionsViewModel;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.focus.FocusFallback;
import org.soundings.ui.control.focus.SteadyClicks;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.Command;
import org.soundings.ui.screen.Paned;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.Projector;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.screen.ScreenKeys;
import org.soundings.ui.settings.AppearanceSheet;
import org.soundings.ui.shell.desktop.DesktopServices;
import org.soundings.ui.shell.desktop.WindowTitle;
import org.soundings.ui.shell.folder.Program;
import org.soundings.ui.shell.notice.NoticesPane;
import org.soundings.ui.shell.palette.Palette;
import org.soundings.ui.shell.palette.PaletteViewModel;
import org.soundings.ui.start.StartView;
import org.soundings.ui.start.StartViewModel;
import org.soundings.ui.theme.WindowTheme;
import org.soundings.ui.tour.TourPane;
import org.soundings.ui.tour.TourViewModel;
import org.soundings.ui.welcome.WelcomeView;
import org.soundings.ui.welcome.WelcomeViewModel;

/// Everything inside the window: welcome, start or frame, with notices and overlays above.
public final class Shell extends StackPane implements Program.Stage {

  private final Work work;
  private final WindowTheme theme;
  private final Clock clock;
  private final DesktopServices desktop;
  private final StackPane holder = new StackPane();
  private final OverlayPane overlay = new OverlayPane();
  private final Projector projector;
  private final NoticesPane notices;
  private final Program program;
  private final TourViewModel tour;
  private final TourPane tourPane;
  private final WindowTitle title = new WindowTitle();
  private Optional<Frame> frame = Optional.empty();

  private Optional<Paned> before = Optional.empty();
  private Optional<ScreenContext> context = Optional.empty();
  private Optional<ShellCommands> commands = Optional.empty();

  Shell(Work work, WindowTheme theme, Clock clock, DesktopServices desktop, ProgramMaker maker) {
    this.work = work;
    this.theme = theme;
    this.clock = clock;
    this.desktop = desktop;
    program = maker.make(this);
    projector = new ScreenProjector(overlay, theme, desktop);
    notices =
        new NoticesPane(
            work, theme.stillProperty(), words -> desktop.copy(words, tr("Message copied.")));
    javafx.geometry.Pos corner = javafx.geometry.Pos.BOTTOM_RIGHT;
    StackPane.setAlignment(notices, corner);
    tour =
        new TourViewModel(
            place -> frame.ifPresent(shown -> shown.go(place)),
            () -> frame.map(Frame::writingKey).orElse(ScreenKeys.name(KeyCode.N)));
    tourPane = new TourPane(tour);
    tourPane.whenLeft(() -> frame.ifPresent(Frame::begin));
    tourPane
        .headSpaceProperty()
        .addListener(
            (_, _, height) ->
                frame.ifPresent(shown -> shown.reserveTourSpace(height.doubleValue())));
    // Takes the focus until there is content, so that Enter does not cancel the reading.
    var rest = new Region();
    rest.setFocusTraversable(true);
    rest.setAccessibleText(tr("Soundings"));
    holder.getChildren().add(rest);
    getChildren().addAll(holder, tourPane, notices, overlay);
    work.notices().shown().addListener(this::showErrorsInFront);
  }

  /// The error of what was started in a dialog appears above it.
  private void showErrorsInFront(ListChangeListener.Change<? extends Notice> change) {
    while (change.next()) {
      boolean isError =
          change.getAddedSubList().stream().anyMatch(each -> each.kind() == Notice.Kind.TROUBLE);
      if (isError && overlay.isOpen()) {
        notices.toFront();
      }
    }
  }

  /// Creates the program that shows its results on a stage.
  @FunctionalInterface
  interface ProgramMaker {
    Program make(Program.Stage stage);
  }

  public Program program() {
    return program;
  }

  public Optional<ScreenContext> context() {
    return context;
  }

  /// The title of the window.
  public ReadOnlyStringProperty titleProperty() {
    return title.textProperty();
  }

  /// Listens for the shortcuts of the whole window.
  void listen(Scene scene) {
    // Moving the caret away ends a group of typing; pending input is committed before.
    scene
        .focusOwnerProperty()
        .addListener(
            (_, _, _) -> {
              frame.ifPresent(Frame::wentOn);
              Platform.runLater(() -> context.ifPresent(shown -> shown.open().endTyping()));
            });
    SteadyClicks.in(scene);
    FocusFallback.keep(scene, holder);
    notices.giveBackTo(scene, holder);
    scene.addPostLayoutPulseListener(() -> keepClear(scene));
    new WindowKeys(this).listen(scene);
  }

  /// Moves notices and the tour off the node that the user works with.
  void keepClear(Scene scene) {
    notices.keepClearOf(holder);
    tourPane.keepClearOf(scene.getFocusOwner());
  }

  @Override
  public void commit() {
    frame.ifPresent(Frame::leave);
  }

  @Override
  public void rest() {
    frame.ifPresent(Frame::rest);
  }

  @Override
  public void commitText() {
    frame.ifPresent(Frame::commitNow);
  }

  @Override
  public void showHistory(Place place) {
    context.ifPresent(
        opened -> frame.ifPresent(shown -> new Histories(opened, shown, overlay).at(place)));
  }

  @Override
  public void showWritable(boolean isWritable) {
    frame.ifPresent(shown -> shown.showWritable(isWritable));
  }

  @Override
  public void askToChoose() {
    frame.ifPresent(Frame::askToChoose);
  }

  @Override
  public Optional<String> wouldBeLost() {
    return frame.flatMap(Frame::wouldBeLost);
  }

  @Override
  public void uncover() {
    overlay.close();
  }

  @Override
  public void shut() {
    overlay.close();
    work.notices().withdrawOffers();
    frame.ifPresent(Frame::close);
    holder.setDisable(true);
  }

  @Override
  public void showWelcome(Settings settings, Library library) {
    frame = Optional.empty();
    context = Optional.empty();
    title.clear();
    var model = new WelcomeViewModel(work, clock, program);
    model.show(settings, library);
    var view = new WelcomeView(model, this::showAppearance);
    before = Optional.of(view);
    put(view, view.firstFocus());
  }

  /// Shows the first step of a new assessment: over the open one, which stays open below, or alone
  /// if none is open.
  @Override
  public void showStart(Library library) {
    boolean isOver = frame.isPresent();
    var view = new StartView(begin(library), () -> askFolder().map(Object::toString));
    if (isOver) {
      // The error that prevents creating the folder appears above it.
      notices.toFront();
      overlay.cover(tr("New assessment"), view, view.firstFocus(), overlay::toFront);
      return;
    }
    before = Optional.of(view);
    put(view, view.firstFocus());
  }

  private StartViewModel begin(Library library) {
    return new StartViewModel(
        library,
        program.folders().documents(),
        java.time.LocalDate.now(clock),
        program.settings().author(),
        program.settings().draft(),
        program::begins,
        program::create,
        () -> {
          if (frame.isPresent()) {
            overlay.close();
          } else {
            program.welcome();
          }
        });
  }

  @Override
  public void showOpening(String name) {
    frame = Optional.empty();
    context = Optional.empty();
    before = Optional.empty();
    overlay.close();
    var opening = new OpeningFrame(name);
    holder.setDisable(false);
    holder.getChildren().setAll(opening);
    opening.requestFocus();
  }

  @Override
  public void showAssessment(OpenAssessment open, boolean isNew) {
    overlay.close();
    // A hint belongs to the place at which it was shown.
    tour.leave();
    work.notices().withdraw(ErrorCode.OPEN_READ_ONLY);
    projector.stopProjecting();
    var newContext = new ScreenContext(open, work, clock);
    var status =
        new StatusViewModel(
            newContext,
            (conflict, again) -> compare(newContext, conflict, again),
            program::saveCopy);
    var newCommands = new ShellCommands(this, status);
    commands = Optional.of(newCommands);
    Recent.Spot spot = program.lastSpot(open.folder().path());
    var system = new Wiring.Outside(desktop, theme, program, projector);
    var newFrame =
        new Frame(
            navigator -> new Wiring(newContext, navigator, overlay, system),
            newContext,
            status,
            newCommands,
            place -> {
              program.stands(now -> now.onScreen(place.screen()));
              work.notices().withdraw(ErrorCode.OPEN_READ_ONLY);
              notices.wentOn();
              tour.arrived(place);
              tourOnce(place);
            });
    context = Optional.of(newContext);
    title.follow(newContext);
    frame = Optional.of(newFrame);
    tourPane.standInside(newFrame.headHeightProperty(), newFrame.railWidthProperty());
    before = Optional.empty();
    holder.setDisable(false);
    holder.getChildren().setAll(newFrame);
    newFrame.go(isNew ? new Place.Context() : Place.onScreen(spot.screen()));
    reportOrphanedAnswers(newContext, newFrame);
    newContext.compareFiles();
    new DraftReminder(open.drafts(), work.notices(), newFrame::goOn).tell();
  }

  /// @param again shows the conflict again if neither version was chosen
  private void compare(ScreenContext opened, FileConflict conflict, Runnable again) {
    var model = new TwoVersionsViewModel(opened, conflict, program::loadOthersChanges, again);
    var view = new TwoVersionsView(model, overlay::close);
    overlay.open(
        tr("Version conflict"),
        view,
        view.firstFocus(),
        () -> {
          if (!model.isChosen()) {
            again.run();
          }
        });
  }

  /// Reports orphaned answers: their pack is not available here.
  private void reportOrphanedAnswers(ScreenContext opened, Frame shown) {
    int count = opened.assessment().orphanedAnswers(opened.library()).size();
    if (count > 0) {
      work.notices()
          .say(
              Notice.news(
                      trn(
                          "%d orphaned answer: its question is not in any available pack. The answer is safe in the folder.",
                          "%d orphaned answers: their questions are not in any available pack. The answers are safe in the folder.",
                          count,
                          count))
                  .toOffer(
                      tr("Show answers"),
                      () -> shown.go(new Place.OrphanedAnswers(Optional.empty()))));
    }
  }

  /// Starts the tour the first time the overview or a question is opened, at the place that is
  /// current by then.
  private void tourOnce(Place place) {
    boolean fits = place instanceof Place.Overview || place instanceof Place.Questions;
    if (fits && !program.settings().toured()) {
      program.remember(program.settings().withTour());
      Platform.runLater(
          () -> frame.flatMap(shown -> Optional.ofNullable(shown.at())).ifPresent(tour::beginAt));
    }
  }

  /// Starts the tour at its first hint.
  void showTour() {
    tour.begin();
  }

  @Override
  public Optional<java.nio.file.Path> askFolder() {
    return desktop.askFolder();
  }

  public WindowTheme theme() {
    return theme;
  }

  DesktopServices desktop() {
    return desktop;
  }

  Optional<Frame> frame() {
    return frame;
  }

  public OverlayPane overlay() {
    return overlay;
  }

  /// Shows all shortcuts, those of the place first; before an assessment is open, those that work
  /// there.
  void showKeys() {
    frame
        .map(
            shown ->
                KeysSheet.at(
                    shown.possible(shown.screen().keys().hints()),
                    () -> choose(this::showTour),
                    overlay::close))
        .or(() -> before.map(_ -> KeysSheet.beforeAnAssessment(overlay::close)))
        .ifPresent(sheet -> overlay.open(tr("All shortcuts"), sheet, sheet.firstFocus()));
  }

  /// Shows the choice of theme and language before an assessment is open.
  private void showAppearance() {
    var sheet = new AppearanceSheet(WindowSettings.of(theme, program, _ -> {}), overlay::close);
    overlay.open(tr("Appearance and language"), sheet, sheet.firstFocus());
  }

  /// Shows the search over everything.
  public void showPalette() {
    if (frame.isPresent() && context.isPresent()) {
      Frame shown = frame.get();
      shown.commitNow();
      List<Command> known =
          commands.stream()
              .flatMap(each -> each.all(shown).stream())
              .map(each -> new Command(each.name(), each.key(), () -> choose(each.action())))
              .toList();
      var model =
          new PaletteViewModel(
              context.get(), place -> choose(() -> shown.goAndBegin(place)), known);
      var palette = new Palette(model);
      overlay.open(tr("Search or run a command"), palette, palette.firstFocus(), model::leave);
    }
  }

  private void choose(Runnable action) {
    overlay.close();
    action.run();
  }

  private void put(Parent view, Node firstFocus) {
    overlay.close();
    tour.leave();
    projector.stopProjecting();
    holder.setDisable(false);
    holder.getChildren().setAll(view);
    // The content of a scroll pane exists only after its skin is created, and stacked panes are
    // final only after a second pass. The available space is known only after the whole window is
    // laid out.
    Parent window = getScene() == null ? view : getScene().getRoot();
    for (int round = 0; round < 2; round++) {
      window.applyCss();
      window.layout();
    }
    Focus.goOn(firstFocus);
  }

  /// Changes the zoom of the window and saves it.
  boolean zoom(Appearance changed) {
    if (!changed.equals(theme.appearance())) {
      theme.be(changed);
      program.remember(program.settings().withAppearance(changed));
      keepFocusInSight();
    }
    return true;
  }

  /// The focused node can be out of sight after zooming in.
  private void keepFocusInSight() {
    Scene scene = getScene();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    Optional.ofNullable(scene.getFocusOwner()).ifPresent(Panes::bringFocusIntoSight);
  }

  /// Moves the focus through the panes and the notices. The first time it goes to the hint of the
  /// tour, because the hint names this key.
  void walk(int by) {
    if (by > 0 && tour.isShown() && tourPane.isNew()) {
      tourPane.enter();
      return;
    }
    var panes = new ArrayList<Parent>();
    frame.ifPresentOrElse(
        shown -> panes.addAll(shown.panes()),
        () -> before.map(Paned::panes).ifPresent(panes::addAll));
    if (tour.isShown()) {
      panes.add(tourPane);
    }
    panes.add(notices);
    Focus.walk(panes, getScene().getFocusOwner(), by);
  }

  /// Closes the hint of the tour.
  ///
  /// @return whether there was a hint
  boolean leaveTour() {
    boolean wasShown = tour.isShown();
    tour.leave();
    return wasShown;
  }

  boolean isInNotices() {
    return Focus.isInside(notices, getScene().getFocusOwner());
  }

  /// Closes the focused notice and returns the focus to where it was, or to the start of the
  /// current screen.
  void leaveNotice() {
    notices.closeFocused();
    if (Focus.isInside(holder, getScene().getFocusOwner())) {
      return;
    }
    frame.ifPresentOrElse(
        Frame::begin, () -> before.flatMap(shown -> first(shown)).ifPresent(Node::requestFocus));
  }

  private static Optional<Node> first(Paned shown) {
    return shown.panes().stream().flatMap(pane -> Focus.first(pane).stream()).findFirst();
  }
}
