package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// The file that a command writes to. It must not be one of an assessment's own files.
final class OutputFile {

  private static final Set<String> RECORDS =
      Set.of(
          "assessment.yaml",
          "system.yaml",
          "threats.yaml",
          "risk-matrix.yaml",
          "actions.yaml",
          "answers",
          "evidence",
          "decisions",
          "sessions",
          "reports",
          "history",
          "milestones",
          "conflicts");

  /// The limit that Linux has.
  private static final int MOST_LINKS = 40;

  private OutputFile() {}

  /// Refuses a place where the file must not be written.
  static void require(Path output) throws IOException {
    Path file = output.toAbsolutePath().normalize();
    Path parent = file.getParent();
    if (parent == null || Files.isDirectory(file)) {
      throw new CommandLineProgram.UsageException(
          tr("%s is a folder. Nothing was changed. Specify a file in it.", output));
    }
    if (!Files.isDirectory(parent)) {
      throw new CommandLineProgram.UsageException(
          tr(
              "The folder %s does not exist. Nothing was changed. Create it first, or choose another location.",
              parent));
    }
    Path place = parent.toRealPath().resolve(file.getFileName());
    if (isRecord(place) || isRecord(target(place))) {
      throw new CommandLineProgram.UsageException(
          tr(
              "%s is reserved for the assessment's own data. Nothing was changed. Choose another location.",
              output));
    }
  }

  /// Whether a place belongs to an assessment's own files. Case is ignored, because some file
  /// systems do not distinguish `Answers` from `answers`.
  private static boolean isRecord(Path place) {
    for (Path folder = place.getParent(); folder != null; folder = folder.getParent()) {
      String inside = folder.relativize(place).getName(0).toString().toLowerCase(Locale.ROOT);
      if (Files.exists(folder.resolve("assessment.yaml"))
          && (RECORDS.contains(inside) || inside.startsWith("."))) {
        return true;
      }
    }
    return false;
  }

  /// The final target of a link, whether or not it exists. A place that is not a link is returned
  /// unchanged.
  private static Path target(Path place) throws IOException {
    Path target = place;
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new CommandLineProgram.UsageException(
            tr("%s is a circular link. Nothing was changed. Choose another location.", place));
      }
      target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
    }
    Path parent = target.getParent();
    return parent != null && Files.isDirectory(parent)
        ? parent.toRealPath().resolve(target.getFileName())
        : target;
  }
}
