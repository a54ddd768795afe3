package org.soundings.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.soundings.app.Version;
import org.soundings.pack.Framework;
import org.soundings.pack.Library;
import org.soundings.pack.QuestionPack;

/// The choices of the person at the keyboard, and what must be shown about the content.
public final class SettingsViewModel {

  /// A theme that can be chosen.
  public record ThemeChoice(String id, String title) {}

  private final Library library;
  private final List<ThemeChoice> themes;
  private final Consumer<String> chooseTheme;
  private final Consumer<String> nameAuthor;
  private final ReadOnlyStringWrapper theme;
  private final ReadOnlyStringWrapper author;

  /// @param themes "follow the system" first
  /// @param theme the id of the one that is chosen
  /// @param author how the person is named, or ""
  public SettingsViewModel(
      Library library,
      List<ThemeChoice> themes,
      String theme,
      String author,
      Consumer<String> chooseTheme,
      Consumer<String> nameAuthor) {
    this.library = library;
    this.themes = List.copyOf(themes);
    this.theme = new ReadOnlyStringWrapper(theme);
    this.author = new ReadOnlyStringWrapper(author);
    this.chooseTheme = chooseTheme;
    this.nameAuthor = nameAuthor;
  }

  List<ThemeChoice> themes() {
    return themes;
  }

  ReadOnlyStringProperty themeProperty() {
    return theme.getReadOnlyProperty();
  }

  ReadOnlyStringProperty authorProperty() {
    return author.getReadOnlyProperty();
  }

  /// Takes note of a theme that was chosen elsewhere.
  public void themeIs(String id) {
    theme.set(id);
  }

  void choose(String id) {
    theme.set(id);
    chooseTheme.accept(id);
  }

  void name(String text) {
    author.set(text.strip());
    nameAuthor.accept(text.strip());
  }

  String version() {
    return Version.current();
  }

  List<QuestionPack> packs() {
    return library.packs();
  }

  List<Framework> frameworks() {
    return library.frameworks();
  }

  List<Library.Notice> notices() {
    return library.notices();
  }
}
