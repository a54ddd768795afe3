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
/// A folder may lie on disk or inside an archive. Each file says with `kind` what it holds, so that
/// a team may arrange its files as it likes; `src/docs/formats.md` describes every kind. A file
/// that cannot be read costs that file and nothing else. All problems of all files are found in one
/// reading: first those of single files, then, once everything is known, those between them.
///
/// A library in another language is read twice: once as it was written, then from the same trees
/// with the translations laid over them. No reader of a kind of file knows about languages.
public final class PackReader {

  /// The language of everything that no pack says another language of.
  public static final String SOURCE_LANGUAGE = "en";

  private final ContentReading reading;
  private final Map<Path, PackDraft> drafts = new LinkedHashMap<>();

  private PackReader(ContentReading reading) {
    this.reading = reading;
  }

  public static Loaded<Library> read(Path folder) {
    return read(List.of(folder));
  }

  /// Reads folders in the order given, in the words of their source. What an earlier folder defines
  /// cannot be replaced by a later one.
  public static Loaded<Library> read(List<Path> folders) {
    return read(folders, SOURCE_LANGUAGE);
  }

  /// Reads folders in a language: each text in it where a translation has it, in its source's words
  /// where none does.
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

  /// The problems of a second reading are those of the first; only the texts differ.
  private static Library inLanguage(
      String language, List<ContentTrees> trees, ContentReading source, Library library) {
    var translations = new LanguageReading(language, source);
    List<ContentTrees> laid = translations.lay(trees);
    var reading = new ContentReading(translations.translated(library));
    new PackReader(reading).all(laid);
    return reading.library();
  }

  /// The languages that folders have translations in, in the order of their tags.
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

  /// Reads what belongs to no pack.
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
            tr("This translation lies beside nothing that it translates."),
            tr(
                "Put it into a folder named like its language, such as de, which lies beside the file"
                    + " it translates, and give it that file's name."));
        return false;
      }
      default -> {
        reading.error(
            file.where("kind"),
            kind.isBlank()
                ? tr("Nothing says what this file holds.")
                : tr("\"%s\" is not a kind of file.", kind),
            tr(
                "Write kind: and one of pack, section, concepts, threats, framework, factors, topics,"
                    + " terms, glossary, notices, book, evidence-rules, workshops, translation."));
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
          tr("A pack is described in a file named pack.yaml."),
          tr("Rename the file, and keep one pack in a folder."));
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
          tr("This section belongs to no pack."),
          tr("Put a pack.yaml beside it."));
      return false;
    }
    draft.section(file);
    return true;
  }
}
