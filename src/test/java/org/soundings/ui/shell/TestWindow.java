package org.soundings.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.soundings.app.Jobs;
import org.soundings.app.UserFolders;
import org.soundings.app.settings.Settings;
import org.soundings.app.settings.SettingsFile;
import org.soundings.assessment.Assessment;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.screen.Place;
import org.soundings.ui.shell.desktop.AnsweringSurroundings;
import org.soundings.ui.shell.desktop.Zoomed;
import org.soundings.ui.shell.folder.Program;
import org.soundings.ui.theme.Themes;
import org.soundings.ui.theme.WindowTheme;

/// The whole program in a window, with background jobs and its own home folder.
public final class TestWindow {

  final AnsweringSurroundings surroundings = new AnsweringSurroundings();
  private static final double WIDTH = 1000;
  private static final double HEIGHT = 900;

  public final Shell shell;
  private final Jobs jobs = Jobs.inBackground(Platform::runLater);

  TestWindow(Stage stage, Path home) throws IOException {
    this(stage, home, Clock.systemUTC());
  }

  TestWindow(Stage stage, Path home, Clock clock) throws IOException {
    var theme = new WindowTheme(Themes.bundled().value());
    var work = new Work(jobs, new Notices(), InstantSource.system());
    var folders = new UserFolders(home.resolve("config"), home.resolve("documents"));
    if (!Files.exists(folders.settings())) {
      // A user who has seen the tour.
      Files.createDirectories(folders.config());
      SettingsFile.write(Settings.DEFAULT.withTour(), folders.settings());
    }
    shell =
        new Shell(
            work,
            theme,
            clock,
            surroundings,
            on ->
                new Program(folders, PacksOnce::in, clock, work, Platform::runLater, _ -> {}, on));
    var scene = new Scene(new Zoomed(shell, theme.zoomProperty()), WIDTH, HEIGHT);
    theme.wear(scene);
    shell.listen(scene);
    stage.setScene(scene);
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    stage.show();
    shell.program().begin(() -> {}, shell.program()::welcome);
  }

  public Assessment assessment() {
    return onWindowThread(() -> shell.context().orElseThrow().assessment());
  }

  /// Changes the open assessment from outside the current screen.
  public void edit(UnaryOperator<Assessment> change) {
    onWindowThread(
        () -> {
          shell.context().orElseThrow().workbench().edit("a test", change);
          return null;
        });
    WindowThread.settle();
  }

  /// Presses a key with Alt.
  static void withAlt(Robot robot, KeyCode key) {
    robot.press(KeyCode.ALT).type(key).release(KeyCode.ALT);
  }

  /// Starts a session with the command of the search.
  void beginASession(Robot robot) {
    robot.interact(
        () ->
            frame().screen().keys().commands().stream()
                .filter(command -> command.name().equals("new session"))
                .findFirst()
                .orElseThrow()
                .action()
                .run());
  }

  /// Waits for a condition, at most half a minute.
  public static void until(String what, Callable<Boolean> condition) {
    WindowThread.until(what, condition);
  }

  /// The session that is not closed.
  Place.Workshop openSession() {
    return new Place.Workshop(
        Optional.of(
            assessment().sessions().stream()
                .filter(session -> session.workshop().ended() == null)
                .findFirst()
                .orElseThrow()
                .id()));
  }

  public static <T> T onWindowThread(Callable<T> question) {
    return WindowThread.ask(question);
  }

  /// Opens the first search result for some letters.
  public void search(Robot robot, String letters) {
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    robot.write(letters).type(KeyCode.ENTER);
    until("what is called " + letters, () -> shell.lookup(".palette-field") == null);
  }

  void untilOpen() {
    until("an open assessment", () -> shell.context().isPresent());
  }

  void untilPacks() {
    until("the packs", () -> !shell.program().library().packs().isEmpty());
  }

  /// Opens the sample from the welcome page, with Enter.
  public void openTheSample(Robot robot) {
    untilPacks();
    robot.type(KeyCode.ENTER);
    untilOpen();
  }

  /// Creates an assessment with only the first step filled in.
  public void begin(Robot robot) {
    untilPacks();
    robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
    robot.write("Tidemark").type(KeyCode.ENTER).write("autumn");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    untilOpen();
  }

  public Frame frame() {
    return shell.frame().orElseThrow();
  }

  public void go(Robot robot, Place place) {
    robot.interact(() -> frame().go(place));
  }

  /// The node with an accessible name.
  Node named(String name) {
    return onWindowThread(
        () ->
            nodes(shell)
                .filter(node -> name.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called: " + name)));
  }

  /// Waits for the result of a job, and finds its node.
  Node namedSoon(String name) {
    until(name, () -> nodes(shell).anyMatch(node -> name.equals(node.getAccessibleText())));
    return named(name);
  }

  /// Every node that Tab can stop at.
  List<Node> stops() {
    return nodes(shell).filter(Node::isFocusTraversable).filter(TestWindow::isShown).toList();
  }

  /// Adds an error to the current screen, which a test must find.
  void plant(Node error) {
    Pane pane =
        nodes(frame().screen().node())
            .filter(node -> node.getClass() == VBox.class && isShown(node))
            .map(Pane.class::cast)
            .findFirst()
            .orElseThrow();
    pane.getChildren().add(error);
  }

  public static Stream<Node> nodes(Parent parent) {
    return parent.getChildrenUnmodifiable().stream()
        .flatMap(
            child ->
                child instanceof Parent inner
                    ? Stream.concat(Stream.of(child), nodes(inner))
                    : Stream.of(child));
  }

  public static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return node.getAccessibleRole() != AccessibleRole.SCROLL_PANE;
  }

  /// Closes the program as its close button does.
  ///
  /// @return whether it has ended
  AtomicBoolean beginToClose() {
    var ended = new AtomicBoolean();
    onWindowThread(
        () -> {
          shell.program().end(() -> ended.set(true));
          return ended;
        });
    return ended;
  }

  /// Discards hidden votes that a test has not revealed, so that the program can close.
  private void loseVotes() {
    shell.context().stream()
        .flatMap(context -> List.copyOf(context.work().notices().shown()).stream())
        .flatMap(notice -> notice.offer().stream())
        .filter(offer -> offer.name().equals("Close without saving"))
        .forEach(offer -> offer.action().run());
  }

  void close() {
    AtomicBoolean ended = beginToClose();
    until(
        "the end",
        () -> {
          loseVotes();
          return ended.get();
        });
    jobs.close();
  }
}
