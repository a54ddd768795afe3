package org.soundings.ui.settings;

import static org.soundings.language.Messages.tr;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.layout.FlowPane;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.screen.SettingsPart;

/// The choice of theme, zoom and language, for the settings and for the welcome screen.
final class AppearanceParts {

  private AppearanceParts() {}

  static Parent themes(SettingsViewModel model) {
    var themes = new Segments<String>(tr("Theme")).wrapping();
    model.themes().forEach(theme -> themes.with(theme.id(), theme.title()));
    choose(themes, model.themeProperty(), model::choose);
    return themes;
  }

  static Parent languages(SettingsViewModel model) {
    var languages = new Segments<String>(tr("Language")).wrapping();
    model.languages().forEach(each -> languages.with(each.tag(), each.name()));
    choose(languages, model.languageProperty(), model::speak);
    return languages;
  }

  static String whatLanguageMeans() {
    return tr(
        "Applies to the program, questions and reports from the next start. Text you have entered is not translated.");
  }

  private static void choose(
      Segments<String> segments, ReadOnlyStringProperty chosen, Consumer<String> choose) {
    segments.setValue(chosen.get());
    chosen.addListener((_, _, now) -> segments.setValue(now));
    segments
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (now != null && !now.equals(chosen.get())) {
                choose.accept(now);
              }
            });
  }

  static Parent size(SettingsViewModel model) {
    var percent = Labels.whole("");
    percent.textProperty().bind(model.zoomProperty().map(now -> now + " %"));
    var size = new FlowPane(8, 8);
    size.setRowValignment(VPos.CENTER);
    size.getChildren()
        .addAll(
            Labels.whole(SettingsPart.SIZE.title(), "muted"),
            Labels.button(tr("Smaller"), () -> model.zoomBy(-1)),
            percent,
            Labels.button(tr("Larger"), () -> model.zoomBy(1)),
            Labels.button(tr("Default size"), model::zoomAsDrawn, "link"));
    return size;
  }

  static Parent motion() {
    return Labels.column(
        0, Labels.wrapped(tr("Animations follow the system's reduced motion setting."), "meta"));
  }
}
