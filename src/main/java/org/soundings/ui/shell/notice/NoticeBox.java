package org.soundings.ui.shell.notice;

import static org.soundings.language.Messages.tr;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.app.ErrorCode;
import org.soundings.app.Version;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Notices;

/// A notice.
final class NoticeBox extends HBox {

  /// How long a message stays.
  private static final Duration STAY = Duration.seconds(6);

  /// How long a message with an action stays: long enough to reach it by keyboard. The action is
  /// available elsewhere too, so that nothing is lost afterwards.
  private static final Duration STAY_TO_OFFER = Duration.seconds(30);

  /// Preferred width, in pixels.
  static final double WIDTH = 420;

  final PauseTransition clock;
  private final Runnable closing;

  /// Whether the pointer moves over it. A pointer that rests where a notice appears does not count.
  private final BooleanProperty pointed = new SimpleBooleanProperty();

  private final BooleanProperty stands = new SimpleBooleanProperty();

  /// @param copy copies text to the clipboard
  /// @param isHeld whether the user is at the notices and can read as long as they like
  NoticeBox(Notice notice, Notices notices, Consumer<String> copy, ObservableBooleanValue isHeld) {
    closing = () -> notices.close(notice);
    clock = new PauseTransition(notice.offer().isPresent() ? STAY_TO_OFFER : STAY);
    boolean trouble = notice.kind() == Notice.Kind.TROUBLE;
    var words = Labels.column(2, Labels.wrapped(notice.text()));
    if (!notice.detail().isEmpty()) {
      words.getChildren().add(Labels.wrapped(notice.detail(), "meta"));
    }
    notice
        .offer()
        .ifPresent(
            offer ->
                words
                    .getChildren()
                    .add(
                        Labels.button(
                            offer.name(),
                            () -> {
                              notices.close(notice);
                              offer.action().run();
                            },
                            "link")));
    var icon =
        trouble
            ? Labels.icon(Feather.ALERT_TRIANGLE, "text-missing")
            : Labels.icon(Feather.INFO, "muted");
    dress(this, icon, words);
    Labels.toggle(this, "danger", trouble);
    if (trouble) {
      ErrorCode.coded(notice.code())
          .ifPresentOrElse(
              error -> explain(words, error),
              () -> words.getChildren().add(Labels.whole(notice.code(), "mono", "meta")));
      getChildren()
          .add(
              Labels.iconButton(
                  Feather.COPY,
                  tr("Copy message with code"),
                  () -> copy.accept(notice.copied(program()))));
    }
    getChildren().add(Labels.iconButton(Feather.X, tr("Close this notice"), closing));
    setAccessibleText(
        Stream.of(notice.text(), notice.detail(), notice.code())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" ")));
    // JavaFX announces nothing itself: users of a screen reader press F6 to get here, and hear all
    // of it.
    setFocusTraversable(trouble);
    if (!trouble) {
      clock.setOnFinished(_ -> close());
      setOnMouseMoved(_ -> pointed.set(true));
      setOnMouseExited(_ -> pointed.set(false));
      stands.bind(pointed.or(isHeld));
      stands.addListener((_, _, now) -> run(!now));
      run(!stands.get());
    }
  }

  /// The time starts again when the user leaves it.
  private void run(boolean isLeaving) {
    if (isLeaving) {
      clock.playFromStart();
    } else {
      clock.stop();
    }
  }

  /// Whether it closes automatically, unless the user goes to it.
  boolean isLeaving() {
    return clock.getStatus() == Animation.Status.RUNNING;
  }

  Duration stays() {
    return clock.getDuration();
  }

  void close() {
    closing.run();
  }

  /// Closes it if it was shown as long as other messages and the user is not at it.
  void endIfRead() {
    if (isLeaving() && clock.getCurrentTime().greaterThanOrEqualTo(STAY)) {
      close();
    }
  }

  /// The code links to its description in `src/docs/reference/errors.md`.
  private static void explain(VBox words, ErrorCode error) {
    var safe = Labels.wrapped(tr("What is safe: %s", error.safe()), "meta");
    var todo = Labels.wrapped(tr("What to do: %s", error.todo()), "meta");
    var code =
        Labels.button(
            error.code(),
            () -> {
              Labels.show(safe, !safe.isVisible());
              Labels.show(todo, safe.isVisible());
            },
            "link",
            "mono");
    code.setAccessibleText(tr("Explain error %s", error.code()));
    Labels.show(safe, false);
    Labels.show(todo, false);
    words.getChildren().addAll(code, safe, todo);
  }

  private static String program() {
    return "Soundings %s, Java %s, %s"
        .formatted(
            Version.current(), System.getProperty("java.version"), System.getProperty("os.name"));
  }

  /// Stops its timer.
  void end() {
    stands.unbind();
    clock.stop();
  }

  /// Applies the layout of a notice to a box.
  static void dress(HBox box, Node icon, Region words) {
    box.getChildren().addAll(icon, Labels.growing(words));
    box.getStyleClass().add("notice");
    box.setAccessibleRole(AccessibleRole.TEXT);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.setPrefWidth(WIDTH);
    box.setMaxHeight(Region.USE_PREF_SIZE);
  }
}
