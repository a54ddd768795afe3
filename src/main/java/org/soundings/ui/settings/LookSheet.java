package org.soundings.ui.settings;

import static org.soundings.language.Messages.tr;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.Words;

/// What of the settings means something before an assessment is open: how the window looks and what
/// it speaks.
public final class LookSheet extends VBox {

  private static final double WIDTH = 640;

  private final Node close;

  public LookSheet(SettingsViewModel model, Runnable onClose) {
    super(16);
    setPrefWidth(WIDTH);
    close = Words.button(tr("Close"), onClose);
    getChildren()
        .addAll(
            Words.row(12, Words.growing(Words.label(tr("Look and language"), "title")), close),
            Words.wrapped(tr("Look"), "strong"),
            LookParts.themes(model),
            LookParts.size(model),
            LookParts.motion(),
            Words.wrapped(tr("Language"), "strong"),
            Words.wrapped(LookParts.whatLanguageMeans(), "muted"),
            LookParts.languages(model));
  }

  public Node firstFocus() {
    return close;
  }
}
