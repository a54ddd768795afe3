package org.soundings.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Copies the sample assessment that comes with the program, so that people can change it as they
/// like.
public final class SampleCopy {

  /// Where the sample lies in the folder of questions.
  public static final String PLACE = "core/example";

  private static final String SAMPLE = "sample";

  private SampleCopy() {}

  /// Copies the sample into a folder that is empty or not there yet, whole or not at all.
  ///
  /// @throws FileAlreadyExistsException if something is in the folder already; nothing is copied
  ///   then
  public static void into(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          throw new FileAlreadyExistsException(folder.toString());
        }
      }
    }
    Path sample = Bundled.folder("questions").resolve(PLACE);
    List<Path> files;
    try (Stream<Path> found = Files.walk(sample)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    Path parent = folder.toAbsolutePath().getParent();
    if (parent == null) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    Files.createDirectories(parent);
    Path beside = Files.createTempDirectory(parent, ".soundings-sample-");
    try {
      copy(sample, files, beside.resolve(SAMPLE));
      Files.deleteIfExists(folder);
      Files.move(beside.resolve(SAMPLE), folder);
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
