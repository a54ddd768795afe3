package org.soundings.ui.control.form;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.jspecify.annotations.Nullable;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.layout.Unmagnified;
import org.soundings.ui.control.text.Committing;
import org.soundings.ui.control.text.Direction;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.OwnUndo;
import org.soundings.ui.control.text.WordByWord;

/// Where people write Markdown. Grows with its text, shows the source with its marks in grey, and
/// hands over what was typed several times a second and when the caret leaves.
///
/// The editor behind it is JavaFX's incubating `CodeArea`; nothing outside this class knows. Up to
/// JavaFX 26 that looks for its caret by places on the screen, and finds it elsewhere where it is
/// drawn to scale: in a window that is zoomed it is laid out as large as it is seen.
public final class MarkdownEditor extends StackPane implements Committing {

  /// How long nobody types before the text is handed over.
  private static final Duration PAUSE = Duration.millis(200);

  /// How long the area takes at most to place a caret that moved.
  private static final Duration PLACING = Duration.millis(30);

  /// How wide the caret is, pixels.
  private static final double CARET = 2;

  /// As areas blink by themselves.
  private static final Duration BLINKING = Duration.millis(1000);

  private final CodeArea area = new CodeArea();
  private final Label placeholder = new Label();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final PauseTransition follow = new PauseTransition(PLACING);
  private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
  private Insets padding = new Insets(7, 12, 7, 12);

  /// How many times as large everything in the area is.
  private double factor = 1;

  private final ListChangeListener<String> redraw =
      _ -> area.setSyntaxDecorator(new MarkdownSource(factor));
  private final WeakListChangeListener<String> whenDressed = new WeakListChangeListener<>(redraw);
  private Consumer<String> commit = _ -> {};
  private String committed = "";
  private final double least;
  private boolean filling;

  /// Whether nobody was in the text since it was shown.
  private boolean isFresh;

  /// @param name what is written here, read aloud
  /// @param prompt shown while nothing is written
  /// @param lines how many lines it is high at least
  public MarkdownEditor(String name, String prompt, int lines) {
    getStyleClass().add("markdown-editor");
    setAlignment(Pos.TOP_LEFT);
    area.setAccessibleText(name);
    area.setAccessibleRole(AccessibleRole.TEXT_AREA);
    area.setAccessibleHelp(prompt);
    area.setWrapText(true);
    area.setUseContentHeight(true);
    // Typing is ignored until there is a caret.
    area.select(TextPos.ZERO);
    // One undo for the whole program: the area keeps none of its own, see #setHandedOver.
    area.setUndoRedoEnabled(false);
    least = 16 + 20.0 * lines;
    setMinHeight(USE_PREF_SIZE);
    setMinWidth(0);
    area.setMinWidth(0);
    placeholder.setText(prompt);
    placeholder.getStyleClass().add("placeholder");
    // A line of it may be narrower than one word while the window is being put together.
    placeholder.setWrapText(!WordByWord.isTurned(prompt));
    placeholder.setMouseTransparent(true);
    placeholder.setPadding(new Insets(7, 12, 7, 13));
    getChildren().addAll(new Unmagnified(area, this::dress), placeholder);
    area.skinProperty().addListener((_, _, _) -> drawCaret());
    area.focusedProperty().addListener((_, _, focused) -> left(focused));
    area.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .addListener((_, _, owner) -> showFocus(area.equals(owner)));
    area.caretPositionProperty().addListener((_, _, _) -> follow.playFromStart());
    // What was pasted may be laid out later than its caret is placed.
    area.heightProperty().addListener((_, _, _) -> follow.playFromStart());
    follow.setOnFinished(_ -> followCaret());
    Editing.whenPlaced(this, this::beShut);
    area.getModel().addListener(_ -> edited());
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByKey);
    // The caret is put where it is clicked before the focus comes.
    area.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> isFresh = false);
    pause.setOnFinished(_ -> commitNow());
    sceneProperty().addListener((_, before, scene) -> followTheme(before, scene));
    sceneProperty().addListener((_, _, scene) -> rest(scene));
  }

  /// Where nothing can be written it does not look like a place to write.
  private void beShut(boolean shut) {
    area.setEditable(!shut);
    Labels.toggle(this, "shut", shut);
  }

  /// The area never stops the clock of its caret, and through it holds whatever it stands in. The
  /// clock of one that is not shown has nothing to tell and ends.
  private void rest(@Nullable Scene scene) {
    area.setCaretBlinkPeriod(scene == null ? Duration.ZERO : BLINKING);
  }

  /// @param times how many times as large everything in the area has to be
  private void dress(double times) {
    factor = times;
    area.setFont(Font.font("Inter", MarkdownSource.SIZE * times));
    area.setLineSpacing(3 * times);
    area.setContentPadding(
        new Insets(
            padding.getTop() * times,
            padding.getRight() * times,
            padding.getBottom() * times,
            padding.getLeft() * times));
    area.setSyntaxDecorator(new MarkdownSource(times));
    drawCaret();
  }

  private void drawCaret() {
    Node caret = area.lookup(".caret");
    if (caret != null) {
      caret.setStyle(String.format(Locale.ROOT, "-fx-stroke-width: %.1fpx;", CARET * factor));
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(least, super.computePrefHeight(width));
  }

  /// Without border and background, for a place that draws its own.
  public MarkdownEditor bare() {
    getStyleClass().add("bare");
    padding = Insets.EMPTY;
    dress(factor);
    placeholder.setPadding(Insets.EMPTY);
    return this;
  }

  /// Who takes the text. It is told only about text that differs from the one told last.
  public void setOnCommit(Consumer<String> listener) {
    commit = listener;
  }

  /// Says whether what is written here goes into the assessment while it is typed, as it does at
  /// first; else this takes back its own, see [OwnUndo].
  public void setHandedOver(boolean isHandedOver) {
    area.clearUndoRedo();
    area.setUndoRedoEnabled(!isHandedOver);
  }

  public String getText() {
    String text = area.getText();
    return text == null ? "" : text;
  }

  /// Shows a text that comes from elsewhere, such as an undo. The same text changes nothing, so
  /// that the caret stays while somebody writes; what is typed and not handed over yet stays too.
  public void setText(String text) {
    if (text.equals(getText())) {
      committed = text;
      return;
    }
    boolean typing = !getText().equals(committed);
    if (typing && text.equals(committed)) {
      return;
    }
    if (area.isFocused() && text.equals(getText().strip())) {
      committed = getText();
      return;
    }
    pause.stop();
    filling = true;
    setNodeOrientation(Direction.of(text));
    area.setText(text);
    area.select(area.isFocused() ? area.getDocumentEnd() : TextPos.ZERO);
    isFresh = !area.isFocused();
    filling = false;
    committed = text;
    area.clearUndoRedo();
    showPlaceholder();
  }

  @Override
  public void commitNow() {
    pause.stop();
    String text = getText();
    if (!text.equals(committed)) {
      committed = text;
      commit.accept(text);
    }
  }

  /// Whether something can be written here.
  public boolean isOpen() {
    return area.isEditable();
  }

  /// Names this as the place where its pane begins.
  public MarkdownEditor first() {
    Focus.begin(area);
    return this;
  }

  /// Puts the caret at the end.
  public void write() {
    area.requestFocus();
    area.select(area.getDocumentEnd());
  }

  /// Whether the caret is here, also while another window is in front.
  public ReadOnlyBooleanProperty writingProperty() {
    return writing.getReadOnlyProperty();
  }

  /// Words with a style of their own keep the old theme's colours unless they are drawn anew, also
  /// if the theme was changed while another screen was shown.
  private void followTheme(@Nullable Scene before, @Nullable Scene scene) {
    if (before != null) {
      before.getStylesheets().removeListener(whenDressed);
    }
    if (scene != null) {
      scene.getStylesheets().addListener(whenDressed);
      area.setSyntaxDecorator(new MarkdownSource(factor));
    }
  }

  private void edited() {
    showPlaceholder();
    if (!filling && pause.getStatus() != Animation.Status.RUNNING) {
      pause.playFromStart();
    }
  }

  private void showPlaceholder() {
    placeholder.setVisible(getText().isEmpty());
  }

  private void left(boolean focused) {
    if (focused) {
      goOn();
    } else {
      setNodeOrientation(Direction.of(getText()));
      commitNow();
    }
  }

  /// Whoever comes to a text by key goes on writing behind it; whoever clicks, where they click.
  private void goOn() {
    if (isFresh) {
      isFresh = false;
      area.select(area.getDocumentEnd());
    }
  }

  private void showFocus(boolean focused) {
    writing.set(focused);
    Labels.toggle(this, "writing", focused);
  }

  /// A text that is higher than its place scrolls with the caret.
  private void followCaret() {
    Node caret = area.lookup(".caret");
    if (caret != null && writing.get()) {
      Panes.bringIntoSight(caret, caret.getBoundsInLocal());
    }
  }

  /// Tab leaves the field, because a form is walked with it; Markdown indents with spaces.
  private void leaveByKey(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      event.consume();
      area.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }
}
