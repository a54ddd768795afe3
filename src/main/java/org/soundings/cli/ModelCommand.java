package org.soundings.cli;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.soundings.app.model.ImportedModel;
import org.soundings.app.model.ModelImport;
import org.soundings.app.model.ModelItem;
import org.soundings.pack.Library;
import org.soundings.store.AssessmentFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "model",
    description = {
      "Import trust zones, components, actors, data flows and threats from a threat model.",
      "Reads Open Threat Model, OWASP Threat Dragon and OWASP TM-BOM, regardless of the file name.",
      "Proposes a system model from Kubernetes manifests and Compose files.",
      "Existing items in the assessment are not changed."
    },
    mixinStandardHelpOptions = true)
final class ModelCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EditParameters edit = new EditParameters();

  @Parameters(index = "1", paramLabel = "FILE", description = "Model file.")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Option(names = "--preview", description = "Show what would be imported, without importing it.")
  private boolean preview;

  ModelCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Library library = edit.library(terminal);
    try (AssessmentFolder opened =
        preview ? edit.folder().openUncompared(terminal) : edit.openUncompared(terminal)) {
      ImportedModel taken = ModelImport.take(file, opened.assessment(), library);
      taken.notes().forEach(terminal::complain);
      int code = preview ? ExitCode.FINE : edit.save(terminal, opened, taken.after());
      terminal.line(
          "%s, %s: %s"
              .formatted(
                  preview ? tr("Import preview") : trc("a model", "Imported"),
                  taken.format(),
                  taken.words()));
      taken.groups().stream()
          .filter(group -> preview || isWorthSaying(group.fate()))
          .forEach(group -> terminal.line("  " + words(group)));
      return code;
    }
  }

  /// Whether items with this fate are listed even after an import. Items that were added or already
  /// present are only counted.
  private static boolean isWorthSaying(ModelItem.Fate fate) {
    return switch (fate) {
      case ADDED, THERE -> false;
      case MOVED, CHANGED, GONE, DERIVED, NOT_DERIVED, LEFT_OUT, EXCLUDED -> true;
    };
  }

  private static String words(ModelItem.Group group) {
    return "%s: %s"
        .formatted(
            group.title(),
            group.items().stream().map(ModelItem::name).collect(Collectors.joining("; ")));
  }
}
