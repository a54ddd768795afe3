package org.soundings.ui.settings;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.soundings.app.Version;
import org.soundings.app.licence.Licences;
import org.soundings.app.settings.Appearance;
import org.soundings.app.settings.Settings;
import org.soundings.language.Language;
import org.soundings.pack.Framework;
import org.soundings.pack.Library;
import org.soundings.pack.QuestionPack;

/// The user's settings, and the required information about the content.
public final class SettingsViewModel {

  /// A theme that can be chosen.
  public record ThemeChoice(String id, String title) {}

  /// A language that can be chosen, with its name in that language.
  ///
  /// @param tag a BCP 47 tag, or [Settings#FOLLOW_SYSTEM]
  record LanguageChoice(String tag, String name) {}

  /// The choices when the settings open.
  ///
  /// @param language the tag of the chosen language, or [Settings#FOLLOW_SYSTEM]
  /// @param author the author name, or ""
  public record Chosen(Appearance appearance, String language, String author) {}

  /// Applies and saves choices.
  public interface Choices {
    void theme(String id);

    /// @param percent the zoom
    void zoom(int percent);

    void language(String tag);

    void author(String name);
  }

  private final Library library;
  private final List<ThemeChoice> themes;
  private final Choices choices;
  private final ReadOnlyStringWrapper theme;
  private final ReadOnlyIntegerWrapper zoom;
  private final ReadOnlyStringWrapper language;
  private final ReadOnlyStringWrapper author;

  /// @param themes "follow the system" first
  public SettingsViewModel(
      Library library, List<ThemeChoice> themes, Chosen chosen, Choices choices) {
    this.library = library;
    this.themes = List.copyOf(themes);
    this.choices = choices;
    theme = new ReadOnlyStringWrapper(chosen.appearance().theme());
    zoom = new ReadOnlyIntegerWrapper(chosen.appearance().zoom());
    language = new ReadOnlyStringWrapper(chosen.language());
    author = new ReadOnlyStringWrapper(chosen.author());
  }

  List<ThemeChoice> themes() {
    return themes;
  }

  ReadOnlyStringProperty themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /// That of the system first, then each with its own name.
  List<LanguageChoice> languages() {
    return Stream.concat(
            Stream.of(new LanguageChoice(Settings.FOLLOW_SYSTEM, tr("Use system setting"))),
            Language.choices().stream().map(each -> new LanguageChoice(each.tag(), each.name())))
        .toList();
  }

  ReadOnlyStringProperty languageProperty() {
    return language.getReadOnlyProperty();
  }

  /// Takes effect at the next start of the program, because visible text is not translated again.
  void speak(String tag) {
    language.set(tag);
    choices.language(tag);
  }

  ReadOnlyStringProperty authorProperty() {
    return author.getReadOnlyProperty();
  }

  /// Notes a theme that was chosen elsewhere.
  public void themeIs(String id) {
    theme.set(id);
  }

  /// The zoom, in percent.
  ReadOnlyIntegerProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  /// Notes a zoom that was chosen elsewhere.
  public void zoomIs(int percent) {
    zoom.set(percent);
  }

  /// Zooms in or out by a number of steps, within the limits.
  void zoomBy(int steps) {
    draw(now().zoomed(steps));
  }

  void zoomAsDrawn() {
    draw(now().withZoom(Appearance.ORDINARY_ZOOM));
  }

  private Appearance now() {
    return new Appearance(theme.get(), zoom.get());
  }

  private void draw(Appearance changed) {
    zoom.set(changed.zoom());
    choices.zoom(changed.zoom());
  }

  void choose(String id) {
    theme.set(id);
    choices.theme(id);
  }

  void name(String text) {
    author.set(text.strip());
    choices.author(text.strip());
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
