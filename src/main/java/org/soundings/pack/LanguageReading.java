package org.soundings.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ContentFiles.Found;
import org.soundings.pack.ContentReading.Name;
import org.soundings.pack.ContentTrees.Tree;

/// Inserts the translations of one language into the trees of their sources.
final class LanguageReading {

  private final String language;
  private final ContentReading source;
  private final Map<Path, TranslationFile> translations = new HashMap<>();
  private final Map<Name, Boolean> whole = new HashMap<>();
  private final List<String> files = new ArrayList<>();
  private final List<ContentFile> hashed = new ArrayList<>();

  /// @param language a tag such as `de` or `de-AT`; for the latter, texts in `de` are used if there
  ///   are none in `de-AT`
  /// @param source receives the problems of translations
  LanguageReading(String language, ContentReading source) {
    this.language = language;
    this.source = source;
  }

  /// Whether reading in this language differs from reading the source.
  static boolean isNeeded(String language, List<ContentTrees> folders) {
    return !language.equals(PackReader.SOURCE_LANGUAGE)
        || folders.stream()
            .flatMap(folder -> folder.translations().stream())
            .anyMatch(found -> found.language().equals(language));
  }

  /// The same folders, with every text that has a translation in the language.
  List<ContentTrees> lay(List<ContentTrees> folders) {
    folders.forEach(folder -> find(folder.translations()));
    return folders.stream()
        .map(
            folder ->
                new ContentTrees(
                    folder.files().stream().map(tree -> lay(tree, folder)).toList(), List.of()))
        .toList();
  }

  /// The library's data about its translation, after all texts are inserted.
  Translated translated(Library library) {
    return new Translated(language, library, whole, files);
  }

  private void find(List<Found> found) {
    for (String wanted : wanted()) {
      for (Found file : found) {
        Path translates = file.translates();
        if (translates == null
            || !file.language().equals(wanted)
            || translations.containsKey(translates)) {
          continue;
        }
        ContentTrees.tree(file, source.problems)
            .map(tree -> translation(file, tree))
            .ifPresent(texts -> translations.put(translates, texts));
      }
    }
  }

  private @Nullable TranslationFile translation(Found file, Tree tree) {
    hashed.add(new ContentFile(ContentFile.Group.TRANSLATION, file.path(), tree.hash()));
    return TranslationFile.read(file, tree.root(), source);
  }

  /// The translation files that were read.
  List<ContentFile> hashed() {
    return List.copyOf(hashed);
  }

  /// The tag, and the language without its region.
  private List<String> wanted() {
    int hyphen = language.indexOf('-');
    return hyphen < 0 ? List.of(language) : List.of(language, language.substring(0, hyphen));
  }

  private Tree lay(Tree tree, ContentTrees folder) {
    Translatable.Inner prose = Translatable.of(tree.kind()).orElse(null);
    if (prose == null) {
      return tree;
    }
    @Nullable TranslationFile translation = translations.get(tree.found().file());
    var entries = new HashMap<Name, Boolean>();
    var overlay =
        new Overlay(
            source, translation == null ? tree.found().source() : translation.source(), entries);
    var laid = overlay.lay(tree.root(), prose, translation == null ? null : translation.texts());
    if (wanted().contains(folder.language(tree))) {
      entries.replaceAll((_, _) -> true);
    } else if (overlay.missing() > 0) {
      files.add(tree.found().source());
    }
    entries.forEach(whole::putIfAbsent);
    return new Tree(tree.found(), laid, tree.hash());
  }
}
