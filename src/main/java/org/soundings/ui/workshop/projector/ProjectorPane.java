package org.soundings.ui.workshop.projector;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.layout.ReadingKeys;
import org.soundings.ui.control.text.Labels;
import org.soundings.workshop.StepTime;

/// The projector view: one thing, large and calm. Sizes follow the height of the screen. Text is at
/// least 28 points on a screen 900 high, unless there is more content than fits. Content that
/// scrolls is only reduced as far as it can be read from the last row.
public final class ProjectorPane extends StackPane {

  private static final double SMALLEST = 28;

  /// Minimum scale of content that scrolls.
  private static final double FROM_THE_LAST_CHAIR = 0.7;

  /// The screen height at which text has its normal size.
  private static final double PLAIN_HEIGHT = 900;

  /// How long a hint stays after the last mouse move.
  private static final Duration HINTED = Duration.seconds(8);

  private final HBox top = Labels.row(16);
  private final StackPane body = new StackPane();
  private final TimeLine line = new TimeLine();
  private final Label time = Labels.whole("");
  private final Label hint = Labels.whole("", "muted");
  private final Fitted fitted;
  private final Subscription subscription;
  private final PauseTransition fading = new PauseTransition(HINTED);

  /// The notes, while they are shown.
  private Optional<ProjectedNotes> notes = Optional.empty();

  /// @param keys receives the keys that are pressed here
  ProjectorPane(Projection projection, Consumer<KeyEvent> keys) {
    getStyleClass().add("present");
    setFocusTraversable(true);
    addEventFilter(KeyEvent.KEY_PRESSED, this::read);
    setOnKeyPressed(keys::accept);
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox page = Labels.column(0, top, body, hint);
    page.getStyleClass().add("present-page");
    fitted = new Fitted(page);
    getChildren().add(fitted);
    Labels.show(hint, false);
    heightProperty().addListener((_, _, height) -> size(height.doubleValue()));
    subscription =
        projection
            .faceProperty()
            .subscribe(this::show)
            .and(projection.timeProperty().subscribe(this::tell));
  }

  private void read(KeyEvent key) {
    if (notes.filter(shown -> ReadingKeys.scroll(shown.scroll(), key)).isPresent()) {
      key.consume();
    }
  }

  /// Stops following the projection.
  void end() {
    subscription.unsubscribe();
    fading.stop();
  }

  /// Shows a hint on how to continue for a while, and again when the mouse moves.
  void hint(String words) {
    hint.setText(words);
    fading.setOnFinished(_ -> hint.setVisible(false));
    setOnMouseMoved(_ -> hintAgain());
    Labels.show(hint, true);
    hintAgain();
  }

  private void hintAgain() {
    hint.setVisible(true);
    fading.playFromStart();
  }

  private void size(double height) {
    double points = Math.clamp(height / PLAIN_HEIGHT * SMALLEST, SMALLEST, 2 * SMALLEST);
    setStyle(String.format(Locale.ROOT, "-fx-font-size: %.0fpx;", points));
  }

  private void tell(StepTime now) {
    time.setText(now.words());
    Labels.toggle(time, "text-weak", now.up());
    line.show(now);
    Labels.show(line, !now.words().isEmpty());
  }

  private void show(ProjectorView view) {
    switch (view) {
      case ProjectorView.Asked(var place, var words, var followUp, var promised) -> {
        head(place);
        asked(words, followUp, promised);
      }
      case ProjectorView.Card(var title, var explanation, var to) -> {
        head(to.isEmpty() ? tr("Concept card") : tr("Concept card for %s", to));
        body(card(title, explanation));
      }
      case ProjectorView.Voting voting -> {
        head(voting.about());
        body(voting(voting));
      }
      case ProjectorView.Revealed revealed -> {
        head(revealed.about());
        body(new RevealedDots(revealed));
      }
      case ProjectorView.Writing(var words, int in, int of) -> {
        head(tr("Everyone writes first"));
        body(
            Labels.wrapped(words, "present-question"),
            Labels.wrapped(Turnout.notes(in, of), "muted"));
      }
      case ProjectorView.Written written -> {
        head(written.words());
        var shown = new ProjectedNotes(written.question(), written.groups());
        scrolled(shown, shown);
      }
      case ProjectorView.Over(var words) -> {
        head("");
        body(Labels.wrapped(words, "present-question"));
      }
    }
  }

  private void asked(String words, Optional<String> followUp, List<String> promised) {
    if (promised.isEmpty()) {
      body(
          Labels.wrapped(words, "present-question"),
          followUp.<Node>map(ProjectorPane::followUp).orElse(new Region()));
    } else {
      list(words, promised);
    }
  }

  private static Node[] card(String title, String explanation) {
    return new Node[] {
      Labels.wrapped(title, "present-question"),
      Labels.wrapped(explanation, "present-text"),
      Labels.wrapped(
          tr("Where does this apply in the system? If you cannot say, skip the card."), "muted")
    };
  }

  private static Node[] voting(ProjectorView.Voting now) {
    String in =
        tr(
            "%s. %s. Votes stay hidden until everyone has voted.",
            now.round(), Turnout.votes(now.in(), now.of()));
    return new Node[] {
      Labels.wrapped(now.asked(), "present-question"),
      shownIfAny(Labels.wrapped(now.words(), "present-text")),
      shownIfAny(Labels.wrapped(now.stands())),
      Labels.wrapped(in, "muted")
    };
  }

  private static Label shownIfAny(Label words) {
    Labels.show(words, !words.getText().isEmpty());
    return words;
  }

  private void head(String words) {
    var place = Labels.growing(Labels.wrapped(words, "muted"));
    top.getChildren().setAll(place, line, time);
  }

  /// The open actions, below the explanation.
  private void list(String words, List<String> lines) {
    var notes = new ProjectedNotes(words, List.of(new ProjectorView.Group("", lines)));
    VBox.setVgrow(notes, Priority.ALWAYS);
    scrolled(notes, Labels.column(28, Labels.wrapped(words, "present-question"), notes));
  }

  /// Keeps the scroll position when the content changes.
  private void scrolled(ProjectedNotes now, Region page) {
    notes.ifPresent(now::goOnFrom);
    body.getChildren().setAll(page);
    fitted.noSmallerThan(FROM_THE_LAST_CHAIR);
    notes = Optional.of(now);
  }

  private void body(Node... parts) {
    notes = Optional.empty();
    fitted.noSmallerThan(Fitted.FROM_A_CHAIR);
    var column = Labels.column(28, parts);
    column.setMaxWidth(Double.MAX_VALUE);
    column.getStyleClass().add("present-body");
    body.getChildren().setAll(column);
    StackPane.setAlignment(column, javafx.geometry.Pos.TOP_LEFT);
  }

  private static Node followUp(String words) {
    var row =
        Labels.row(
            20,
            Labels.icon(Feather.CORNER_DOWN_RIGHT, "muted", "present-icon"),
            Labels.growing(Labels.wrapped(words, "present-text", "muted")));
    row.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    return row;
  }
}
