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

/// All shortcuts, those of the current place first.
final class KeysSheet extends VBox {

  private static final double GROUP_WIDTH = 448;

  private static final double PREFERRED_WIDTH = 2 * GROUP_WIDTH + 32;

  private final Node close;

  private KeysSheet(List<Node> groups, List<Node> tools, Runnable onClose) {
    super(16);
    setPrefWidth(PREFERRED_WIDTH);
    ReadingKeys.in(this);
    close = Labels.button(tr("Close"), onClose);
    var head = Labels.row(12, Labels.growing(Labels.label(tr("All shortcuts"), "title")));
    head.getChildren().addAll(tools);
    head.getChildren().add(close);
    // Side by side if there is room, so that no scrolling is needed.
    var columns = new FlowPane(32, 16);
    columns.getChildren().addAll(groups);
    getChildren()
        .addAll(
            head,
            columns,
            Labels.wrapped(
                tr(
                    "Single-key shortcuts work when no text or selection field has the focus. Press Esc to leave the field."),
                "meta"));
  }

  /// The shortcuts of a screen and the global ones.
  ///
  /// @param tour starts the tour at its first hint
  static KeysSheet at(List<KeyHint> here, Runnable tour, Runnable onClose) {
    var groups = new ArrayList<Node>();
    if (!here.isEmpty()) {
      groups.add(group(tr("This screen"), here));
    }
    groups.add(group(tr("All screens"), everywhere()));
    Node again = Labels.button(tr("Show tour again"), tour, "quiet");
    return new KeysSheet(groups, List.of(again), onClose);
  }

  /// The shortcuts that work while no assessment is open.
  static KeysSheet beforeAnAssessment(Runnable onClose) {
    return new KeysSheet(
        List.of(group(tr("This screen"), beforeAnAssessment())), List.of(), onClose);
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
      // Aligned with the first line of their description.
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
        KeyHint.of(tr("search, go to a place, or run a command"), "Ctrl K"),
        KeyHint.of(tr("undo"), "Ctrl Z"),
        KeyHint.of(tr("redo"), "Ctrl Shift Z", "Ctrl Y"),
        panes(),
        KeyHint.of(
            tr(
                "overview, questions, concepts, system, threats, evidence, workshop, actions,"
                    + " context, report"),
            "Alt 1 – 9",
            "Alt 0"),
        KeyHint.of(tr("go back"), "Alt Left"),
        KeyHint.of(tr("next field, or save the form from the last field"), "Enter"),
        KeyHint.of(tr("next step, or save the form from any field"), "Ctrl Enter"),
        size(),
        newAssessment(),
        openFolder(),
        KeyHint.of(tr("close the open item, leave the text, or go back"), "Esc"),
        KeyHint.of(tr("paste files, an image, a URL or output as evidence"), "Ctrl V"),
        thisList());
  }

  private static List<KeyHint> beforeAnAssessment() {
    return List.of(
        newAssessment(),
        openFolder(),
        panes(),
        KeyHint.of(tr("close the open item, or leave the text"), "Esc"),
        size(),
        thisList());
  }

  private static KeyHint panes() {
    return KeyHint.of(tr("next pane, previous pane"), "F6", "Shift F6");
  }

  private static KeyHint size() {
    return KeyHint.of(tr("larger, smaller, default size"), "Ctrl +", "Ctrl −", "Ctrl 0");
  }

  private static KeyHint newAssessment() {
    return KeyHint.of(tr("new assessment"), "Ctrl N");
  }

  private static KeyHint openFolder() {
    return KeyHint.of(tr("open folder"), "Ctrl O");
  }

  private static KeyHint thisList() {
    return KeyHint.of(tr("this list"), "?");
  }
}
