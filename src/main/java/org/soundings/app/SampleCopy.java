package org.soundings.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Copies the sample assessment that comes with the program, so that people can change it as they
/// like.
public final class SampleCopy {

  /// Where the sample lies in the folder of questions.
  public static final String PLACE = "core/example";

  private SampleCopy() {}

  /// Copies the sample into a folder that is empty or not there yet.
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
    for (Path file : files) {
      Path target = folder.resolve(sample.relativize(file).toString());
      Path parent = target.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.copy(file, target);
    }
  }
}
