package org.soundings.ui.settings;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.screen.ScreenKeys;

/// The single-key shortcuts of every screen; each can be changed by pressing another key.
final class KeysPane extends VBox {

  private static final String WAITING = "soundings.waiting";

  /// Maximum width of a row, so that its button is near its key.
  private static final double WIDTH = 500;

  private final KeysViewModel model;
  private final VBox list = new VBox(2);

  KeysPane(KeysViewModel model) {
    this.model = model;
    getChildren().add(list);
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
        nodes.add(Labels.space(12));
        nodes.add(Labels.label(line.title(), "strong"));
      }
      nodes.add(row(line));
    }
    Runnable stand = Panes.position(list);
    list.getChildren().setAll(nodes);
    list.lookupAll(".button").stream()
        .filter(button -> focused.equals(button.getUserData()))
        .findFirst()
        .ifPresent(Node::requestFocus);
    stand.run();
  }

  /// A shortcut, and below it why it could not be changed.
  private Node row(KeysViewModel.Line line) {
    Label trouble = Labels.wrapped(line.refused(), "text-missing");
    Labels.show(trouble, !line.refused().isEmpty());
    var cap = new KeyCap(line.key().now());
    cap.setMinWidth(48);
    cap.setAlignment(Pos.CENTER);
    Button change = Labels.button(tr("Change"), () -> {}, "link");
    change.setUserData(line.command());
    change.setAccessibleText(
        tr(
            "%s, %s: change shortcut (currently %s)",
            line.title(), line.key().meaning(), line.key().now()));
    change.setOnAction(_ -> ask(change, trouble));
    change.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(line, change, trouble, key));
    change
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              rest(change);
              if (!focused) {
                say(line.refused(), trouble);
              }
            });
    var row = Labels.row(12, cap, Labels.growing(Labels.label(line.key().meaning())), change);
    if (line.isOwn()) {
      row.getChildren().add(back(line, trouble));
    }
    row.setMaxWidth(WIDTH);
    return Labels.column(0, row, trouble);
  }

  private Button back(KeysViewModel.Line line, Label trouble) {
    Button back =
        Labels.button(
            tr("Reset to %s", line.key().usual()), () -> say(model.reset(line), trouble), "link");
    // If the button disappears, the focus stays in its row.
    back.setUserData(line.command());
    back.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                say(line.refused(), trouble);
              }
            });
    return back;
  }

  private static void ask(Button change, Label trouble) {
    say("", trouble);
    change.getProperties().put(WAITING, WAITING);
    change.setText(tr("Press a key, or Esc to cancel"));
  }

  private static void rest(Button change) {
    change.getProperties().remove(WAITING);
    change.setText(tr("Change"));
  }

  private void pressed(KeysViewModel.Line line, Button change, Label trouble, KeyEvent key) {
    boolean waits = WAITING.equals(change.getProperties().get(WAITING));
    if (!waits || key.getCode().isModifierKey() || key.getCode() == KeyCode.TAB) {
      return;
    }
    key.consume();
    String why =
        key.getCode() == KeyCode.ESCAPE ? "" : model.change(line, ScreenKeys.name(key.getCode()));
    say(why, trouble);
    if (why.isEmpty()) {
      rest(change);
    }
  }

  private static void say(String why, Label trouble) {
    boolean isNew = !why.equals(trouble.getText());
    trouble.setText(why);
    Labels.show(trouble, !why.isEmpty());
    if (isNew && !why.isEmpty()) {
      Panes.reveal(trouble);
    }
  }
}
