package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.soundings.app.FileError;
import org.soundings.app.evidence.StoredFindings;
import org.soundings.base.Loaded;
import org.soundings.base.Progress;
import org.soundings.base.ShellWord;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.importer.CollectingIntake;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.registry.Importers;
import org.soundings.store.AssessmentFolder;
import org.soundings.yaml.foreign.Unreadable;
import picocli.CommandLine.Parameters;

/// The parameters that name reports: an assessment with evidence ids, or files.
final class ReportsParameter {

  @Parameters(
      arity = "1..*",
      paramLabel = "SOURCE",
      description = "Assessment folder, optionally followed by evidence IDs, or report files.")
  private List<String> names = List.of();

  /// One report that can be read.
  ///
  /// @param name the evidence's id with its title, or the file's name
  record Named(String name, Source source) {
    interface Source {
      void read(Intake intake) throws IOException;
    }

    CollectingIntake collected() throws IOException {
      var collected = new CollectingIntake();
      source.read(collected);
      return collected;
    }
  }

  /// Work on the reports while the assessment is open.
  interface Work {
    int on(List<Named> reports) throws IOException;
  }

  /// Opens the named reports and works on them.
  int with(Terminal terminal, Work work) throws IOException {
    Path first = Path.of(names.getFirst());
    if (!Files.isDirectory(first)) {
      return work.on(names.stream().map(name -> file(Path.of(name))).toList());
    }
    Loaded<AssessmentFolder> loaded = AssessmentFolder.openUncompared(first, Progress.unwatched());
    try (AssessmentFolder opened = loaded.value()) {
      terminal.complain(loaded.problems());
      return work.on(evidence(opened, names.subList(1, names.size())));
    }
  }

  private static List<Named> evidence(AssessmentFolder opened, List<String> ids) {
    var reports = new ArrayList<Named>();
    if (ids.isEmpty()) {
      opened.assessment().evidence().values().stream()
          .sorted()
          .filter(e -> e.file().flatMap(f -> f.wasRead()).isPresent())
          .forEach(e -> reports.add(stored(opened, e)));
    }
    for (String id : ids) {
      Evidence evidence = opened.assessment().evidence().get(id);
      if (evidence == null || evidence.file().flatMap(f -> f.wasRead()).isEmpty()) {
        throw new CommandLineProgram.UsageException(
            evidence == null
                ? tr("Unknown evidence item %s. Check the ID.", id)
                : tr(
                    "%s is not an imported report. Import it with: soundings import %s FILE",
                    id, ShellWord.of(opened.path())));
      }
      reports.add(stored(opened, evidence));
    }
    return reports;
  }

  private static Named stored(AssessmentFolder opened, Evidence evidence) {
    return new Named(
        "%s %s".formatted(evidence.id(), evidence.title()),
        intake -> {
          try {
            StoredFindings.read(opened, evidence, intake, Progress.unwatched());
          } catch (IOException e) {
            throw new IOException(
                tr("Could not read %s: %s", evidence.id(), FileError.sentence(e)), e);
          }
        });
  }

  private static Named file(Path file) {
    return new Named(file.toString(), intake -> read(file, intake));
  }

  private static void read(Path file, Intake intake) throws IOException {
    SourceFile material = SourceFile.of(file, Progress.unwatched());
    Outline outline = Outline.of(material);
    var importer = Importers.recognise(outline);
    if (importer.isEmpty()) {
      throw new IOException("%s: %s".formatted(file, Importers.guess(outline)));
    }
    try {
      importer.get().read(material, intake);
    } catch (Unreadable e) {
      throw new IOException(
          tr(
              "%s: reading stopped at line %d, column %d. %s",
              file, e.line(), e.column(), e.sentence()),
          e);
    }
  }
}
