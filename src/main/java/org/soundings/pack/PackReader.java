package org.soundings.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.pack.ContentFiles.Found;
import org.soundings.pack.Reading.Where;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlReader;

/// Reads one or several folders of questions into one [Library].
///
/// A folder may lie on disk or inside an archive. Each file says with `kind` what it holds, so that
/// a team may arrange its files as it likes; `src/docs/formats.md` describes every kind. A file
/// that cannot be read costs that file and nothing else. All problems of all files are found in one
/// reading: first those of single files, then, once everything is known, those between them.
public final class PackReader {

  private final Reading reading = new Reading();
  private final Map<Path, PackDraft> drafts = new LinkedHashMap<>();

  private PackReader() {}

  public static Loaded<Library> read(Path folder) {
    return read(List.of(folder));
  }

  /// Reads folders in the order given. What an earlier folder defines cannot be replaced by a later
  /// one.
  public static Loaded<Library> read(List<Path> folders) {
    var reader = new PackReader();
    folders.forEach(reader::folder);
    LibraryCheck.check(reader.reading);
    WordingCheck.check(reader.reading);
    var problems = new ArrayList<>(reader.reading.problems);
    problems.sort(null);
    return new Loaded<>(reader.reading.library(), problems);
  }

  private void folder(Path folder) {
    List<Found> files = ContentFiles.in(folder, reading.problems);
    files.stream().filter(Found::isPackFile).forEach(this::file);
    files.stream().filter(found -> !found.isPackFile()).forEach(this::file);
    drafts.values().forEach(draft -> draft.finish(reading));
    drafts.clear();
  }

  private void file(Found found) {
    Loaded<Node.Mapping> loaded;
    try {
      loaded = YamlReader.read(found.file(), found.source());
    } catch (IOException e) {
      reading.problems.add(
          Problem.of(
              found.source(),
              "The file could not be read: %s.".formatted(e.getMessage()),
              "Check its permissions; everything else was read."));
      return;
    }
    reading.problems.addAll(loaded.problems());
    if (loaded.value().entries().isEmpty()) {
      if (loaded.problems().isEmpty()) {
        reading.problems.add(
            Problem.of(found.source(), "The file is empty.", "Fill it or take it away."));
      }
      return;
    }
    var entry = new Entry(loaded.value(), found.source(), reading);
    kind(entry, found);
  }

  private void kind(Entry file, Found found) {
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
  private boolean shared(Entry file, String kind) {
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
      default -> {
        reading.error(
            file.where("kind"),
            kind.isBlank()
                ? "Nothing says what this file holds."
                : "\"%s\" is not a kind of file.".formatted(kind),
            "Write kind: and one of pack, section, concepts, threats, framework, factors, topics,"
                + " terms, glossary, notices, book, evidence-rules, workshops.");
        return false;
      }
    }
    return true;
  }

  private boolean pack(Entry file, Found found) {
    Path folder = found.pack();
    if (folder == null || !found.isPackFile()) {
      reading.error(
          file.where("kind"),
          "A pack is described in a file named pack.yaml.",
          "Rename the file, and keep one pack in a folder.");
      return false;
    }
    drafts.put(folder, PackDraft.read(file, ContentFiles.name(folder)));
    return true;
  }

  private boolean section(Entry file, Found found) {
    Path folder = found.pack();
    PackDraft draft = folder == null ? null : drafts.get(folder);
    if (draft == null && folder != null) {
      draft =
          PackDraft.unnamed(ContentFiles.name(folder), new Where(found.source(), Node.Place.NONE));
      drafts.put(folder, draft);
    }
    if (draft == null) {
      reading.error(
          file.where("kind"), "This section belongs to no pack.", "Put a pack.yaml beside it.");
      return false;
    }
    draft.section(file);
    return true;
  }
}
