package org.soundings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// Where a command may write to: never over the records of an assessment.
final class OutputFile {

  private static final Set<String> RECORDS =
      Set.of("assessment.yaml", "actions.yaml", "answers", "evidence", "decisions", "sessions");

  private OutputFile() {}

  /// Refuses a place that a file must not be written to.
  static void require(Path output) throws IOException {
    Path file = output.toAbsolutePath().normalize();
    Path parent = file.getParent();
    if (parent == null || Files.isDirectory(file)) {
      throw new CommandLineProgram.UsageException(
          "%s is a folder. Nothing was changed. Name a file in it.".formatted(output));
    }
    if (!Files.isDirectory(parent)) {
      throw new CommandLineProgram.UsageException(
          "There is no folder %s. Nothing was changed. Make it first, or choose another place."
              .formatted(parent));
    }
    Path real = parent.toRealPath().resolve(file.getFileName());
    for (Path folder = real.getParent(); folder != null; folder = folder.getParent()) {
      String inside = folder.relativize(real).getName(0).toString();
      if (Files.exists(folder.resolve("assessment.yaml"))
          && (RECORDS.contains(inside) || inside.startsWith("."))) {
        throw new CommandLineProgram.UsageException(
            "%s is among the records of an assessment. Nothing was changed. Choose another place."
                .formatted(output));
      }
    }
  }
}
