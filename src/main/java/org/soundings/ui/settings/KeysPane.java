package org.soundings.ui.settings;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.soundings.ui.ScreenKeys;
import org.soundings.ui.control.KeyCap;
import org.soundings.ui.control.Words;

/// The single keys of every screen, each to be changed by pressing another one.
final class KeysPane extends VBox {

  private static final String WAITING = "soundings.waiting";

  private final KeysViewModel model;
  private final Label trouble = Words.wrapped("", "text-missing");
  private final VBox list = new VBox(2);

  KeysPane(KeysViewModel model) {
    super(8);
    this.model = model;
    Words.show(trouble, false);
    getChildren().addAll(trouble, list);
    model.linesProperty().addListener((_, _, now) -> show(now));
    show(model.lines());
  }

  private void show(List<KeysViewModel.Line> lines) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    String focused = owner != null && owner.getUserData() instanceof String row ? row : "";
    var nodes = new ArrayList<Node>();
    String place = "";
    for (KeysViewModel.Line line : lines) {
      if (!line.place().equals(place)) {
        place = line.place();
        if (!nodes.isEmpty()) {
          nodes.add(Words.space(8));
        }
        nodes.add(Words.label(line.title(), "muted"));
      }
      nodes.add(row(line));
    }
    list.getChildren().setAll(nodes);
    list.lookupAll(".button").stream()
        .filter(button -> focused.equals(button.getUserData()))
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private Node row(KeysViewModel.Line line) {
    var cap = new KeyCap(line.key().now());
    cap.setMinWidth(48);
    Button change = Words.button(tr("Change"), () -> {}, "link");
    change.setUserData(line.command());
    change.setAccessibleText(
        tr("%s, %s: change the key %s", line.title(), line.key().meaning(), line.key().now()));
    change.setOnAction(_ -> ask(change));
    change.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(line, change, key));
    change
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              rest(change);
              if (!focused) {
                say("");
              }
            });
    var row = Words.row(12, cap, Words.growing(Words.label(line.key().meaning())), change);
    if (line.isOwn()) {
      row.getChildren()
          .add(
              Words.button(
                  tr("Back to %s", line.key().usual()), () -> say(model.reset(line)), "link"));
    }
    return row;
  }

  private void ask(Button change) {
    say("");
    change.getProperties().put(WAITING, WAITING);
    change.setText(tr("Press a key; Esc leaves it"));
  }

  private static void rest(Button change) {
    change.getProperties().remove(WAITING);
    change.setText(tr("Change"));
  }

  private void pressed(KeysViewModel.Line line, Button change, KeyEvent key) {
    boolean waits = WAITING.equals(change.getProperties().get(WAITING));
    if (!waits || key.getCode().isModifierKey() || key.getCode() == KeyCode.TAB) {
      return;
    }
    key.consume();
    String why =
        key.getCode() == KeyCode.ESCAPE ? "" : model.change(line, ScreenKeys.name(key.getCode()));
    say(why);
    if (why.isEmpty()) {
      rest(change);
    }
  }

  private void say(String why) {
    trouble.setText(why);
    Words.show(trouble, !why.isEmpty());
  }
}
