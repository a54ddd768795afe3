package org.soundings.pack;

import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundings.base.Loaded;
import org.soundings.pack.ContentFiles.Found;
import org.soundings.pack.ContentReading.Where;
import org.soundings.pack.ContentTrees.Tree;
import org.soundings.yaml.Node;

/// Reads one or several folders of questions into one [Library].
///
/// A folder may be on disk or inside an archive. The key `kind` of each file tells what it
/// contains, so that a team may arrange its files freely. `src/docs/formats.md` describes every
/// kind. An unreadable file affects no other file. All problems are found in one reading: first
/// those of single files, then those between files.
///
/// A library in another language is read twice: first in its source language, then from the same
/// trees with the translations inserted. The readers for the kinds of files do not depend on a
/// language.
public final class PackReader {

  /// The language of packs that do not declare another one.
  public static final String SOURCE_LANGUAGE = "en";

  private final ContentReading reading;
  private final Map<Path, PackDraft> drafts = new LinkedHashMap<>();

  private PackReader(ContentReading reading) {
    this.reading = reading;
  }

  public static Loaded<Library> read(Path folder) {
    return read(List.of(folder));
  }

  /// Reads folders in the given order, in their source language. A later folder cannot replace
  /// definitions of an earlier one.
  public static Loaded<Library> read(List<Path> folders) {
    return read(folders, SOURCE_LANGUAGE);
  }

  /// Reads folders in a language. A text without a translation stays in its source language.
  ///
  /// @param language a tag such as `de`
  public static Loaded<Library> read(List<Path> folders, String language) {
    Loaded<List<Library>> loaded = read(folders, List.of(language));
    return new Loaded<>(loaded.value().getFirst(), loaded.problems());
  }

  /// Reads folders in each of several languages. The files of the source are read once.
  ///
  /// @param languages tags such as `de`
  public static Loaded<List<Library>> read(List<Path> folders, List<String> languages) {
    var source = new ContentReading();
    List<ContentTrees> trees =
        folders.stream().map(folder -> ContentTrees.of(folder, source.problems)).toList();
    new PackReader(source).all(trees);
    LibraryCheck.check(source);
    WordingCheck.check(source);
    Library library = source.library();
    List<Library> libraries =
        languages.stream()
            .map(
                language ->
                    LanguageReading.isNeeded(language, trees)
                        ? inLanguage(language, trees, source, library)
                        : library)
            .toList();
    var problems = new ArrayList<>(source.problems);
    problems.sort(null);
    return new Loaded<>(libraries, problems);
  }

  /// A second reading has the same problems as the first, only the texts differ.
  private static Library inLanguage(
      String language, List<ContentTrees> trees, ContentReading source, Library library) {
    var translations = new LanguageReading(language, source);
    List<ContentTrees> laid = translations.lay(trees);
    var reading = new ContentReading(translations.translated(library));
    new PackReader(reading).all(laid);
    reading.files.addAll(translations.hashed());
    return reading.library();
  }

  /// The languages with translations in the folders, in the order of their tags.
  public static List<String> languages(List<Path> folders) {
    return folders.stream()
        .flatMap(folder -> ContentFiles.in(folder, new ArrayList<>()).stream())
        .map(Found::language)
        .filter(language -> !language.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  private void all(List<ContentTrees> folders) {
    for (ContentTrees folder : folders) {
      for (Tree tree : folder.files()) {
        reading.files.add(
            new ContentFile(ContentFile.Group.of(tree.kind()), tree.found().path(), tree.hash()));
        kind(new ContentMapping(tree.root(), tree.found().source(), reading), tree.found());
      }
      drafts.values().forEach(draft -> draft.finish(reading));
      drafts.clear();
    }
  }

  private void kind(ContentMapping file, Found found) {
    String kind = file.text("kind");
    boolean used =
        switch (kind) {
          case "pack" -> pack(file, found);
          case "section" -> section(file, found);
          default -> shared(file, kind);
        };
    if (used) {
      file.finish();
    }
  }

  /// Reads a file outside all packs.
  private boolean shared(ContentMapping file, String kind) {
    switch (kind) {
      case "concepts" -> ConceptReader.read(file, reading);
      case "threats" -> ThreatReader.read(file, reading);
      case "framework" -> FrameworkReader.read(file, reading);
      case "factors" -> WordsReader.factors(file, reading);
      case "topics" -> WordsReader.topics(file, reading);
      case "terms" -> WordsReader.terms(file, reading);
      case "glossary" -> WordsReader.glossary(file, reading);
      case "notices" -> WordsReader.notices(file, reading);
      case "book" -> BookReader.read(file, reading);
      case "workshops" -> WorkshopReader.read(file, reading);
      case "evidence-rules" -> EvidenceRuleReader.read(file, reading);
      case "translation" -> {
        reading.error(
            file.where("kind"),
            tr("This translation has no source file."),
            tr(
                "Use the file name of the source. Put the file in a language folder, such as de, next to the source."));
        return false;
      }
      default -> {
        reading.error(
            file.where("kind"),
            kind.isBlank()
                ? tr("The kind of this file is missing.")
                : tr("\"%s\" is not a valid kind of file.", kind),
            tr(
                "Add \"kind:\" with one of these values: pack, section, concepts, threats, framework, factors, topics, terms, glossary, notices, book, evidence-rules, workshops, translation."));
        return false;
      }
    }
    return true;
  }

  private boolean pack(ContentMapping file, Found found) {
    Path folder = found.pack();
    if (folder == null || !found.isPackFile()) {
      reading.error(
          file.where("kind"),
          tr("A pack must be defined in a file named pack.yaml."),
          tr("Rename the file. A folder can contain only one pack."));
      return false;
    }
    drafts.put(folder, PackDraft.read(file, ContentFiles.name(folder)));
    return true;
  }

  private boolean section(ContentMapping file, Found found) {
    Path folder = found.pack();
    PackDraft draft = folder == null ? null : drafts.get(folder);
    if (draft == null && folder != null) {
      draft =
          PackDraft.unnamed(ContentFiles.name(folder), new Where(found.source(), Node.Place.NONE));
      drafts.put(folder, draft);
    }
    if (draft == null) {
      reading.error(
          file.where("kind"),
          tr("This section does not belong to a pack."),
          tr("Add a pack.yaml file to the folder of the section."));
      return false;
    }
    draft.section(file);
    return true;
  }
}
