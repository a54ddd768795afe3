package org.soundings.app.evidence;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The files in a folder and its subfolders, without hidden ones and links. Stops soon after the
/// limit is exceeded.
final class FilesInFolder extends SimpleFileVisitor<Path> {

  private static final int DEEPEST = 16;

  private final Path root;
  private final Troubles troubles;
  private final List<Path> found = new ArrayList<>();

  private FilesInFolder(Path root, Troubles troubles) {
    this.root = root;
    this.troubles = troubles;
  }

  /// Receives what cannot be read.
  @FunctionalInterface
  interface Troubles {
    void add(String name, String message, String hint);
  }

  /// All of them, sorted.
  static List<Path> in(Path root, Troubles troubles) throws IOException {
    var files = new FilesInFolder(root, troubles);
    Files.walkFileTree(root, Set.of(), DEEPEST, files);
    return files.found.stream().sorted().toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = !folder.equals(root) && isHidden(folder);
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      troubles.add(
          file.toString(),
          tr("This folder is more than %d levels deep.", DEEPEST),
          tr("Import this folder separately."));
    } else if (attributes.isRegularFile() && !isHidden(file)) {
      found.add(file);
    }
    return found.size() > Gathering.MOST_FILES
        ? FileVisitResult.TERMINATE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    troubles.add(
        file.toString(), tr("The file or folder could not be read."), tr("Check its permissions."));
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }
}
