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
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.app.Version;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Notices;

/// One thing that the program says.
final class NoticeBox extends HBox {

  /// How long news stays.
  private static final Duration STAY = Duration.seconds(6);

  /// How long news stays that offers something: long enough to go there by keys. What it offers is
  /// reached elsewhere too, so that nothing is lost afterwards.
  private static final Duration STAY_TO_OFFER = Duration.seconds(30);

  /// How wide it is where there is room, pixels.
  static final double WIDTH = 420;

  final PauseTransition clock;
  private final Runnable closing;

  /// Whether the pointer moves over it. One that rests where a notice comes up reads nothing.
  private final BooleanProperty pointed = new SimpleBooleanProperty();

  private final BooleanProperty stands = new SimpleBooleanProperty();

  /// @param copy puts words on the clipboard
  /// @param isHeld whether somebody is at the notices, who is left to read as long as they like
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
      words.getChildren().add(Labels.whole(notice.code(), "mono", "meta"));
      getChildren()
          .add(
              Labels.iconButton(
                  Feather.COPY,
                  tr("Copy this with its code"),
                  () -> copy.accept(notice.copied(program()))));
    }
    getChildren().add(Labels.iconButton(Feather.X, tr("Close this notice"), closing));
    setAccessibleText(
        Stream.of(notice.text(), notice.detail(), notice.code())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" ")));
    // JavaFX announces nothing by itself: whoever listens comes here with F6, and hears all of it.
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

  /// Whoever was at it has all the time again once they leave.
  private void run(boolean isLeaving) {
    if (isLeaving) {
      clock.playFromStart();
    } else {
      clock.stop();
    }
  }

  /// Whether it goes by itself, unless somebody comes to it.
  boolean isLeaving() {
    return clock.getStatus() == Animation.Status.RUNNING;
  }

  Duration stays() {
    return clock.getDuration();
  }

  void close() {
    closing.run();
  }

  /// Closes it where it was there to be read as long as other news, and nobody is at it.
  void endIfRead() {
    if (isLeaving() && clock.getCurrentTime().greaterThanOrEqualTo(STAY)) {
      close();
    }
  }

  private static String program() {
    return "Soundings %s, Java %s, %s"
        .formatted(
            Version.current(), System.getProperty("java.version"), System.getProperty("os.name"));
  }

  /// Nobody reads it any more.
  void end() {
    stands.unbind();
    clock.stop();
  }

  /// Makes a box look like what the program says.
  static void dress(HBox box, Node icon, Region words) {
    box.getChildren().addAll(icon, Labels.growing(words));
    box.getStyleClass().add("notice");
    box.setAccessibleRole(AccessibleRole.TEXT);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.setPrefWidth(WIDTH);
    box.setMaxHeight(Region.USE_PREF_SIZE);
  }
}
