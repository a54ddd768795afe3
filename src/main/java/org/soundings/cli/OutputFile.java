package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// Where a command may write to: never over the records of an assessment.
final class OutputFile {

  private static final Set<String> RECORDS =
      Set.of(
          "assessment.yaml",
          "system.yaml",
          "threats.yaml",
          "risk-table.yaml",
          "actions.yaml",
          "answers",
          "evidence",
          "decisions",
          "sessions",
          "reports",
          "history",
          "milestones",
          "conflicts");

  /// As many as Linux follows.
  private static final int MOST_LINKS = 40;

  private OutputFile() {}

  /// Refuses a place that a file must not be written to.
  static void require(Path output) throws IOException {
    Path file = output.toAbsolutePath().normalize();
    Path parent = file.getParent();
    if (parent == null || Files.isDirectory(file)) {
      throw new CommandLineProgram.UsageException(
          tr("%s is a folder. Nothing was changed. Name a file in it.", output));
    }
    if (!Files.isDirectory(parent)) {
      throw new CommandLineProgram.UsageException(
          tr(
              "There is no folder %s. Nothing was changed. Make it first, or choose another place.",
              parent));
    }
    Path place = parent.toRealPath().resolve(file.getFileName());
    if (isRecord(place) || isRecord(target(place))) {
      throw new CommandLineProgram.UsageException(
          tr(
              "%s is among the records of an assessment. Nothing was changed. Choose another place.",
              output));
    }
  }

  /// Whether a place belongs to what an assessment keeps, in whatever case its name is written:
  /// some disks do not tell `Answers` from `answers`.
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

  /// Where a link leads in the end, whether or not something is there; the place itself where it is
  /// no link.
  private static Path target(Path place) throws IOException {
    Path target = place;
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new CommandLineProgram.UsageException(
            tr(
                "%s is a link that leads back to itself. Nothing was changed. Choose another place.",
                place));
      }
      target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
    }
    Path parent = target.getParent();
    return parent != null && Files.isDirectory(parent)
        ? parent.toRealPath().resolve(target.getFileName())
        : target;
  }
}
