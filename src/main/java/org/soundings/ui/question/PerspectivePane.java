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

/// One perspective: rendered text, or a Markdown editor while the user writes in it.
final class PerspectivePane extends VBox {

  /// Maximum height of the text before it scrolls, in pixels. Only a text of the size of a pasted
  /// file exceeds it.
  private static final double MOST = 1200;

  private final String role;
  private final Label title = Labels.whole("", "strong");
  private final Label when = Labels.whole("", "meta");
  private final Label prompt = Labels.wrapped("", "meta");
  private final Label empty = Labels.wrapped(tr("No entry yet."), "muted", "entry-empty");
  private final MarkdownView drawn;
  private final MarkdownEditor editor;
  private Runnable onWriting = () -> {};
  private boolean resting;
  private PerspectiveContent content;

  /// @param type receives role and text after a pause in typing
  /// @param follow receives the address of a clicked link
  PerspectivePane(
      PerspectiveContent content, BiConsumer<String, String> type, Consumer<String> follow) {
    this.content = content;
    role = content.role();
    drawn = new MarkdownView(follow);
    editor = new MarkdownEditor(tr("%s perspective", content.title()), "", 3).bare();
    editor.setOnCommit(text -> type.accept(role, text));
    getStyleClass().add("perspective");
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setMinWidth(0);
    title.setText(content.title());
    var text = new MaxHeightScroll(new VBox(empty, drawn, editor), MOST);
    // Rendered text is shown from its start.
    drawn.visibleProperty().addListener((_, _, _) -> text.setVvalue(0));
    // Author and date are on a second line if there is no room.
    var head = new FlowPane(8, 0, title, when);
    head.setMinWidth(0);
    getChildren().addAll(head, prompt, Labels.space(2), text);
    editor.writingProperty().addListener((_, _, writing) -> showWriting(writing));
    focusedProperty().addListener((_, _, focused) -> entered(focused));
    sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .addListener((_, _, owner) -> elsewhere(owner));
    setOnMouseClicked(_ -> write());
    setAccessibleHelp(tr("Type here. Press Esc when done."));
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

  /// Called when writing starts or ends.
  void setOnWriting(Runnable listener) {
    onWriting = listener;
  }

  void show(PerspectiveContent now) {
    content = now;
    prompt.setText(now.prompt());
    Labels.show(prompt, !now.prompt().isEmpty());
    editor.setText(now.text());
    drawn.show(now.text());
    setAccessibleText(
        tr(
            "%s perspective: %s",
            now.title(),
            (now.text().isBlank() ? tr("no entries yet") : drawn.getAccessibleText())));
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

  /// A perspective that gets the focus opens its editor at once.
  private void entered(boolean focused) {
    if (focused && !resting) {
      write();
    }
  }

  /// After Esc the editor stays closed until the focus moves elsewhere; an overlay does not count.
  private void elsewhere(@Nullable Node owner) {
    if (owner != null && !owner.equals(this) && !Focus.isOver(owner)) {
      resting = false;
    }
  }

  /// Esc closes the editor and keeps the focus at the perspective, where single-key shortcuts work;
  /// Enter opens the editor again.
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

  /// The prompt; its height is set so that the texts of all perspectives start on one line.
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
    when.setText(isWriting() && editor.isOpen() ? tr("editing") : content.when());
  }
}
