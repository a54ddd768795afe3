package org.soundings.ui.question;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.MarkdownEditor;
import org.soundings.ui.control.MarkdownView;
import org.soundings.ui.control.Words;

/// What one perspective says: drawn while nobody writes in it, Markdown source while somebody does.
final class LanePane extends VBox {

  private final String role;
  private final Label title = Words.whole("", "strong");
  private final Label when = Words.label("", "meta");
  private final Label prompt = Words.wrapped("", "meta");
  private final Label empty = Words.wrapped("Nothing said yet.", "muted");
  private final MarkdownView drawn;
  private final MarkdownEditor editor;
  private Runnable onWriting = () -> {};
  private LaneContent content;

  /// @param type told role and text after a pause in typing
  /// @param follow told the address of a link that was clicked
  LanePane(LaneContent content, BiConsumer<String, String> type, Consumer<String> follow) {
    this.content = content;
    role = content.role();
    drawn = new MarkdownView(follow);
    editor = new MarkdownEditor(content.title() + " says", "", 3).bare();
    editor.setOnCommit(text -> type.accept(role, text));
    getStyleClass().add("lane");
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setMinWidth(0);
    title.setText(content.title());
    getChildren().addAll(Words.row(8, title, when), prompt, Words.space(2), empty, drawn, editor);
    editor.writingProperty().addListener((_, _, writing) -> showWriting(writing));
    setOnMouseClicked(_ -> write());
    setAccessibleHelp("Press Enter to write");
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
    Words.show(prompt, !now.prompt().isEmpty());
    editor.setText(now.text());
    drawn.show(now.text());
    setAccessibleText(
        now.title()
            + " says: "
            + (now.text().isBlank() ? "nothing yet" : drawn.getAccessibleText()));
    showWhen();
    showWriting(isWriting());
  }

  void write() {
    Words.show(editor, true);
    editor.write();
  }

  void commitNow() {
    editor.commitNow();
  }

  /// Enter begins to write, Esc leaves the text and stays at the lane.
  private void press(KeyEvent key) {
    if (isFocused() && key.getCode() == KeyCode.ENTER) {
      key.consume();
      write();
    } else if (isWriting() && key.getCode() == KeyCode.ESCAPE) {
      key.consume();
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
    Words.show(editor, writing);
    Words.show(drawn, !writing && !blank);
    Words.show(empty, !writing && blank);
    Words.toggle(this, "writing", writing);
    setFocusTraversable(!writing);
    showWhen();
    onWriting.run();
  }

  private void showWhen() {
    when.setText(isWriting() ? "writing" : content.when());
  }
}
