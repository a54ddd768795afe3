package org.soundings.ui.control.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.text.Committing;

/// Fields that are saved together: Enter goes to the next field and, in the last one, saves all of
/// them, so that no incomplete line is saved. Ctrl+Enter saves from any field.
public final class EntryLine {

  private final Supplier<List<Node>> fields;
  private final Runnable keep;

  private EntryLine(Supplier<List<Node>> fields, Runnable keep) {
    this.fields = fields;
    this.keep = keep;
  }

  /// Applies this to the fields of a form. Hidden fields are skipped.
  ///
  /// @param fields in the order in which they are filled in, including choices
  public static void in(Node form, Runnable keep, Node... fields) {
    List<Node> all = List.of(fields);
    in(form, keep, () -> all);
  }

  /// The same for fields that can change.
  public static void in(Node form, Runnable keep, Supplier<List<Node>> fields) {
    form.addEventFilter(KeyEvent.KEY_PRESSED, new EntryLine(fields, keep)::press);
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      List<Node> all = fields.get();
      all.stream()
          .filter(field -> isIn(field, key.getTarget()) && !isChoosing(field))
          .findFirst()
          .ifPresent(field -> goOn(key, all, field));
    }
  }

  private void goOn(KeyEvent key, List<Node> all, Node field) {
    key.consume();
    commit(all);
    Optional<Node> next = key.isShortcutDown() ? Optional.empty() : after(field, all);
    next.ifPresentOrElse(Node::requestFocus, keep);
  }

  private static void commit(List<Node> all) {
    for (Node field : all) {
      NameOffer.settle(field);
      if (field instanceof Committing typed) {
        typed.commitNow();
      }
    }
  }

  private static boolean isIn(Node field, EventTarget target) {
    return target == field
        || (field instanceof Parent parent
            && target instanceof Node node
            && Focus.isInside(parent, node));
  }

  /// In an open list, Enter selects the marked row, or the first one if none is marked.
  private static boolean isChoosing(Node field) {
    return (field instanceof ComboBoxBase<?> box && box.isShowing())
        || (field instanceof Segments<?> choice && choice.getValue() == null);
  }

  private static Optional<Node> after(Node field, List<Node> all) {
    return all.stream()
        .skip(all.indexOf(field) + 1L)
        .filter(Focus::isVisible)
        .flatMap(next -> stop(next).stream())
        .findFirst();
  }

  /// The node of a field that gets the focus: of a group of choices the chosen one, of an editor
  /// its text.
  private static Optional<Node> stop(Node field) {
    return field instanceof Segments<?> || field instanceof MarkdownEditor
        ? Focus.first((Parent) field)
        : Optional.of(field);
  }
}
