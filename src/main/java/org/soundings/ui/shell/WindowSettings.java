package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import org.soundings.ui.settings.SettingsViewModel;
import org.soundings.ui.shell.folder.Program;
import org.soundings.ui.theme.Theme;
import org.soundings.ui.theme.WindowTheme;

/// The user's settings for the window, for editing and saving.
final class WindowSettings {

  private WindowSettings() {}

  /// @param author receives the new author name
  static SettingsViewModel of(WindowTheme windowTheme, Program program, Consumer<String> author) {
    var choices = new Choices(windowTheme, program, author);
    var model =
        new SettingsViewModel(
            program.library(),
            themes(windowTheme),
            new SettingsViewModel.Chosen(
                windowTheme.appearance(),
                program.settings().language(),
                program.settings().author()),
            choices);
    choices.follow(model);
    return model;
  }

  private static List<SettingsViewModel.ThemeChoice> themes(WindowTheme windowTheme) {
    var themes = new ArrayList<SettingsViewModel.ThemeChoice>();
    themes.add(new SettingsViewModel.ThemeChoice(WindowTheme.SYSTEM, tr("Use system setting")));
    // Standard themes before high-contrast themes, and light before dark.
    windowTheme.themes().stream()
        .sorted(
            Comparator.comparing((Theme theme) -> theme.textContrast() >= 7)
                .thenComparing(Theme::base)
                .thenComparing(Theme::id))
        .forEach(theme -> themes.add(new SettingsViewModel.ThemeChoice(theme.id(), theme.words())));
    return themes;
  }

  /// Applies the choices. Only the model holds this object: the theme outlives both, reports
  /// changes made elsewhere, and must not hold a reference to either.
  private static final class Choices implements SettingsViewModel.Choices {

    private final WindowTheme windowTheme;
    private final Program program;
    private final Consumer<String> author;
    private ChangeListener<String> theme = (_, _, _) -> {};
    private ChangeListener<Number> zoom = (_, _, _) -> {};

    Choices(WindowTheme windowTheme, Program program, Consumer<String> author) {
      this.windowTheme = windowTheme;
      this.program = program;
      this.author = author;
    }

    private void follow(SettingsViewModel model) {
      theme = (_, _, now) -> model.themeIs(now);
      zoom = (_, _, now) -> model.zoomIs(now.intValue());
      windowTheme.choiceProperty().addListener(new WeakChangeListener<>(theme));
      windowTheme.zoomProperty().addListener(new WeakChangeListener<>(zoom));
    }

    @Override
    public void theme(String id) {
      windowTheme.choose(id);
      rememberAppearance();
    }

    @Override
    public void zoom(int percent) {
      windowTheme.be(windowTheme.appearance().withZoom(percent));
      rememberAppearance();
    }

    private void rememberAppearance() {
      program.remember(program.settings().withAppearance(windowTheme.appearance()));
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
  }
}
