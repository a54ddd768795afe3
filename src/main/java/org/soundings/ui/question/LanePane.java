package org.soundings.ui.question;

import static org.soundings.language.Messages.tr;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.layout.MaxHeightScroll;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.MarkdownView;

/// What one perspective says: drawn while nobody writes in it, Markdown source while somebody does.
final class LanePane extends VBox {

  /// How high the text may be before it scrolls within itself, pixels: what people say stands there
  /// whole, and only what was pasted into it as if it were a file does not.
  private static final double MOST = 1200;

  private final String role;
  private final Label title = Labels.whole("", "strong");
  private final Label when = Labels.whole("", "meta");
  private final Label prompt = Labels.wrapped("", "meta");
  private final Label empty = Labels.wrapped(tr("Nothing said yet."), "muted");
  private final MarkdownView drawn;
  private final MarkdownEditor editor;
  private Runnable onWriting = () -> {};
  private boolean resting;
  private LaneContent content;

  /// @param type told role and text after a pause in typing
  /// @param follow told the address of a link that was clicked
  LanePane(LaneContent content, BiConsumer<String, String> type, Consumer<String> follow) {
    this.content = content;
    role = content.role();
    drawn = new MarkdownView(follow);
    editor = new MarkdownEditor(tr("%s says", content.title()), "", 3).bare();
    editor.setOnCommit(text -> type.accept(role, text));
    getStyleClass().add("lane");
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setMinWidth(0);
    title.setText(content.title());
    var text = new MaxHeightScroll(new VBox(empty, drawn, editor), MOST);
    // What was written is read from its beginning.
    drawn.visibleProperty().addListener((_, _, _) -> text.setVvalue(0));
    // Who and when stand below each other where there is no room beside.
    var head = new FlowPane(8, 0, title, when);
    head.setMinWidth(0);
    getChildren().addAll(head, prompt, Labels.space(2), text);
    editor.writingProperty().addListener((_, _, writing) -> showWriting(writing));
    focusedProperty().addListener((_, _, focused) -> entered(focused));
    sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .addListener((_, _, owner) -> elsewhere(owner));
    setOnMouseClicked(_ -> write());
    setAccessibleHelp(tr("Type here; Esc leaves the text"));
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    show(content);
    showWriting(false);
  }

  String role() {
    return role;
  }

  boolean isWriting() {
    return editor.writingProperty().get();
  }

  /// Called when writing begins or ends.
  void setOnWriting(Runnable listener) {
    onWriting = listener;
  }

  void show(LaneContent now) {
    content = now;
    prompt.setText(now.prompt());
    Labels.show(prompt, !now.prompt().isEmpty());
    editor.setText(now.text());
    drawn.show(now.text());
    setAccessibleText(
        tr(
            "%s says: %s",
            now.title(), (now.text().isBlank() ? tr("nothing yet") : drawn.getAccessibleText())));
    showWhen();
    showWriting(isWriting());
  }

  void write() {
    Labels.show(editor, true);
    editor.write();
  }

  void commitNow() {
    editor.commitNow();
  }

  /// A lane that gets the focus is written in at once.
  private void entered(boolean focused) {
    if (focused && !resting) {
      write();
    }
  }

  /// A lane that rests does so until somebody goes elsewhere; what lies over the window is no
  /// elsewhere.
  private void elsewhere(@Nullable Node owner) {
    if (owner != null && !owner.equals(this) && !Focus.isOver(owner)) {
      resting = false;
    }
  }

  /// Esc leaves the text and stays at the lane, where single keys mean something; Enter goes back.
  private void press(KeyEvent key) {
    if (isFocused() && key.getCode() == KeyCode.ENTER) {
      key.consume();
      write();
    } else if (isWriting() && key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      resting = true;
      setFocusTraversable(true);
      requestFocus();
    }
  }

  /// How high the prompt wants to be, so that the texts of all lanes begin on one line.
  Label prompt() {
    return prompt;
  }

  private void showWriting(boolean writing) {
    boolean blank = content.text().isBlank();
    Labels.show(editor, writing);
    Labels.show(drawn, !writing && !blank);
    Labels.show(empty, !writing && blank);
    Labels.toggle(this, "writing", writing);
    setFocusTraversable(!writing);
    showWhen();
    onWriting.run();
  }

  private void showWhen() {
    when.setText(isWriting() && editor.isOpen() ? tr("writing") : content.when());
  }
}
