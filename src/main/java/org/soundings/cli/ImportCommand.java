package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.soundings.app.PackSuggestion;
import org.soundings.app.evidence.DuplicateEvidence;
import org.soundings.app.evidence.EvidenceImport;
import org.soundings.app.evidence.EvidenceIntake;
import org.soundings.app.evidence.Examination;
import org.soundings.app.evidence.Examined;
import org.soundings.app.evidence.Gathering;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.pack.Library;
import org.soundings.store.AssessmentFolder;
import org.soundings.yaml.JsonWriter;
import org.soundings.yaml.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description = {
      "Import tool reports and deployment files, and map them to questions. Accepts vulnerability scans, configuration checks, SBOMs, manifests, inspect output, and folders or zip archives of these.",
      "File types are detected from the content. Answers are never changed."
    },
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EditParameters edit = new EditParameters();

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders or zip archives.")
  private List<Path> paths = List.of();

  @Option(names = "--dry-run", description = "Show what would be added, without adding it.")
  private boolean dryRun;

  @Option(
      names = "--as-files",
      description = "Also store unrecognised or damaged files, as plain files.")
  private boolean asFiles;

  @Option(
      names = "--again",
      description =
          "Add a file as a newer version even if its content is already stored. Default: skip it and report it.")
  private boolean again;

  @Option(
      names = "--keep-secrets",
      description = "Store files unchanged, including any secrets. Default: mask secrets.")
  private boolean keepSecrets;

  @Mixin private CaptureOptions capture = new CaptureOptions();

  @Option(names = "--json", description = "Print what was found and added as JSON.")
  private boolean json;

  private int saved = ExitCode.FINE;

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    capture.requirePast(terminal);
    Library library = edit.library(terminal);
    try (AssessmentFolder opened =
            dryRun ? edit.folder().openUncompared(terminal) : edit.openUncompared(terminal);
        Gathering gathering = Gathering.of(paths, Progress.unwatched())) {
      terminal.complain(gathering.problems());
      List<Examined> examined =
          new Examination(library.source().rules(), Progress.unwatched()).look(gathering.files());
      Map<Examined, DuplicateEvidence> before = before(examined, opened.assessment());
      Map<Examined, Examined> twins = DuplicateEvidence.twins(examined);
      List<Examined> wanted =
          examined.stream()
              .filter(
                  each ->
                      again || !(DuplicateText.isSame(before.get(each)) || twins.containsKey(each)))
              .toList();
      List<Examined> chosen = wanted.stream().filter(each -> each.isComplete() || asFiles).toList();
      List<Evidence> added = dryRun ? List.of() : add(opened, chosen);
      var taken = new DuplicateText(terminal, again);
      examined.forEach(each -> taken.tell(each, before.get(each), twins.get(each)));
      chosen.stream().filter(this::isUndated).forEach(this::tellUndated);
      Map<Examined, String> ids = ids(chosen, added);
      if (json) {
        printJson(examined, ids, already(before, twins, ids));
      } else {
        print(library, wanted, ids);
        PackSuggestion.of(
                library, opened.assessment(), opened.evidence(), added, Progress.unwatched())
            .forEach(this::suggest);
      }
      boolean all = isAllKept(examined, wanted, chosen) && gathering.problems().isEmpty();
      return all && saved == ExitCode.FINE && !edit.questions().hasErrors()
          ? ExitCode.FINE
          : ExitCode.BAD_DATA;
    }
  }

  private void suggest(PackSuggestion suggestion) {
    terminal.line(suggestion.sentence());
    terminal.line(
        tr(
            "  To add it: soundings packs %s --add %s",
            edit.folder().word(), suggestion.pack().id()));
  }

  private List<Evidence> add(AssessmentFolder opened, List<Examined> chosen) throws IOException {
    Assessment before = opened.assessment();
    var wishes =
        new EvidenceImport.Wishes(
            edit.by(),
            terminal.now(),
            capture.system(),
            capture.at(),
            keepSecrets ? EvidenceIntake.Secrets.KEEP : EvidenceIntake.Secrets.MASK);
    var store = new EvidenceImport(opened, wishes);
    List<Evidence> taken = store.take(chosen, before, Progress.unwatched());
    Assessment after = before;
    for (Evidence evidence : taken) {
      after = after.withEvidence(evidence);
    }
    try {
      saved = edit.save(terminal, opened, after);
    } catch (IOException e) {
      store.giveBack(taken, e);
      throw e;
    }
    return taken;
  }

  private static Map<Examined, DuplicateEvidence> before(
      List<Examined> examined, Assessment assessment) {
    var before = new IdentityHashMap<Examined, DuplicateEvidence>();
    examined.forEach(
        each -> DuplicateEvidence.of(each, assessment).ifPresent(there -> before.put(each, there)));
    return before;
  }

  /// Whether the import is complete: every wanted file was added, and every file was fully
  /// recognised.
  private boolean isAllKept(List<Examined> examined, List<Examined> wanted, List<Examined> chosen) {
    return chosen.size() == wanted.size()
        && (asFiles || examined.stream().allMatch(Examined::isComplete));
  }

  /// The evidence that already has the content of a file, from before or from this import.
  private static Map<Examined, String> already(
      Map<Examined, DuplicateEvidence> before,
      Map<Examined, Examined> twins,
      Map<Examined, String> ids) {
    var already = new IdentityHashMap<Examined, String>();
    twins.forEach(
        (each, first) -> {
          String id = ids.get(first);
          if (id != null) {
            already.put(each, id);
          }
        });
    before.forEach(
        (each, there) -> {
          if (there.isSame()) {
            already.put(each, there.item().id());
          }
        });
    return already;
  }

  private boolean isUndated(Examined each) {
    boolean isDated = each.run().ranAt() != null || capture.at() != null;
    return !isDated && each.isComplete() && CaptureOptions.isSupport(each.mappings());
  }

  private void tellUndated(Examined each) {
    terminal.complain("%s: %s".formatted(each.name(), CaptureOptions.undated()));
  }

  private void printJson(
      List<Examined> examined, Map<Examined, String> ids, Map<Examined, String> already) {
    var items =
        examined.stream()
            .map(each -> (Node) ExaminedText.tree(each, ids.get(each), already.get(each)))
            .toList();
    terminal.out().print(JsonWriter.write(new Node.Sequence(Node.Place.NONE, items)));
  }

  private void print(Library library, List<Examined> examined, Map<Examined, String> ids) {
    for (Examined each : examined) {
      ExaminedText.lines(library, each).forEach(terminal::line);
      String id = ids.get(each);
      if (id != null) {
        terminal.line(tr("  added as %s", id));
      } else if (!dryRun) {
        terminal.line(tr("  not added (use --as-files to store it as a plain file)"));
      }
    }
  }

  /// The same file can be given twice, so files are compared by identity.
  private static Map<Examined, String> ids(List<Examined> chosen, List<Evidence> added) {
    var ids = new IdentityHashMap<Examined, String>();
    for (int i = 0; i < added.size(); i++) {
      ids.put(chosen.get(i), added.get(i).id());
    }
    return ids;
  }
}
