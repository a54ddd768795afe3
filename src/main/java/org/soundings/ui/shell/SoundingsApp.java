package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.soundings.app.ErrorCode;
import org.soundings.app.Jobs;
import org.soundings.app.Libraries;
import org.soundings.app.UserFolders;
import org.soundings.app.settings.Settings;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.shell.desktop.JavaFxDesktop;
import org.soundings.ui.shell.desktop.WindowPlacement;
import org.soundings.ui.shell.desktop.Zoomed;
import org.soundings.ui.shell.folder.Program;
import org.soundings.ui.theme.Fonts;
import org.soundings.ui.theme.Themes;
import org.soundings.ui.theme.WindowTheme;

/// Starts the window.
public final class SoundingsApp extends Application {

  /// After this many milliseconds, the place and the draft of a new assessment are saved. Text is
  /// saved within a second.
  private static final int SOON = 600;

  /// Minimum time between two checks for changes by others, if the window does not get the focus in
  /// between.
  private static final Duration BETWEEN_GLANCES = Duration.ofSeconds(4);

  /// Maximum time between two checks, even if one check was slow, for example on a network share
  /// that did not respond.
  private static final Duration AT_MOST = Duration.ofMinutes(1);

  /// Checks take at most one part in this many of the time.
  private static final int SHARE = 50;

  private final Jobs jobs = Jobs.inBackground(Platform::runLater);
  private final Notices notices = new Notices();

  /// Opens the window and returns when it is closed.
  ///
  /// @param arguments the folder of an assessment to open, or nothing
  public static void open(String... arguments) {
    launch(SoundingsApp.class, arguments);
  }

  @Override
  public void start(Stage stage) throws IOException {
    Thread.currentThread().setUncaughtExceptionHandler((_, error) -> tell(error));
    Fonts.load();
    var work = new Work(jobs, notices, InstantSource.system());
    var folders =
        UserFolders.of(
            System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
    Clock clock = Clock.system(ZoneId.systemDefault());
    Loaded<Themes> themes = Themes.withOwn(folders.themes());
    themes.problems().stream().limit(2).forEach(this::tell);
    var theme = new WindowTheme(themes.value());
    var shell =
        new Shell(
            work,
            theme,
            clock,
            new JavaFxDesktop(
                stage, getHostServices(), notices, Path.of(System.getProperty("user.home"))),
            on ->
                new Program(
                    folders,
                    language -> Libraries.load(folders, List.of(), language),
                    clock,
                    work,
                    Platform::runLater,
                    CompletableFuture.delayedExecutor(
                        SOON, TimeUnit.MILLISECONDS, Platform::runLater),
                    on));
    var zoomed = new Zoomed(shell, theme.zoomProperty());
    zoomed.reachPopups();
    Scene scene = new Scene(zoomed);
    theme.wear(scene);
    shell.listen(scene);
    var placing = new WindowPlacement(stage);
    stage.titleProperty().bind(shell.titleProperty());
    stage.setScene(scene);
    stage.setMinWidth(960);
    stage.setMinHeight(640);
    stage.setOnCloseRequest(
        request -> {
          request.consume();
          shell.program().standsAt(placing.place());
          shell.program().end(stage::close);
        });
    stage
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (focused) {
                shell.program().lookOutside();
              }
            });
    watch(shell, stage);
    shell
        .program()
        .begin(
            () -> {
              Settings settings = shell.program().settings();
              theme.be(settings.appearance());
              placing.put(settings.window());
              stage.show();
            },
            () -> onStarted(shell));
  }

  /// Checks for changes by others while the window is open. A timer is used because an animation
  /// would redraw the window all the time.
  private static void watch(Shell shell, Stage stage) {
    long started = System.nanoTime();
    Runnable again = () -> watchAgain(shell, stage, Duration.ofNanos(System.nanoTime() - started));
    if (stage.isIconified()) {
      again.run();
    } else {
      shell.program().glanceOutside(again);
    }
  }

  /// @param took how long the last check took: in a folder with thousands of files checks are less
  ///   frequent
  private static void watchAgain(Shell shell, Stage stage, Duration took) {
    long wait = Math.clamp(took.toMillis() * SHARE, BETWEEN_GLANCES.toMillis(), AT_MOST.toMillis());
    CompletableFuture.delayedExecutor(wait, TimeUnit.MILLISECONDS, Platform::runLater)
        .execute(() -> watch(shell, stage));
  }

  private void onStarted(Shell shell) {
    List<String> asked = getParameters().getRaw();
    if (asked.isEmpty()) {
      shell.program().welcome();
    } else {
      shell.program().beginWith(Path.of(asked.getFirst()).toAbsolutePath());
    }
  }

  @Override
  public void stop() {
    jobs.close();
  }

  private void tell(Problem problem) {
    notices.say(
        Notice.trouble(
                ErrorCode.THEME_ERROR,
                tr("Custom theme: %s", problem.message()),
                "%s. %s".formatted(problem.file(), problem.hint()))
            .about(problem));
  }

  /// An internal error: logged, and shown once with a code that identifies its location.
  private void tell(Throwable error) {
    System.getLogger(SoundingsApp.class.getName())
        .log(System.Logger.Level.ERROR, tr("Internal error"), error);
    notices.say(
        Notice.error(
            error,
            tr("Internal error: your last command was not carried out."),
            tr("Your saved data is unchanged. Please report the error with the code below.")));
  }
}
