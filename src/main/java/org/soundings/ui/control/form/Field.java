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

/// A short text that is handed over several times a second while it is typed, on Enter, which goes
/// on to the next field, and when the caret leaves.
public final class Field extends TextField implements Committing {

  /// The room of a field beside its words, with the caret, pixels.
  private static final double BESIDE = 10;

  private final PauseTransition pause = new PauseTransition(Duration.millis(200));
  private Consumer<String> commit = _ -> {};
  private String committed = "";
  private boolean filling;
  private boolean outside;
  private boolean whole;

  /// @param name what is written here, read aloud
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

  /// Stays open where the assessment is shut, because what is written here goes elsewhere.
  public Field outside() {
    outside = true;
    return this;
  }

  /// Hands over on Enter and when the caret leaves, and not before: half of it would mean something
  /// else.
  public Field whole() {
    whole = true;
    return this;
  }

  /// Who takes the text. It is told only about text that differs from the one told last.
  public Field onCommit(Consumer<String> listener) {
    commit = listener;
    return OwnUndo.handedOver(this);
  }

  /// Shows a text that comes from elsewhere. What is typed and not handed over yet stays, and so
  /// does a space at the end that whoever takes the text does not keep.
  public void show(String text) {
    boolean typing = !getText().equals(committed);
    if (typing && text.equals(committed)) {
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

  /// How wide it is where its prompt is not cut, pixels.
  public double wholePrompt() {
    return Columns.width(getPromptText()) + BESIDE;
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

  /// Whether what is typed is handed over in a moment, without Enter.
  boolean isWaiting() {
    return pause.getStatus() == Animation.Status.RUNNING;
  }

  private void left(boolean focused) {
    if (!focused) {
      commitNow();
    }
  }
}
