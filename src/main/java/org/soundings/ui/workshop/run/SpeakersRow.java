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

/// Those who are there, each with a sign of whether they were heard at this step.
final class SpeakersRow extends FlowPane {

  private final Consumer<String> spoke;

  /// @param spoke told who has spoken, or has not after all
  SpeakersRow(Consumer<String> spoke) {
    super(8, 8);
    this.spoke = spoke;
  }

  void show(List<Speaker> there) {
    FocusPreservingUpdate.keeping(
        this, () -> getChildren().setAll(there.stream().map(this::speaker).toList()));
  }

  /// Who of those who are there was not heard yet, one sentence.
  static String unheard(List<Speaker> there) {
    if (there.isEmpty()) {
      return tr("Say who is here, under Prepare.");
    }
    String silent =
        there.stream()
            .filter(each -> !each.heard())
            .map(Speaker::who)
            .collect(Collectors.joining(", "));
    return silent.isEmpty() ? tr("All have been heard.") : tr("Not heard yet: %s", silent);
  }

  private ToggleButton speaker(Speaker each) {
    var button = Editing.only(new ToggleButton(each.who()));
    button.setMnemonicParsing(false);
    button.getStyleClass().setAll("button", "toggle");
    button.setSelected(each.spoke());
    button.setGraphic(Labels.icon(sign(each), "muted"));
    button.setAccessibleText(tr("%s, has spoken", each.who()));
    if (each.heard() && !each.spoke()) {
      String how = tr("All have seen what they wrote or how they voted.");
      button.setTooltip(new Tooltip(how));
      button.setAccessibleHelp(how);
    }
    button.setOnAction(_ -> spoke.accept(each.who()));
    return button;
  }

  /// Who has spoken, who is heard by what all have seen of them, and who is not yet.
  private static Feather sign(Speaker each) {
    if (each.spoke()) {
      return Feather.MESSAGE_CIRCLE;
    }
    return each.heard() ? Feather.CHECK : Feather.CIRCLE;
  }
}
