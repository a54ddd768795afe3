package org.soundings.app.copy;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.file.FolderLayout;
import org.soundings.yaml.AtomicFile;

/// The files of an assessment's folder that a copy of it gets, found before the first is copied.
///
/// What only the running program keeps there is none of them. A link is not followed, and what
/// stands in the way of a file that the program writes does not stand in the way of the copy's too:
/// both are left out, and why is told.
final class FilesToCopy {

  private final Path source;
  private final SortedMap<Path, Long> sizes = new TreeMap<>();
  private final SortedMap<Path, IOException> leftOut = new TreeMap<>();

  private FilesToCopy(Path source) {
    this.source = source;
  }

  /// @throws IOException if the folder cannot be read
  static FilesToCopy in(Path source) throws IOException {
    var files = new FilesToCopy(source);
    Files.walkFileTree(source, files.new Visitor());
    return files;
  }

  /// How many bytes each had when it was found, sorted by name.
  SortedMap<Path, Long> sizes() {
    return Collections.unmodifiableSortedMap(sizes);
  }

  /// What was left out, within the folder, and why.
  SortedMap<Path, IOException> leftOut() {
    return Collections.unmodifiableSortedMap(leftOut);
  }

  private void leaveOut(Path file, IOException why) {
    leftOut.put(source.relativize(file), why);
  }

  /// The name of a file within a folder, with `/`.
  static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (AssessmentFolder.isOwn(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (FolderLayout.isFile(name(source, folder))) {
        leaveOut(folder, new IOException(tr("%s is a folder where a file belongs.", folder)));
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (AssessmentFolder.isOwn(file) || AtomicFile.isTemporary(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (!attributes.isRegularFile()) {
        leaveOut(file, new IOException(tr("%s is no file of its own, but a link.", file)));
      } else if (FolderLayout.isFolder(name(source, file))) {
        leaveOut(file, new IOException(tr("%s is a file where a folder belongs.", file)));
      } else {
        sizes.put(file, attributes.size());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (file.equals(source)) {
        throw failure;
      }
      leaveOut(file, failure);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
      if (failure != null) {
        leaveOut(folder, failure);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
