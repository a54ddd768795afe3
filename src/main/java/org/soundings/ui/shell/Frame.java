package org.soundings.ui.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.soundings.app.ChangedItem;
import org.soundings.app.TypedPath;
import org.soundings.assessment.MissingPack;
import org.soundings.store.draft.FormDraft;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.text.Committing;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.OwnUndo;
import org.soundings.ui.screen.Command;
import org.soundings.ui.screen.KeyHint;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.Screen;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.shell.notice.Banner;
import org.soundings.ui.shell.notice.UnreadBanner;

/// The frame around the screens of one open assessment.
public final class Frame extends BorderPane implements Navigator, UndoController.Sight {

  /// Below this height what surrounds the screens makes do with less, pixels.
  private static final double LOW = 642;

  /// How many places one can go back through.
  private static final int MOST_PAST = 50;

  private final Screens screens;
  private final Consumer<Place> onPlace;
  private final Rail rail = new Rail(this::choose);
  private final Head head;
  private final Region tourRoom = new Region();
  private final UnreadBanner unread = new UnreadBanner();

  /// Beside the places, which keep the height of the window.
  private final VBox banners = new VBox(unread.node());

  private final VBox middle = new VBox(tourRoom, banners);
  private final StatusBar status;
  private final StatusViewModel saving;
  private final Resting resting = new Resting();
  private final UndoController undoController;
  private final Deque<Past> past = new ArrayDeque<>();

  /// Whether something at the place before led to where one is.
  private boolean isLed;

  /// Where one was.
  ///
  /// @param wasLed whether something led there
  private record Past(Place place, boolean wasLed) {}

  /// Where nothing can be written.
  private final Optional<ReadingBanner> reading;

  private Screen current;
  private @Nullable Place at;

  /// @param screens made with this frame as their navigator
  /// @param onPlace told each place that one goes to
  Frame(
      Function<Navigator, Screens> screens,
      ScreenContext context,
      StatusViewModel model,
      Commands commands,
      Consumer<Place> onPlace) {
    this.onPlace = onPlace;
    this.screens = screens.apply(this);
    reading = context.whyReadOnly().map(why -> new ReadingBanner(why, commands));
    undoController = new UndoController(context, this);
    head = new Head(model, commands, TypedPath.written(context.open().folder().path()));
    saving = model;
    status = new StatusBar(model, commands, this.screens.sign());
    current = this.screens.overview();
    setTop(head);
    unread.show(context.open().folder(), MissingPack.of(context.library(), context.assessment()));
    reading.ifPresent(
        banner -> {
          Editing.shut(this);
          banners.getChildren().add(banner.node());
        });
    heightProperty().addListener((_, _, height) -> beLow(height.doubleValue() < LOW));
    setLeft(rail);
    setBottom(status);
    getStyleClass().add("sheet");
    head.show(context.assessment().profile());
    context
        .workbench()
        .observe(
            assessment -> {
              model.refresh();
              head.show(assessment.profile());
              unread.show(
                  context.open().folder(), MissingPack.of(context.library(), context.assessment()));
              current.refresh();
            });
  }

  /// What is done here by keys: where nothing can be written, none that writes is named.
  List<KeyHint> possible(List<KeyHint> hints) {
    return reading.isPresent() ? hints.stream().filter(hint -> !hint.writes()).toList() : hints;
  }

  /// What is done here and can be asked for by its name: where nothing can be written, nothing that
  /// writes.
  List<Command> commands() {
    return reading.isPresent() ? current.keys().readingCommands() : current.keys().commands();
  }

  public boolean canWrite() {
    return reading.isEmpty();
  }

  /// Whether what can only be read here could be opened for writing by now.
  boolean isWritable() {
    return reading.filter(ReadingBanner::isWritable).isPresent();
  }

  /// Says again of which files there are two versions to choose from.
  void askToChoose() {
    saving.tellAgain();
  }

  void showWritable(boolean isWritable) {
    reading.ifPresent(banner -> banner.show(isWritable));
  }

  private void beLow(boolean low) {
    rail.beLow(low);
    banners.getChildren().forEach(banner -> ((Banner) banner).beLow(low));
  }

  /// How high the line above the screens is, pixels.
  ReadOnlyDoubleProperty headHeightProperty() {
    return head.heightProperty();
  }

  /// How wide the places beside the screens are, pixels.
  ReadOnlyDoubleProperty railWidthProperty() {
    return rail.widthProperty();
  }

  /// Keeps room above the screens for the tour, so that it covers nothing.
  ///
  /// @param height pixels
  void keepTourRoom(double height) {
    tourRoom.setMinHeight(height);
    tourRoom.setPrefHeight(height);
  }

  public Screen screen() {
    return current;
  }

  /// The screens that somebody has asked for so far.
  List<Screen> built() {
    return screens.built();
  }

  /// Begins to add evidence, about the question where one is in front.
  void addEvidence() {
    screens.addEvidence(current);
  }

  /// Asks for a name and freezes the state of now.
  void freeze() {
    screens.freeze();
  }

  /// Asks for reports, or for a folder of them, to be imported.
  void importReports(boolean folder) {
    if (folder) {
      screens.importFolder();
    } else {
      screens.importReports();
    }
  }

  /// Opens the form in which something was begun, or the list where it is several things.
  void goOn(List<FormDraft> begun) {
    screens.goOn(begun);
  }

  /// The panes of the screen in front, and what keeps everything from being saved.
  List<Parent> panes() {
    var panes = new ArrayList<Parent>(current.panes());
    panes.add(status.state());
    return panes;
  }

  /// Leaves a text for the pane around it, so that single keys mean something again. Tab goes on
  /// from the text that was left.
  void leaveText() {
    commitNow();
    rest(getScene().getFocusOwner());
  }

  /// Leaves a choice, such as what is done about a threat, for the pane around it, so that single
  /// keys mean something again.
  ///
  /// @return whether the focus was at one
  boolean leaveChoice() {
    Node choice = getScene().getFocusOwner();
    boolean isAtOne = Focus.takesKeys(choice);
    if (isAtOne) {
      rest(choice);
    }
    return isAtOne;
  }

  private void rest(Node left) {
    Parent around =
        current.panes().stream()
            .<Parent>map(pane -> pane)
            .filter(pane -> Focus.isInside(pane, left))
            .findFirst()
            .orElse(current.start());
    resting.leave(left, around);
  }

  /// Goes on with Tab from a text that was left with Esc.
  ///
  /// @return whether there was one
  boolean goOn(boolean backwards) {
    return resting.goOn(backwards);
  }

  @Override
  public void refresh() {
    current.refresh();
  }

  @Override
  public void go(Place place) {
    go(place, true);
  }

  /// Goes to one of the places that can be reached from everywhere: nothing led there.
  private void choose(Place place) {
    go(place, false);
    isLed = false;
  }

  private void go(Place place, boolean leads) {
    Place from = at();
    turnTo(place);
    if (from != null && !from.equals(at())) {
      past.push(new Past(from, isLed));
      isLed = leads;
      if (past.size() > MOST_PAST) {
        past.removeLast();
      }
    }
  }

  /// Notes that the focus went to something else.
  void wentOn() {
    undoController.wentOn();
  }

  /// Takes the last change back, and leads to where it was. What is being changed is the last.
  void undo() {
    commitNow();
    current.keepChanged();
    undoController.undo();
  }

  /// Makes the change again that was taken back last, and leads to where it is.
  void redo() {
    commitNow();
    undoController.redo();
  }

  @Override
  public boolean shows(Place place) {
    Place here = at();
    return here != null && ChangeLocator.isSeenFrom(here, place);
  }

  @Override
  public boolean shows(ChangedItem part) {
    Place here = at();
    return here != null && screens.shows(here, part);
  }

  /// Nobody is led away from a meeting, from what they show to others, or from what they write or
  /// change: it would be handed over, and nothing could be made again after that.
  @Override
  public boolean canBeLed() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return !(at() instanceof Place.Workshop)
        && !screens.isPresenting()
        && !current.isChanging()
        && !OwnUndo.isIn(owner)
        && !isWriting();
  }

  @Override
  public boolean isWriting() {
    return getScene() != null && OwnUndo.isInHandedOver(getScene().getFocusOwner());
  }

  /// Goes back to where one was before; nothing happens where one began.
  void back() {
    if (!past.isEmpty()) {
      Past last = past.pop();
      turnTo(last.place());
      isLed = last.wasLed();
    }
  }

  /// Goes back for whoever leaves one thing after the other, where something led here. A slip of a
  /// key takes nobody away from a place that they chose, from a meeting that is held, or from what
  /// they show to others.
  void leavePlace() {
    if (isLed && !current.holds() && !screens.isPresenting()) {
      back();
      beInNoText();
    }
  }

  /// Whoever pressed Esc goes on with single keys, which are no words there.
  private void beInNoText() {
    if (getScene() != null && Focus.isText(getScene().getFocusOwner())) {
      Focus.firstButText(current.start())
          .or(() -> Focus.firstButText(current.node()))
          .ifPresent(Node::requestFocus);
    }
  }

  /// Where one is.
  @Nullable Place at() {
    return at == null ? null : screens.here(at);
  }

  boolean canGoBack() {
    return !past.isEmpty();
  }

  private void turnTo(Place place) {
    undoController.wentOn();
    at = place;
    commitNow();
    if (getCenter() != null) {
      current.leave();
    }
    Screen next = screens.at(place);
    boolean changed = next != current || getCenter() == null;
    current = next;
    onPlace.accept(place);
    rail.show(place);
    VBox.setVgrow(current.node(), Priority.ALWAYS);
    middle.getChildren().setAll(tourRoom, banners, current.node());
    setCenter(middle);
    if (changed) {
      current.comeForward();
    }
    current.open(place);
    status.show(current.hints().map(this::possible));
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    if (changed || !Focus.isInside(current.node(), owner)) {
      begin();
    }
  }

  /// Goes there and begins anew, wherever the focus was: people chose the place by its name.
  void goAndBegin(Place place) {
    go(place);
    begin();
  }

  /// Gives the focus to where the screen in front begins.
  void begin() {
    // What is inside a scroll pane is there only after its skin was made, and how much of it is in
    // sight only after the whole window was laid out.
    Parent window = getScene() == null ? this : getScene().getRoot();
    window.applyCss();
    window.layout();
    // Panes that were put one below the other for want of room are there after a second round.
    window.applyCss();
    window.layout();
    Focus.first(current.start()).ifPresent(Node::requestFocus);
    current.begun();
  }

  /// The key that begins to write at a question, as it is now.
  String writingKey() {
    return screens.writingKey();
  }

  /// Hands over what is being typed and what is half written, because the assessment closes.
  void leave() {
    commitNow();
    current.handOver();
  }

  /// Stops what runs by itself, such as the time of a meeting.
  void rest() {
    screens.rest();
  }

  /// What no file holds and would be lost, in a sentence.
  Optional<String> wouldBeLost() {
    return screens.wouldBeLost();
  }

  /// Lets nothing run on: the assessment is not open any more.
  void close() {
    screens.close();
  }

  /// Hands over what is being typed, so that nothing is lost when the screen changes.
  void commitNow() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at instanceof Committing committing) {
        committing.commitNow();
      }
    }
  }

  /// Whether a key means something in a text too: the one that turns the side panel and the one
  /// that shows something to the room, where they type nothing.
  boolean actsInTexts(KeyCode key) {
    return key.isFunctionKey()
        && (current.keys().isNow(KeyCode.F9, key) || current.keys().isNow(KeyCode.F5, key));
  }

  /// Acts on a key that no text wanted.
  boolean press(KeyEvent key) {
    // Alt Gr types brackets, and on Windows is Ctrl with Alt.
    boolean isAlt = key.isAltDown() && !key.isControlDown();
    Optional<Place> numbered = isAlt ? rail.numbered(key.getCode()) : Optional.empty();
    if (numbered.isPresent()) {
      choose(numbered.get());
      return true;
    }
    if (isAlt && key.getCode() == KeyCode.LEFT) {
      back();
      return true;
    }
    if (key.isShortcutDown() && !key.isAltDown() && key.getCode() == KeyCode.V) {
      return screens.paste(current);
    }
    return !key.isShortcutDown() && (isAlt || !key.isAltDown()) && current.press(key);
  }

  /// Acts on what a key typed that stands on another key elsewhere.
  void type(String typed) {
    current.keys().type(typed);
  }
}
