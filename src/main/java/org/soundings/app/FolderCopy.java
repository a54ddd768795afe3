package org.soundings.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.soundings.store.AssessmentFolder;
import org.soundings.yaml.AtomicFile;

/// Copies the folder of an assessment.
public final class FolderCopy {

  private static final String COPY = "copy";

  private FolderCopy() {}

  /// Copies a folder into one that is empty or not there yet, whole or not at all. What only the
  /// running program keeps in it is left out.
  ///
  /// @throws FileAlreadyExistsException if something is in the folder already; nothing is copied
  ///   then
  public static void of(Path source, Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          throw new FileAlreadyExistsException(folder.toString());
        }
      }
    }
    List<Path> files;
    try (Stream<Path> found = Files.walk(source)) {
      files =
          found
              .filter(Files::isRegularFile)
              .filter(file -> !AssessmentFolder.isOwn(file) && !AtomicFile.isTemporary(file))
              .sorted()
              .toList();
    }
    Path parent = folder.toAbsolutePath().getParent();
    if (parent == null) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    Files.createDirectories(parent);
    Path beside = Files.createTempDirectory(parent, ".soundings-copy-");
    try {
      copy(source, files, beside.resolve(COPY));
      Files.deleteIfExists(folder);
      Files.move(beside.resolve(COPY), folder);
    } finally {
      remove(beside);
    }
  }

  private static void copy(Path from, List<Path> files, Path to) throws IOException {
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      Path directory = target.getParent();
      if (directory != null) {
        Files.createDirectories(directory);
      }
      Files.copy(file, target);
    }
  }

  /// Takes away what is left of a copy, whether or not it succeeded.
  private static void remove(Path folder) throws IOException {
    try (Stream<Path> left = Files.walk(folder)) {
      for (Path each : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
