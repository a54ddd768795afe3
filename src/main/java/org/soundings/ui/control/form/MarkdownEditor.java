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

/// A Markdown editor. It grows with its text, shows the Markdown marks in grey, and commits the
/// text several times a second and when it loses the focus.
///
/// It uses JavaFX's incubating `CodeArea`, which only this class knows about. Up to JavaFX 26
/// `CodeArea` locates its caret by screen coordinates and gets them wrong if it is scaled. For that
/// reason the area is laid out at the size at which it is displayed in a zoomed window.
public final class MarkdownEditor extends StackPane implements Committing {

  /// Text is committed after a pause in typing of this length.
  private static final Duration PAUSE = Duration.millis(200);

  /// Maximum time that the area needs to place a moved caret.
  private static final Duration PLACING = Duration.millis(30);

  /// Width of the caret, in pixels.
  private static final double CARET = 2;

  /// The default of `CodeArea`.
  private static final Duration BLINKING = Duration.millis(1000);

  private final CodeArea area = new CodeArea();
  private final Label placeholder = new Label();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final PauseTransition follow = new PauseTransition(PLACING);
  private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
  private Insets padding = new Insets(7, 12, 7, 12);

  /// The zoom factor of everything in the area.
  private double factor = 1;

  private final ListChangeListener<String> redraw =
      _ -> area.setSyntaxDecorator(new MarkdownSource(factor));
  private final WeakListChangeListener<String> whenDressed = new WeakListChangeListener<>(redraw);
  private Consumer<String> commit = _ -> {};
  private String committed = "";
  private final double least;
  private boolean filling;

  /// Whether the text has not had the focus since it was shown.
  private boolean isFresh;

  /// @param name what is typed here, for screen readers
  /// @param prompt shown while the text is empty
  /// @param lines minimum height in lines
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
    // There is one undo for the whole program, so the area has none of its own, see #setHandedOver.
    area.setUndoRedoEnabled(false);
    least = 16 + 20.0 * lines;
    setMinHeight(USE_PREF_SIZE);
    setMinWidth(0);
    area.setMinWidth(0);
    placeholder.setText(prompt);
    placeholder.getStyleClass().add("placeholder");
    // A line can be narrower than one word while the window is being laid out.
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
    // Pasted text can be laid out after its caret is placed.
    area.heightProperty().addListener((_, _, _) -> follow.playFromStart());
    follow.setOnFinished(_ -> followCaret());
    Editing.whenPlaced(this, this::beShut);
    area.getModel().addListener(_ -> edited());
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByKey);
    // The caret is placed on click before the focus arrives.
    area.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> isFresh = false);
    // The area is as high as its text, the box can be higher.
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> area.requestFocus());
    pause.setOnFinished(_ -> commitNow());
    sceneProperty().addListener((_, before, scene) -> followTheme(before, scene));
    sceneProperty().addListener((_, _, scene) -> rest(scene));
  }

  /// A read-only editor does not look like an input field.
  private void beShut(boolean shut) {
    area.setEditable(!shut);
    Labels.toggle(this, "shut", shut);
  }

  /// The area never stops the timer of its caret, and the timer keeps the whole scene alive. This
  /// stops the timer of an area that is not shown.
  private void rest(@Nullable Scene scene) {
    area.setCaretBlinkPeriod(scene == null ? Duration.ZERO : BLINKING);
  }

  /// @param times the zoom factor of everything in the area
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

  /// Removes border and background, for a parent that draws its own.
  public MarkdownEditor bare() {
    getStyleClass().add("bare");
    padding = Insets.EMPTY;
    dress(factor);
    placeholder.setPadding(Insets.EMPTY);
    return this;
  }

  /// Receives the text, but only if it differs from the one committed last.
  public void setOnCommit(Consumer<String> listener) {
    commit = listener;
  }

  /// Sets whether the text is committed to the assessment while the user types, which is the
  /// default. If not, the editor has its own undo, see [OwnUndo].
  public void setHandedOver(boolean isHandedOver) {
    area.clearUndoRedo();
    area.setUndoRedoEnabled(!isHandedOver);
  }

  public String getText() {
    String text = area.getText();
    return text == null ? "" : text;
  }

  /// Shows a text from elsewhere, such as an undo. The same text changes nothing, so that the caret
  /// stays while the user types. Uncommitted text stays too.
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

  /// Whether the editor is editable.
  public boolean isOpen() {
    return area.isEditable();
  }

  /// Marks this editor as the first node of its pane.
  public MarkdownEditor first() {
    Focus.begin(area);
    return this;
  }

  /// Puts the caret at the end.
  public void write() {
    area.requestFocus();
    area.select(area.getDocumentEnd());
  }

  /// Whether the caret is here, also while another window has the focus.
  public ReadOnlyBooleanProperty writingProperty() {
    return writing.getReadOnlyProperty();
  }

  /// Styled text keeps the colours of the old theme unless it is redrawn, also if the theme changed
  /// while another screen was shown.
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

  /// A user who reaches the text by keyboard continues at its end, a user who clicks at the click.
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

  /// Scrolls to the caret if the text is higher than its area.
  private void followCaret() {
    Node caret = area.lookup(".caret");
    if (caret != null && writing.get()) {
      Panes.bringIntoSight(caret, caret.getBoundsInLocal());
    }
  }

  /// Tab leaves the field, because it moves through a form; Markdown is indented with spaces.
  private void leaveByKey(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      event.consume();
      area.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }
}
