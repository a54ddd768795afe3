package org.soundings.ui.settings;

import static org.soundings.language.Messages.tr;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.text.Labels;

/// The settings that are available before an assessment is open: theme, zoom and language.
public final class AppearanceSheet extends VBox {

  private static final double WIDTH = 640;

  private final Node close;

  public AppearanceSheet(SettingsViewModel model, Runnable onClose) {
    super(16);
    setPrefWidth(WIDTH);
    close = Labels.button(tr("Close"), onClose);
    getChildren()
        .addAll(
            Labels.row(
                12, Labels.growing(Labels.label(tr("Appearance and language"), "title")), close),
            Labels.wrapped(tr("Appearance"), "strong"),
            AppearanceParts.themes(model),
            AppearanceParts.size(model),
            AppearanceParts.motion(),
            Labels.wrapped(tr("Language"), "strong"),
            Labels.wrapped(AppearanceParts.whatLanguageMeans(), "muted"),
            AppearanceParts.languages(model));
  }

  public Node firstFocus() {
    return close;
  }
}
