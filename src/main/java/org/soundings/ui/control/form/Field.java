package org.soundings.ui.control.form;

import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextField;
import javafx.util.Duration;
import org.soundings.ui.control.layout.Columns;
import org.soundings.ui.control.text.Committing;
import org.soundings.ui.control.text.Direction;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.OwnUndo;
import org.soundings.ui.control.text.Prompted;

/// A short text. It is committed several times a second while the user types, on Enter, which goes
/// to the next field, and when the field loses the focus.
public final class Field extends TextField implements Committing {

  /// Width of the padding and the caret, in pixels.
  private static final double PADDING = 10;

  private final PauseTransition pause = new PauseTransition(Duration.millis(200));
  private Consumer<String> commit = _ -> {};
  private String committed = "";
  private boolean filling;
  private boolean outside;
  private boolean whole;

  /// @param name what is typed here, for screen readers
  public Field(String name, String prompt) {
    setAccessibleText(name);
    setPromptText(prompt);
    Direction.follow(this);
    Prompted.of(this);
    pause.setOnFinished(_ -> commitNow());
    textProperty().addListener((_, _, _) -> edited());
    focusedProperty().addListener((_, _, focused) -> left(focused));
    setOnAction(_ -> goOn());
    Editing.whenPlaced(this, shut -> setEditable(!shut || outside));
  }

  /// Stays editable in a read-only assessment, because its text is not part of the assessment.
  public Field outside() {
    outside = true;
    return this;
  }

  /// Commits only on Enter and when the field loses the focus, because an incomplete text would
  /// mean something else.
  public Field whole() {
    whole = true;
    return this;
  }

  /// Receives the text, but only if it differs from the one committed last.
  public Field onCommit(Consumer<String> listener) {
    commit = listener;
    return OwnUndo.handedOver(this);
  }

  /// Shows a text from elsewhere. Uncommitted text stays, and so does a trailing space that the
  /// listener trims.
  public void show(String text) {
    boolean typing = !getText().equals(committed);
    if (typing && (text.equals(committed) || text.equals(committed.strip()))) {
      return;
    }
    if (isFocused() && text.equals(getText().strip())) {
      committed = getText();
      return;
    }
    committed = text;
    if (!text.equals(getText())) {
      pause.stop();
      int caret = getCaretPosition();
      filling = true;
      setText(text);
      filling = false;
      positionCaret(Math.min(caret, text.length()));
    }
  }

  /// The width at which the prompt is not cut, in pixels.
  public double wholePrompt() {
    return Columns.width(getPromptText()) + PADDING;
  }

  private void goOn() {
    commitNow();
    requestFocusTraversal(TraversalDirection.NEXT);
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

  private void edited() {
    if (!filling && !whole && !isWaiting()) {
      pause.playFromStart();
    }
  }

  /// Whether typed text will be committed automatically.
  boolean isWaiting() {
    return pause.getStatus() == Animation.Status.RUNNING;
  }

  private void left(boolean focused) {
    if (!focused) {
      commitNow();
    }
  }
}
