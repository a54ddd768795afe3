package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.tr;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;

/// The tools of an item in addition to the conversation, each with its shortcut.
final class StepTools extends FlowPane {

  private final Map<Button, String> tools = new LinkedHashMap<>();

  /// @param leaves the menu for participants who leave
  StepTools(StepCommands commands, Node leaves) {
    super(8, 8);
    getChildren()
        .addAll(
            tool(tr("Vote"), tr("vote"), commands::vote),
            tool(tr("Silent round"), tr("silent round"), commands::write),
            tool(tr("Concept card"), tr("concept card"), commands::card),
            tool(tr("Action"), tr("action"), () -> commands.jot(QuickNoteKind.ACTION)),
            tool(tr("Park"), tr("park"), () -> commands.jot(QuickNoteKind.PARK)),
            tool(tr("Add decision"), tr("decision"), () -> commands.jot(QuickNoteKind.DECISION)),
            leaves);
  }

  /// @param meaning the name of its shortcut
  private Button tool(String words, String meaning, Runnable action) {
    var button = Editing.only(Labels.button(words, action));
    button.setContentDisplay(ContentDisplay.RIGHT);
    tools.put(button, meaning);
    return button;
  }

  /// Shows the current shortcut at each tool.
  void showKeys(UnaryOperator<String> keyOf) {
    tools.forEach(
        (button, meaning) -> {
          String key = keyOf.apply(meaning);
          button.setGraphic(key.isEmpty() ? null : new KeyCap(key));
          button.setAccessibleText(
              key.isEmpty() ? button.getText() : tr("%s, key %s", button.getText(), key));
        });
  }
}
