package org.soundings.ui.welcome;

import static org.soundings.language.Messages.tr;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.pack.Question;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.layout.ResponsiveColumns;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.mark.Strip;
import org.soundings.ui.control.mark.SuggestionPointer;
import org.soundings.ui.control.text.Direction;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.screen.Paned;

/// The welcome screen: the ways to start on the left, recent assessments on the right.
public final class WelcomeView extends StackPane implements Paned {

  private final WelcomeViewModel model;
  private final KeyCap sampleKey = new KeyCap("Enter");
  private final Button sample;
  private final Button appearance;
  private final Region left;
  private final Region right;
  private final ResponsiveColumns panes =
      new ResponsiveColumns(new ResponsiveColumns.Room(940, 600));
  private final VBox recent = new VBox();

  /// The current texts of the lines, and where each line shows its marks.
  private List<RecentLine> drawn = List.of();

  private List<HBox> rows = List.of();
  private final VBox question = new VBox(8);

  /// Explains the marks of a line.
  private final Label legend =
      Labels.wrapped(tr("One mark per layer, from people to hardware."), "meta");

  /// @param showAppearance opens the choice of theme and language
  public WelcomeView(WelcomeViewModel model, Runnable showAppearance) {
    this.model = model;
    appearance =
        Labels.button(tr("Appearance and language"), Feather.SETTINGS, showAppearance, "quiet");
    sample =
        action(
            Feather.PLAY_CIRCLE,
            tr("Try the sample"),
            tr("A payments platform, partly assessed"),
            sampleKey,
            model.choices()::trySample,
            "first");
    left = left();
    right = right();
    getChildren().add(panes.left(left).centre(right));
    getStyleClass().add("sheet");
    setOnDragOver(this::offer);
    setOnDragDropped(this::take);
    model.recent().addListener((ListChangeListener<RecentLine>) _ -> showRecent());
    model.questionProperty().addListener((_, _, now) -> now.ifPresent(this::showQuestion));
    model.questionProperty().get().ifPresent(this::showQuestion);
    showRecent();
  }

  /// The node that gets the focus first: the last assessment if it exists, else the sample.
  public Node firstFocus() {
    return IntStream.range(0, rows.size())
        .filter(at -> model.recent().get(at).there())
        .mapToObj(recent.getChildren()::get)
        .flatMap(line -> Focus.first((Parent) line).stream())
        .findFirst()
        .orElse(sample);
  }

  @Override
  public List<? extends Parent> panes() {
    return List.of(left, right);
  }

  private Region left() {
    var name = Labels.whole(tr("Soundings"), "word-mark");
    var idea =
        Labels.wrapped(
            tr("Discuss the security of your containers, question by question."), "lead-text");
    idea.setMaxWidth(352);
    var begin =
        action(
            Feather.EDIT_2,
            tr("New assessment"),
            model.steps(),
            new KeyCap("Ctrl N"),
            model.choices()::newAssessment);
    var open =
        action(
            Feather.FOLDER,
            tr("Open folder"),
            tr("Assessments are plain text and can be kept in git"),
            new KeyCap("Ctrl O"),
            model.choices()::openFolder);
    var note =
        Labels.wrapped(
            tr(
                "Works fully offline. Not affiliated with the author or publisher of the book whose topics Soundings follows."),
            "meta");
    var actions = new VBox(sample, Labels.space(8), begin, open);
    VBox.setMargin(actions, new Insets(0, -16, 0, -16));
    VBox.setMargin(appearance, new Insets(0, 0, 8, -8));
    var column =
        new VBox(
            name,
            Labels.space(8),
            idea,
            Labels.space(40),
            actions,
            Labels.grow(),
            appearance,
            note);
    column.setPadding(new Insets(96, 72, 40, 96));
    var lead = new SuggestionPointer();
    lead.hangAt(94, List.of(24.0, 48.0, 72.0));
    var line = new Pane(lead);
    lead.setLayoutX(52);
    line.setMouseTransparent(true);
    var left = new StackPane(line, column);
    left.getStyleClass().add("welcome-left");
    left.setMinWidth(0);
    left.setPrefWidth(600);
    return left;
  }

  private static Button action(
      Ikon icon, String title, String detail, KeyCap key, Runnable action, String... styles) {
    var words = Labels.column(0, Labels.label(title, "strong"), Labels.label(detail, "meta"));
    words.setAlignment(Pos.CENTER_LEFT);
    boolean first = styles.length > 0;
    var content =
        Labels.row(
            16,
            Labels.icon(icon, "large", first ? "text-accent" : "muted"),
            Labels.growing(words),
            key);
    var button = Labels.rowButton(title + ", " + detail, content, action, styles);
    button.getStyleClass().add("welcome-action");
    return button;
  }

  private Region right() {
    var head =
        Labels.row(
            16,
            Labels.growing(Labels.label(tr("Recent"), "title")),
            Labels.whole(tr("drop a folder here to open it"), "meta"));
    head.setMinHeight(36);
    var column = new VBox(head, Labels.space(12), recent, legend, question);
    VBox.setMargin(legend, new Insets(8, 0, 0, 0));
    ScrollPane scroll = Panes.scroll(column);
    scroll.setMinWidth(0);
    column.setMaxWidth(920);
    Runnable fit =
        () -> {
          column.setPadding(margins(scroll.getWidth()));
          // In a stack, the ways to start come without the question before them.
          Labels.show(question, !panes.isFolded());
        };
    scroll.widthProperty().addListener(_ -> fit.run());
    panes.onFold(fit);
    return scroll;
  }

  /// The margin of what is next to the ways to start, or above or below them.
  private Insets margins(double width) {
    if (panes.isFolded()) {
      return new Insets(40, 40, 40, 96);
    }
    double side = width < 760 ? 56 : 96;
    return new Insets(96, side, 40, side);
  }

  /// Shows the current lines. New marks are added to an existing line, so that a key press on it is
  /// not lost.
  private void showRecent() {
    List<RecentLine> now = List.copyOf(model.recent());
    Labels.show(legend, now.stream().anyMatch(line -> !line.marks().isEmpty()));
    if (!now.isEmpty() && isSameButMarks(now)) {
      for (int at = 0; at < now.size(); at++) {
        mark(rows.get(at), drawn.get(at), now.get(at));
      }
    } else {
      rows = now.stream().map(_ -> Labels.row(16)).toList();
      drawRecent(now);
    }
    drawn = now;
  }

  private boolean isSameButMarks(List<RecentLine> now) {
    return now.stream()
        .map(line -> line.withMarks(List.of()))
        .toList()
        .equals(drawn.stream().map(line -> line.withMarks(List.of())).toList());
  }

  private static void mark(HBox row, RecentLine before, RecentLine now) {
    if (!now.marks().equals(before.marks())) {
      row.getChildren().removeIf(Strip.class::isInstance);
      addMarks(row, now);
    }
  }

  private static void addMarks(HBox row, RecentLine line) {
    if (!line.marks().isEmpty()) {
      var strip = new Strip(line.marks(), StateGlyph.MEDIUM);
      // All layers of the stack are always visible; the text next to them wraps.
      strip.setMinWidth(USE_PREF_SIZE);
      row.getChildren().add(strip);
    }
  }

  /// Rebuilds the lines. The focus stays if the user has not moved it, is on a line, or holds a
  /// key. From a line that turns out to have nothing to open, it moves to one that has.
  private void drawRecent(List<RecentLine> now) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean undecided = owner == null || (owner.equals(sample) && !sample.isArmed());
    int at = indexOfLine(owner);
    var lines = new ArrayList<Node>();
    for (int i = 0; i < now.size(); i++) {
      lines.add(line(now.get(i), rows.get(i)));
    }
    boolean known = now.stream().anyMatch(RecentLine::there);
    panes.leading(known ? right : left);
    sample.setDefaultButton(!known);
    Labels.show(sampleKey, !known);
    Labels.toggle(sample, "first", !known);
    if (lines.isEmpty()) {
      recent
          .getChildren()
          .setAll(
              Labels.wrapped(
                  tr(
                      "No recent assessments yet. Assessments you open are listed here with the last question you viewed."),
                  "muted"));
    } else {
      recent.getChildren().setAll(lines);
    }
    if (at >= 0 && at < lines.size() && (now.get(at).there() || !drawn.get(at).there())) {
      Focus.first((Parent) lines.get(at)).ifPresent(Node::requestFocus);
    } else if (undecided || at >= 0) {
      firstFocus().requestFocus();
    }
  }

  private int indexOfLine(@Nullable Node owner) {
    for (int at = 0; at < recent.getChildren().size(); at++) {
      if (owner != null && Focus.isInside((Parent) recent.getChildren().get(at), owner)) {
        return at;
      }
    }
    return -1;
  }

  private Node line(RecentLine line, HBox row) {
    var title = Labels.wrapped(line.title(), "strong");
    Labels.toggle(title, "muted", !line.there());
    var words = Labels.column(2, title);
    if (!line.apart().isEmpty()) {
      words.getChildren().add(Direction.leftToRight(Labels.wrapped(line.apart(), "meta")));
    }
    words.getChildren().add(Labels.wrapped(line.detail(), "meta"));
    words.setAlignment(Pos.CENTER_LEFT);
    row.getChildren().setAll(Labels.growing(words));
    row.setMinHeight(60);
    if (!line.there()) {
      row.getChildren()
          .addAll(
              Labels.button(tr("Locate"), model.choices()::openFolder, "link"),
              Labels.button(tr("Remove"), () -> model.choices().forget(line.folder()), "link"));
      return row;
    }
    addMarks(row, line);
    var button =
        Labels.rowButton(
            line.name() + ". " + line.detail(),
            row,
            () -> model.choices().open(line.folder()),
            "recent");
    var pin =
        Labels.button(
            line.isPinned() ? tr("Unpin") : tr("Pin"),
            () -> model.choices().pin(line.folder(), !line.isPinned()),
            "link");
    pin.setAccessibleText((line.isPinned() ? tr("Unpin %s") : tr("Pin %s")).formatted(line.name()));
    var whole = Labels.row(4, Labels.growing(button), pin);
    VBox.setMargin(whole, new Insets(0, 0, 0, -16));
    return whole;
  }

  private void showQuestion(Question asked) {
    question
        .getChildren()
        .setAll(
            Labels.hairline(),
            Labels.space(8),
            Labels.label(tr("Sample question"), "strong"),
            limited(Labels.wrapped(asked.question(), "question-small")),
            limited(Labels.wrapped(asked.why(), "muted")));
    question.setPadding(new Insets(24, 0, 0, 0));
  }

  private static Node limited(javafx.scene.layout.Region words) {
    words.setMaxWidth(620);
    return words;
  }

  private void offer(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) {
      drag.acceptTransferModes(TransferMode.LINK, TransferMode.COPY);
      drag.consume();
    }
  }

  private void take(DragEvent drag) {
    List<File> files = drag.getDragboard().getFiles();
    drag.setDropCompleted(!files.isEmpty());
    drag.consume();
    files.stream().findFirst().ifPresent(file -> model.choices().open(file.toPath()));
  }

  /// The screen as the root of a scene.
  public Parent node() {
    return this;
  }
}
