package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.Notice;
import org.soundings.ui.Notices;
import org.soundings.ui.control.Words;

/// One thing that the program says.
final class NoticeBox extends HBox {

  /// How long news stays.
  private static final Duration STAY = Duration.seconds(6);

  private final PauseTransition clock = new PauseTransition(STAY);

  NoticeBox(Notice notice, Notices notices) {
    boolean trouble = notice.kind() == Notice.Kind.TROUBLE;
    var words = Words.column(2, Words.wrapped(notice.text()));
    if (!notice.detail().isEmpty()) {
      words.getChildren().add(Words.wrapped(notice.detail(), "meta"));
    }
    notice
        .offer()
        .ifPresent(
            offer ->
                words
                    .getChildren()
                    .add(
                        Words.button(
                            offer.name(),
                            () -> {
                              notices.close(notice);
                              offer.action().run();
                            },
                            "link")));
    var icon =
        trouble
            ? Words.icon(Feather.ALERT_TRIANGLE, "text-missing")
            : Words.icon(Feather.INFO, "muted");
    dress(this, icon, words);
    Words.toggle(this, "danger", trouble);
    getChildren()
        .add(Words.iconButton(Feather.X, tr("Close this notice"), () -> notices.close(notice)));
    setAccessibleText(notice.text() + " " + notice.detail());
    if (!trouble) {
      clock.setOnFinished(_ -> notices.close(notice));
      clock.play();
    }
  }

  /// Nobody reads it any more.
  void end() {
    clock.stop();
  }

  /// A box that looks like what the program says.
  static HBox box(Node icon, Region words) {
    var box = new HBox();
    dress(box, icon, words);
    return box;
  }

  private static void dress(HBox box, Node icon, Region words) {
    box.getChildren().addAll(icon, Words.growing(words));
    box.getStyleClass().add("notice");
    box.setAccessibleRole(AccessibleRole.TEXT);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.setPrefWidth(420);
    box.setMaxHeight(Region.USE_PREF_SIZE);
  }
}
