package org.soundings.ui.settings;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.soundings.app.Version;
import org.soundings.app.licence.Licences;
import org.soundings.app.settings.Settings;
import org.soundings.language.Language;
import org.soundings.pack.Framework;
import org.soundings.pack.Library;
import org.soundings.pack.QuestionPack;

/// The choices of the person at the keyboard, and what must be shown about the content.
public final class SettingsViewModel {

  /// A theme that can be chosen.
  public record ThemeChoice(String id, String title) {}

  /// A language that can be chosen, called what its speakers call it.
  ///
  /// @param tag as BCP 47 writes it, or [Settings#FOLLOW_SYSTEM]
  record LanguageChoice(String tag, String name) {}

  private final Library library;
  private final List<ThemeChoice> themes;
  private final Consumer<String> chooseTheme;
  private final Consumer<String> nameAuthor;
  private final Consumer<String> chooseLanguage;
  private final ReadOnlyStringWrapper theme;
  private final ReadOnlyStringWrapper language;
  private final ReadOnlyStringWrapper author;

  /// @param themes "follow the system" first
  /// @param theme the id of the one that is chosen
  /// @param language the tag of the one that is chosen, or [Settings#FOLLOW_SYSTEM]
  /// @param author how the person is named, or ""
  public SettingsViewModel(
      Library library,
      List<ThemeChoice> themes,
      String theme,
      String language,
      String author,
      Consumer<String> chooseTheme,
      Consumer<String> chooseLanguage,
      Consumer<String> nameAuthor) {
    this.library = library;
    this.themes = List.copyOf(themes);
    this.theme = new ReadOnlyStringWrapper(theme);
    this.language = new ReadOnlyStringWrapper(language);
    this.author = new ReadOnlyStringWrapper(author);
    this.chooseTheme = chooseTheme;
    this.chooseLanguage = chooseLanguage;
    this.nameAuthor = nameAuthor;
  }

  List<ThemeChoice> themes() {
    return themes;
  }

  ReadOnlyStringProperty themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /// The system's first, then each with the name its speakers give it.
  List<LanguageChoice> languages() {
    return Stream.concat(
            Stream.of(new LanguageChoice(Settings.FOLLOW_SYSTEM, tr("As the system"))),
            Language.choices().stream().map(each -> new LanguageChoice(each.tag(), each.name())))
        .toList();
  }

  ReadOnlyStringProperty languageProperty() {
    return language.getReadOnlyProperty();
  }

  /// Takes effect when the program is started again: what stands on the screen is not said anew.
  void speak(String tag) {
    language.set(tag);
    chooseLanguage.accept(tag);
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

  Licences licences() {
    return Licences.bundled();
  }

  List<Framework> frameworks() {
    return library.frameworks();
  }

  List<Library.Notice> notices() {
    return library.notices();
  }
}
