package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.soundings.app.OpenAssessment;
import org.soundings.app.settings.Appearance;
import org.soundings.app.settings.Recent;
import org.soundings.app.settings.Settings;
import org.soundings.pack.Library;
import org.soundings.ui.Command;
import org.soundings.ui.Desk;
import org.soundings.ui.Notice;
import org.soundings.ui.Paned;
import org.soundings.ui.Place;
import org.soundings.ui.Projector;
import org.soundings.ui.ScreenKeys;
import org.soundings.ui.Work;
import org.soundings.ui.control.Focus;
import org.soundings.ui.control.NearestFocus;
import org.soundings.ui.control.OwnUndo;
import org.soundings.ui.control.SteadyClicks;
import org.soundings.ui.start.StartView;
import org.soundings.ui.start.StartViewModel;
import org.soundings.ui.theme.Look;
import org.soundings.ui.tour.TourPane;
import org.soundings.ui.tour.TourViewModel;
import org.soundings.ui.welcome.WelcomeView;
import org.soundings.ui.welcome.WelcomeViewModel;

/// All that is inside the window: one of welcome, start and frame, with notices and overlays above.
final class Shell extends StackPane implements Program.Stage {

  /// Whether Alt with a digit or an arrow means something in a text, as on macOS.
  private static final boolean TYPES_WITH_ALT = System.getProperty("os.name").startsWith("Mac");

  private final Work work;
  private final Look look;
  private final Clock clock;
  private final Surroundings surroundings;
  private final StackPane holder = new StackPane();
  private final OverlayPane overlay = new OverlayPane();
  private final Projector projector;
  private final NoticesPane notices;
  private final Program program;
  private final TourViewModel tour;
  private final TourPane tourPane;
  private Optional<Frame> frame = Optional.empty();
  private Optional<Paned> before = Optional.empty();
  private Optional<Desk> desk = Optional.empty();
  private Optional<ShellCommands> commands = Optional.empty();
  private boolean swallowing;

  /// Whether something lay over the window when the key was pressed whose letter is still to come.
  private boolean wasOverlaid;

  Shell(Work work, Look look, Clock clock, Surroundings surroundings, ProgramMaker maker) {
    this.work = work;
    this.look = look;
    this.clock = clock;
    this.surroundings = surroundings;
    program = maker.make(this);
    projector = new ScreenProjector(overlay, look);
    notices = new NoticesPane(work, look.stillProperty());
    javafx.geometry.Pos corner = javafx.geometry.Pos.BOTTOM_RIGHT;
    StackPane.setAlignment(notices, corner);
    tour =
        new TourViewModel(
            place -> frame.ifPresent(shown -> shown.go(place)),
            () -> frame.map(Frame::writingKey).orElse(ScreenKeys.name(KeyCode.N)));
    tourPane = new TourPane(tour);
    tourPane.whenLeft(() -> frame.ifPresent(Frame::begin));
    // The focus rests here until there is something, so that Enter does not stop what is being
    // read.
    var rest = new Region();
    rest.setFocusTraversable(true);
    rest.setAccessibleText(tr("Soundings"));
    holder.getChildren().add(rest);
    getChildren().addAll(holder, tourPane, notices, overlay);
  }

  /// Makes the program that shows its results on a stage.
  @FunctionalInterface
  interface ProgramMaker {
    Program make(Program.Stage stage);
  }

  Program program() {
    return program;
  }

  Optional<Desk> desk() {
    return desk;
  }

  /// Listens to keys of the whole window.
  void listen(Scene scene) {
    // A stretch of typing ends where the caret leaves; what was typed last is handed over before.
    scene
        .focusOwnerProperty()
        .addListener(
            (_, _, _) -> Platform.runLater(() -> desk.ifPresent(d -> d.workbench().endTyping())));
    SteadyClicks.in(scene);
    NearestFocus.keep(scene, holder);
    scene.addPostLayoutPulseListener(() -> notices.keepClearOf(holder));
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedAnywhere);
    scene.addEventFilter(KeyEvent.KEY_TYPED, this::swallow);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
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
  public void shut() {
    overlay.close();
    work.notices().withdrawOffers();
    frame.ifPresent(Frame::close);
    holder.setDisable(true);
  }

  @Override
  public void showWelcome(Settings settings, Library library) {
    frame = Optional.empty();
    desk = Optional.empty();
    var model = new WelcomeViewModel(work, clock, program);
    model.show(settings, library);
    var view = new WelcomeView(model);
    before = Optional.of(view);
    put(view, view.firstFocus());
  }

  /// Lays the first step of a new assessment over the one that is open, which goes on below it; or
  /// shows it alone where none is.
  @Override
  public void showStart(Library library) {
    boolean isOver = frame.isPresent();
    var model =
        new StartViewModel(
            library,
            program.folders().documents(),
            java.time.LocalDate.now(clock),
            program.settings().author(),
            program::create,
            isOver ? overlay::close : program::welcome);
    var view = new StartView(model, () -> askFolder().map(Object::toString));
    if (isOver) {
      // What keeps the folder from being made is said above it.
      notices.toFront();
      overlay.cover(tr("New assessment"), view, view.firstFocus(), overlay::toFront);
      return;
    }
    before = Optional.of(view);
    put(view, view.firstFocus());
  }

  @Override
  public void showAssessment(OpenAssessment open, boolean isNew) {
    overlay.close();
    // A hint belongs to the place that it was shown at.
    tour.leave();
    projector.stopProjecting();
    var newDesk = new Desk(open, work, clock);
    var status = new StatusViewModel(newDesk);
    var newCommands = new ShellCommands(this, status);
    commands = Optional.of(newCommands);
    Recent.Spot spot = program.lastSpot(open.folder().path());
    var system = new Wiring.Outside(surroundings, look, program, projector);
    var newFrame =
        new Frame(
            navigator -> new Wiring(newDesk, navigator, overlay, system),
            newDesk,
            status,
            newCommands,
            place -> {
              program.stands(now -> now.onScreen(place.screen()));
              tour.arrived(place);
              tourOnce(place);
            });
    desk = Optional.of(newDesk);
    frame = Optional.of(newFrame);
    before = Optional.empty();
    holder.setDisable(false);
    holder.getChildren().setAll(newFrame);
    newFrame.go(isNew ? new Place.Context() : Place.onScreen(spot.screen()));
    tellUnasked(newDesk, newFrame);
    new BegunBefore(newDesk).tell(work.notices(), newFrame::goOn);
  }

  /// Says what was said and cannot be asked about here, because its pack is somewhere else.
  private void tellUnasked(Desk opened, Frame shown) {
    int count = opened.assessment().unasked(opened.library()).size();
    if (count > 0) {
      work.notices()
          .say(
              Notice.news(
                      trn(
                          "%d answer belongs to a question that no pack at hand asks. It is safe in"
                              + " the folder.",
                          "%d answers belong to questions that no pack at hand asks. They are safe"
                              + " in the folder.",
                          count,
                          count))
                  .toOffer(tr("Read them"), () -> shown.go(new Place.Unasked(Optional.empty()))));
    }
  }

  /// Begins the tour the first time somebody comes to the overview or to a question, at where they
  /// are by then.
  private void tourOnce(Place place) {
    boolean fits = place instanceof Place.Overview || place instanceof Place.Questions;
    if (fits && !program.settings().toured()) {
      program.remember(program.settings().withTour());
      Platform.runLater(
          () -> frame.flatMap(shown -> Optional.ofNullable(shown.at())).ifPresent(tour::beginAt));
    }
  }

  /// Begins the tour at its first hint.
  void showTour() {
    tour.begin();
  }

  @Override
  public Optional<java.nio.file.Path> askFolder() {
    return surroundings.askFolder();
  }

  Look look() {
    return look;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Optional<Frame> frame() {
    return frame;
  }

  OverlayPane overlay() {
    return overlay;
  }

  /// Shows every key, those of the place first.
  void showKeys() {
    frame.ifPresent(
        shown -> {
          var sheet =
              new KeysSheet(
                  shown.screen().keys().hints(), () -> choose(this::showTour), overlay::close);
          overlay.open(tr("All keys"), sheet, sheet.firstFocus());
        });
  }

  /// Shows the search over everything.
  void showPalette() {
    if (frame.isPresent() && desk.isPresent()) {
      Frame shown = frame.get();
      shown.commitNow();
      List<Command> known =
          commands.stream()
              .flatMap(each -> each.all(shown).stream())
              .map(each -> new Command(each.name(), each.key(), () -> choose(each.action())))
              .toList();
      var model =
          new PaletteViewModel(desk.get(), place -> choose(() -> shown.goAndBegin(place)), known);
      var palette = new Palette(model);
      overlay.open(tr("Search, or run a command"), palette, palette.firstFocus(), model::leave);
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
    // What is inside a scroll pane is there only after its skin was made, and panes that were put
    // one below the other for want of room after a second round.
    for (int round = 0; round < 2; round++) {
      view.applyCss();
      view.layout();
    }
    firstFocus.requestFocus();
  }

  /// Keys that mean the same everywhere, also inside a text.
  private void pressedAnywhere(KeyEvent key) {
    swallowing = false;
    wasOverlaid = overlay.isOpen();
    if (!key.isShortcutDown() || overlay.isOpen()) {
      return;
    }
    boolean known =
        switch (key.getCode()) {
          case Z -> {
            frame.ifPresent(shown -> step(shown, key.isShiftDown()));
            yield frame.isPresent();
          }
          case K -> {
            showPalette();
            yield frame.isPresent();
          }
          case N -> {
            program.newAssessment();
            yield true;
          }
          case O -> {
            program.openFolder();
            yield true;
          }
          case PLUS, ADD, EQUALS -> zoom(look.appearance().zoomed(1));
          case MINUS, SUBTRACT -> zoom(look.appearance().zoomed(-1));
          case DIGIT0, NUMPAD0 -> zoom(look.appearance().withZoom(Appearance.ORDINARY_ZOOM));
          default -> false;
        };
    if (known) {
      key.consume();
    }
  }

  /// Draws everything in another size, and remembers it.
  boolean zoom(Appearance changed) {
    if (!changed.equals(look.appearance())) {
      look.be(changed);
      program.remember(program.settings().withAppearance(changed));
    }
    return true;
  }

  /// What is written in a form and kept nowhere yet takes back its own first.
  private void step(Frame shown, boolean forward) {
    if (OwnUndo.step(getScene().getFocusOwner(), forward)) {
      return;
    }
    if (forward) {
      shown.redo();
    } else {
      shown.undo();
    }
  }

  /// Walks the panes of what is shown, and the notices while there are some. A hint of the tour
  /// names the key, so that it is reached first, once.
  private void walk(int by) {
    if (by > 0 && tour.isShown() && tourPane.isNew()) {
      tourPane.enter();
      return;
    }
    var panes = new ArrayList<Parent>();
    frame.map(Frame::panes).or(() -> before.map(Paned::panes)).ifPresent(panes::addAll);
    if (tour.isShown()) {
      panes.add(tourPane);
    }
    panes.add(notices);
    Focus.walk(panes, getScene().getFocusOwner(), by);
  }

  private void pressed(KeyEvent key) {
    if (overlay.isOpen()) {
      return;
    }
    if (key.getCode() == KeyCode.F6) {
      walk(key.isShiftDown() ? -1 : 1);
      key.consume();
      return;
    }
    if (frame.isEmpty()) {
      return;
    }
    if (key.getCode() == KeyCode.ESCAPE
        && tour.isShown()
        && !Focus.isText(getScene().getFocusOwner())) {
      tour.leave();
      key.consume();
      return;
    }
    if (key.getCode() == KeyCode.TAB && frame.get().goOn(key.isShiftDown())) {
      key.consume();
      return;
    }
    boolean inText = Focus.isText(getScene().getFocusOwner());
    boolean everywhere =
        key.getCode() == KeyCode.F9
            || key.getCode() == KeyCode.F5
            || key.isAltDown() && !TYPES_WITH_ALT;
    if (inText && key.getCode() == KeyCode.ESCAPE) {
      frame.get().leaveText();
      key.consume();
    } else if ((inText ? everywhere : !isMenuOpen()) && frame.get().press(key)) {
      key.consume();
      swallowing = !key.getText().isEmpty();
    }
  }

  /// An open menu or list of choices hands on the keys for which it has no use: they are not meant
  /// for the screen.
  private static boolean isMenuOpen() {
    return Window.getWindows().stream()
        .anyMatch(each -> each instanceof PopupControl && !(each instanceof Tooltip));
  }

  /// The letter of a key that did something is no text, even where the caret is in a text now.
  private void swallow(KeyEvent key) {
    if (swallowing || wasOverlaid && !overlay.isOpen()) {
      swallowing = false;
      wasOverlaid = false;
      key.consume();
    }
  }

  private void typed(KeyEvent key) {
    if ("?".equals(key.getCharacter())
        && !overlay.isOpen()
        && !Focus.isText(getScene().getFocusOwner())) {
      showKeys();
    }
  }
}
