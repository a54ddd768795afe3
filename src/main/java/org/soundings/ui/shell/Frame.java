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

  /// Below this window height, in pixels, the frame uses less space.
  private static final double LOW = 642;

  /// How many places the history for "back" holds.
  private static final int MOST_PAST = 50;

  private final Screens screens;
  private final Consumer<Place> onPlace;
  private final Rail rail = new Rail(this::choose);
  private final Head head;
  private final Region tourSpace = new Region();
  private final UnreadBanner unread = new UnreadBanner();

  /// Next to the rail, which keeps the full height of the window.
  private final VBox banners = new VBox(unread.node());

  private final VBox middle = new VBox(tourSpace, banners);
  private final StatusBar status;
  private final StatusViewModel saving;
  private final Resting resting = new Resting();
  private final UndoController undoController;
  private final Deque<Past> past = new ArrayDeque<>();

  /// Whether a link at the previous place led to the current one.
  private boolean isLed;

  /// A place that was visited.
  ///
  /// @param wasLed whether a link led there
  private record Past(Place place, boolean wasLed) {}

  /// Present if the assessment is read-only.
  private final Optional<ReadingBanner> reading;

  private Screen current;
  private @Nullable Place at;

  /// @param screens built with this frame as their navigator
  /// @param onPlace receives each place that is opened
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

  /// The key hints for this place; in a read-only assessment, without the keys that write.
  List<KeyHint> possible(List<KeyHint> hints) {
    return reading.isPresent() ? hints.stream().filter(hint -> !hint.writes()).toList() : hints;
  }

  /// The commands for the palette; in a read-only assessment, without the commands that write.
  List<Command> commands() {
    return reading.isPresent() ? current.keys().readingCommands() : current.keys().commands();
  }

  public boolean canWrite() {
    return reading.isEmpty();
  }

  /// Whether an assessment that was opened read-only could now be opened for editing.
  boolean isWritable() {
    return reading.filter(ReadingBanner::isWritable).isPresent();
  }

  /// Shows the conflicts again that still need a choice.
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

  /// The height of the head line, in pixels.
  ReadOnlyDoubleProperty headHeightProperty() {
    return head.heightProperty();
  }

  /// The width of the rail, in pixels.
  ReadOnlyDoubleProperty railWidthProperty() {
    return rail.widthProperty();
  }

  /// Reserves space above the screens for the tour, so that it covers nothing.
  ///
  /// @param height pixels
  void reserveTourSpace(double height) {
    tourSpace.setMinHeight(height);
    tourSpace.setPrefHeight(height);
  }

  public Screen screen() {
    return current;
  }

  /// The screens that were requested so far.
  List<Screen> built() {
    return screens.built();
  }

  /// Opens the form for evidence, about the current question if there is one.
  void addEvidence() {
    screens.addEvidence(current);
  }

  /// Asks for a name and creates a milestone.
  void createMilestone() {
    screens.createMilestone();
  }

  /// Asks for reports, or for a folder of reports, to import.
  void importReports(boolean folder) {
    if (folder) {
      screens.importFolder();
    } else {
      screens.importReports();
    }
  }

  /// Opens the form of a draft, or the list if there are several drafts.
  void goOn(List<FormDraft> drafts) {
    screens.goOn(drafts);
  }

  /// The panes of the current screen, and the notice about failed saving.
  List<Parent> panes() {
    var panes = new ArrayList<Parent>(current.panes());
    panes.add(status.state());
    return panes;
  }

  /// Moves the focus from a text field to the pane around it, so that single-key shortcuts work.
  /// Tab then continues from that text field.
  void leaveText() {
    // A place at which one has written is a place to stay.
    isLed &= !isWriting();
    commitNow();
    rest(getScene().getFocusOwner());
  }

  /// Moves the focus from a choice, such as the treatment of a threat, to the pane around it, so
  /// that single-key shortcuts work.
  ///
  /// @return whether a choice had the focus
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

  /// Continues with Tab from a text field that was left with Esc.
  ///
  /// @return whether there was such a field
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

  /// Opens one of the places of the rail. It is not reached by a link.
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

  /// Notes that the focus moved to something else.
  void wentOn() {
    undoController.wentOn();
  }

  /// Undoes the last change and opens its place. Pending input counts as the last change.
  void undo() {
    commitNow();
    current.keepChanged();
    undoController.undo();
  }

  /// Redoes the change that was undone last and opens its place.
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

  /// Returns false on the sessions screen, in the projector view, and while the user edits
  /// something: leaving would commit the pending input, and redo would no longer be possible.
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

  /// Goes back to the previous place, if there is one.
  void back() {
    if (!past.isEmpty()) {
      Past last = past.pop();
      turnTo(last.place());
      isLed = last.wasLed();
    }
  }

  /// Goes back after Esc, if a link led here. A place that the user opened directly stays open, and
  /// so do a running session and the projector view: one extra press of Esc must not close them.
  void leavePlace() {
    if (isLed && !current.holds() && !screens.isPresenting()) {
      back();
      beInNoText();
    }
  }

  /// After Esc the next keys are shortcuts, so no text field may have the focus.
  private void beInNoText() {
    if (getScene() != null && Focus.isText(getScene().getFocusOwner())) {
      Focus.firstButText(current.start())
          .or(() -> Focus.firstButText(current.node()))
          .ifPresent(Node::requestFocus);
    }
  }

  /// The current place.
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
    middle.getChildren().setAll(tourSpace, banners, current.node());
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

  /// Opens a place and focuses its start, wherever the focus was: the user chose the place by name.
  void goAndBegin(Place place) {
    go(place);
    begin();
  }

  /// Focuses the start of the current screen.
  void begin() {
    // The content of a scroll pane exists only after its skin is created, and its visible height is
    // known only after the window is laid out.
    Parent window = getScene() == null ? this : getScene().getRoot();
    window.applyCss();
    window.layout();
    // Panes that are stacked for lack of width are final only after a second layout pass.
    window.applyCss();
    window.layout();
    Focus.first(current.start()).ifPresent(Node::requestFocus);
    current.onShown();
  }

  /// The key that starts writing at a question; it can change.
  String writingKey() {
    return screens.writingKey();
  }

  /// Commits pending input and drafts because the assessment is being closed.
  void leave() {
    commitNow();
    current.handOver();
  }

  /// Stops background activity such as the time of a session.
  void rest() {
    screens.rest();
  }

  /// What is in no file yet and would be lost, as a sentence.
  Optional<String> wouldBeLost() {
    return screens.wouldBeLost();
  }

  /// Stops everything: the assessment is no longer open.
  void close() {
    screens.close();
  }

  /// Commits pending input so that nothing is lost when the screen changes.
  void commitNow() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at instanceof Committing committing) {
        committing.commitNow();
      }
    }
  }

  /// Whether a key also works in a text field because it types nothing: the key that toggles the
  /// side panel and the key for the projector view.
  boolean actsInTexts(KeyCode key) {
    return key.isFunctionKey()
        && (current.keys().isNow(KeyCode.F9, key) || current.keys().isNow(KeyCode.F5, key));
  }

  /// Handles a key that no text field consumed.
  boolean press(KeyEvent key) {
    // AltGr types brackets; on Windows it is reported as Ctrl with Alt.
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

  /// Handles a typed character whose key differs between keyboard layouts.
  void type(String typed) {
    current.keys().type(typed);
  }
}
