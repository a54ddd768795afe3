package org.soundings.app.copy;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.file.FolderLayout;
import org.soundings.yaml.AtomicFile;

/// Finds the files of an assessment's folder that a copy needs, before the first one is copied.
///
/// It omits files that only the running program needs. It also omits everything that the program
/// ignores: links, and anything that takes the place of a file or folder of the program.
final class FilesToCopy extends SimpleFileVisitor<Path> {

  private final Path source;
  private final Predicate<String> isWanted;
  private final SortedMap<Path, Long> sizes = new TreeMap<>();

  private FilesToCopy(Path source, Predicate<String> isWanted) {
    this.source = source;
    this.isWanted = isWanted;
  }

  /// The size of each file in bytes, sorted by name.
  ///
  /// @param isWanted tests the path of each file within the folder, with `/`
  /// @throws IOException if a file cannot be examined
  static SortedMap<Path, Long> sizes(Path source, Predicate<String> isWanted) throws IOException {
    var files = new FilesToCopy(source, isWanted);
    Files.walkFileTree(source, files);
    return files.sizes;
  }

  private String name(Path file) {
    return source.relativize(file).toString().replace('\\', '/');
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return AssessmentFolder.isOwn(folder) || FolderLayout.isFile(name(folder))
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    boolean isOwn = AssessmentFolder.isOwn(file) || AtomicFile.isTemporary(file);
    String name = name(file);
    if (!isOwn
        && attributes.isRegularFile()
        && !FolderLayout.isFolder(name)
        && isWanted.test(name)) {
      sizes.put(file, attributes.size());
    }
    return FileVisitResult.CONTINUE;
  }
}
