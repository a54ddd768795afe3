package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.focus.FocusPreservingUpdate;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// The present participants, each with a sign that shows whether they were heard at this item.
final class SpeakersRow extends FlowPane {

  private final Consumer<String> spoke;

  /// @param spoke receives who has spoken, or has not after all
  SpeakersRow(Consumer<String> spoke) {
    super(8, 8);
    this.spoke = spoke;
  }

  void show(List<Speaker> there) {
    FocusPreservingUpdate.keeping(
        this, () -> getChildren().setAll(there.stream().map(this::speaker).toList()));
  }

  /// The present participants who were not heard yet, as one sentence.
  static String missing(List<Speaker> there) {
    if (there.isEmpty()) {
      return tr("Add participants under “Prepare”.");
    }
    String silent =
        there.stream()
            .filter(each -> !each.hasContributed())
            .map(Speaker::who)
            .collect(Collectors.joining(", "));
    return silent.isEmpty()
        ? tr("Everyone has contributed.")
        : tr("No contribution yet: %s", silent);
  }

  private ToggleButton speaker(Speaker each) {
    var button = Editing.only(new ToggleButton(each.who()));
    button.setMnemonicParsing(false);
    button.getStyleClass().setAll("button", "toggle");
    button.setSelected(each.spoke());
    button.setGraphic(Labels.icon(sign(each), "muted"));
    button.setAccessibleText(tr("%s, has spoken", each.who()));
    if (each.hasContributed() && !each.spoke()) {
      String how = tr("This person's note or vote has been revealed.");
      button.setTooltip(new Tooltip(how));
      button.setAccessibleHelp(how);
    }
    button.setOnAction(_ -> spoke.accept(each.who()));
    return button;
  }

  /// Distinguishes who has spoken, who was heard by a revealed note or vote, and who was not heard
  /// yet.
  private static Feather sign(Speaker each) {
    if (each.spoke()) {
      return Feather.MESSAGE_CIRCLE;
    }
    return each.hasContributed() ? Feather.CHECK : Feather.CIRCLE;
  }
}
