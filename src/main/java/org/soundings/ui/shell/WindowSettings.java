package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.soundings.ui.settings.SettingsViewModel;
import org.soundings.ui.theme.Look;

/// What the person at the keyboard chose for the window, to be changed and remembered.
final class WindowSettings {

  private WindowSettings() {}

  /// @param author told the name that is written under from now on
  static SettingsViewModel of(Look look, Program program, Consumer<String> author) {
    var model =
        new SettingsViewModel(
            program.library(),
            themes(look),
            new SettingsViewModel.Chosen(
                look.appearance(), program.settings().language(), program.settings().author()),
            new SettingsViewModel.Choices() {
              @Override
              public void theme(String id) {
                look.choose(id);
                program.remember(program.settings().withAppearance(look.appearance()));
              }

              @Override
              public void zoom(int percent) {
                look.be(look.appearance().withZoom(percent));
                program.remember(program.settings().withAppearance(look.appearance()));
              }

              @Override
              public void language(String tag) {
                program.remember(program.settings().withLanguage(tag));
              }

              @Override
              public void author(String name) {
                author.accept(name);
                program.remember(program.settings().withAuthor(name));
              }
            });
    look.choiceProperty().addListener((_, _, now) -> model.themeIs(now));
    look.zoomProperty().addListener((_, _, now) -> model.zoomIs(now.intValue()));
    return model;
  }

  private static List<SettingsViewModel.ThemeChoice> themes(Look look) {
    var themes = new ArrayList<SettingsViewModel.ThemeChoice>();
    themes.add(new SettingsViewModel.ThemeChoice(Look.SYSTEM, tr("Follow the system")));
    look.themes()
        .forEach(theme -> themes.add(new SettingsViewModel.ThemeChoice(theme.id(), theme.words())));
    return themes;
  }
}
