package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.layout.ReadingKeys;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.screen.KeyHint;

/// Every key, those of this place first.
final class KeysSheet extends VBox {

  private static final double GROUP_WIDTH = 448;

  private static final double PREFERRED_WIDTH = 2 * GROUP_WIDTH + 32;

  private final Node close;

  private KeysSheet(List<Node> groups, List<Node> tools, Runnable onClose) {
    super(16);
    setPrefWidth(PREFERRED_WIDTH);
    ReadingKeys.in(this);
    close = Labels.button(tr("Close"), onClose);
    var head = Labels.row(12, Labels.growing(Labels.label(tr("All keys"), "title")));
    head.getChildren().addAll(tools);
    head.getChildren().add(close);
    // Beside each other where there is room, so that nothing has to be scrolled.
    var beside = new FlowPane(32, 16);
    beside.getChildren().addAll(groups);
    getChildren()
        .addAll(
            head,
            beside,
            Labels.wrapped(
                tr(
                    "Single keys work while no text and no choice has the focus. Esc leaves a text or a choice."),
                "meta"));
  }

  /// The keys of a screen and those of every screen.
  ///
  /// @param tour begins the tour at its first hint
  static KeysSheet at(List<KeyHint> here, Runnable tour, Runnable onClose) {
    var groups = new ArrayList<Node>();
    if (!here.isEmpty()) {
      groups.add(group(tr("Here"), here));
    }
    groups.add(group(tr("Everywhere"), everywhere()));
    Node again = Labels.button(tr("Show the tour again"), tour, "quiet");
    return new KeysSheet(groups, List.of(again), onClose);
  }

  /// The keys that mean something while no assessment is open.
  static KeysSheet beforeAnAssessment(Runnable onClose) {
    return new KeysSheet(List.of(group(tr("Here"), beforeAnAssessment())), List.of(), onClose);
  }

  Node firstFocus() {
    return close;
  }

  private static Node group(String title, List<KeyHint> hints) {
    var grid = new GridPane(16, 6);
    int line = 0;
    for (KeyHint hint : hints) {
      var caps = Labels.row(4);
      hint.keys().forEach(key -> caps.getChildren().add(new KeyCap(key)));
      caps.setMinWidth(USE_PREF_SIZE);
      // Beside the first line of what they do.
      caps.setMaxHeight(USE_PREF_SIZE);
      GridPane.setValignment(caps, VPos.TOP);
      grid.addRow(line, caps, Labels.wrapped(hint.meaning()));
      line++;
    }
    var group = Labels.column(8, Labels.label(title, "strong"), grid);
    group.setPrefWidth(GROUP_WIDTH);
    return group;
  }

  static List<KeyHint> everywhere() {
    return List.of(
        KeyHint.of(tr("search, go somewhere, or run a command"), "Ctrl K"),
        KeyHint.of(tr("undo"), "Ctrl Z"),
        KeyHint.of(tr("redo"), "Ctrl Shift Z", "Ctrl Y"),
        panes(),
        KeyHint.of(
            tr(
                "overview, questions, concepts, system, threats, evidence, workshop, actions,"
                    + " context, report"),
            "Alt 1 – 9",
            "Alt 0"),
        KeyHint.of(tr("back to where you were"), "Alt Left"),
        KeyHint.of(tr("the next field; from the last one, keep what is in the form"), "Enter"),
        KeyHint.of(tr("the next step, or keep what is in the form from any field"), "Ctrl Enter"),
        size(),
        newAssessment(),
        openFolder(),
        KeyHint.of(tr("leave what is open, or the text, where Tab goes on; else go back"), "Esc"),
        KeyHint.of(tr("paste files, a picture, an address or output as evidence"), "Ctrl V"),
        thisList());
  }

  private static List<KeyHint> beforeAnAssessment() {
    return List.of(
        newAssessment(),
        openFolder(),
        panes(),
        KeyHint.of(tr("leave what is open, or the text"), "Esc"),
        size(),
        thisList());
  }

  private static KeyHint panes() {
    return KeyHint.of(tr("the next pane, the pane before"), "F6", "Shift F6");
  }

  private static KeyHint size() {
    return KeyHint.of(tr("larger, smaller, usual size"), "Ctrl +", "Ctrl −", "Ctrl 0");
  }

  private static KeyHint newAssessment() {
    return KeyHint.of(tr("new assessment"), "Ctrl N");
  }

  private static KeyHint openFolder() {
    return KeyHint.of(tr("open a folder"), "Ctrl O");
  }

  private static KeyHint thisList() {
    return KeyHint.of(tr("this list"), "?");
  }
}
