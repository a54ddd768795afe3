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

/// Finds the files of an assessment's folder that a copy of it gets, before the first is copied.
///
/// What only the running program keeps there is none of them. Nor is what the program takes for
/// nothing: a link, and what stands in the place of a file or folder that the program writes.
final class FilesToCopy extends SimpleFileVisitor<Path> {

  private final Path source;
  private final Predicate<String> isWanted;
  private final SortedMap<Path, Long> sizes = new TreeMap<>();

  private FilesToCopy(Path source, Predicate<String> isWanted) {
    this.source = source;
    this.isWanted = isWanted;
  }

  /// How many bytes each has, sorted by name.
  ///
  /// @param isWanted asked of the name of each within the folder, with `/`
  /// @throws IOException if something cannot be looked at
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
