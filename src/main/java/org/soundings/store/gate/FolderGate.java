package org.soundings.store.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The one way to a path in an assessment's folder.
///
/// Every part of a path is looked at without following it: a link in any part, or anything that is
/// not a regular file or a folder where one belongs, is a [SpecialEntry]. What is not there passes,
/// so that it can be made. The folder itself may be reached through a link: people chose it.
///
/// It looks before the file is opened; it does not protect against somebody who changes the folder
/// in between.
public final class FolderGate {

  private final Path root;

  public FolderGate(Path root) {
    this.root = root;
  }

  /// The folder itself.
  public Path root() {
    return root;
  }

  /// A regular file, or nothing, at a path with `/`.
  ///
  /// @throws SpecialEntry if something else stands there or on the way
  public Path file(String path) throws IOException {
    return through(path, Wanted.FILE);
  }

  /// A folder, or nothing, at a path with `/`.
  ///
  /// @throws SpecialEntry if something else stands there or on the way
  public Path folder(String path) throws IOException {
    return through(path, Wanted.FOLDER);
  }

  /// Whether a regular file stands at a path.
  ///
  /// @throws SpecialEntry if something else stands there or on the way
  public boolean hasFile(String path) throws IOException {
    return Files.exists(file(path), LinkOption.NOFOLLOW_LINKS);
  }

  /// What is wrong with an entry, be it meant as a file or as a folder; empty if it is one of them,
  /// or nothing.
  public Optional<SpecialEntry> special(String path) throws IOException {
    try {
      through(path, Wanted.EITHER);
      return Optional.empty();
    } catch (SpecialEntry e) {
      return Optional.of(e);
    }
  }

  /// The names of what stands in a folder, sorted; none if there is no folder.
  ///
  /// @param path "" for the assessment's folder
  /// @throws SpecialEntry if something else stands there or on the way
  public List<String> names(String path) throws IOException {
    Path folder = path.isEmpty() ? root : folder(path);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      // Archives put a slash behind the names of folders.
      return found.map(each -> each.getFileName().toString().replace("/", "")).sorted().toList();
    }
  }

  /// Whether anything stands at a path, whatever it is.
  public boolean isThere(String path) {
    return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /// Whether a folder stands at a path, and no link to one.
  public boolean isFolder(String path) {
    return Files.isDirectory(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /// Whether what stands in a folder can be looked at.
  public boolean mayBeSearched(String folder) {
    return Files.isExecutable(root.resolve(folder));
  }

  /// The bytes of a file; null if nothing stands there.
  ///
  /// @throws SpecialEntry if something else stands there or on the way
  public byte @Nullable [] read(String path) throws IOException {
    Path file = file(path);
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Files.readAllBytes(file) : null;
  }

  private Path through(String path, Wanted wanted) throws IOException {
    Path at = root;
    boolean isThere = true;
    String[] names = path.split("/", -1);
    for (int i = 0; i < names.length; i++) {
      String place = String.join("/", List.of(names).subList(0, i + 1));
      at = below(at, names[i], place);
      BasicFileAttributes found = isThere ? attributes(at) : null;
      // Nothing stands below what is not there.
      isThere = found != null;
      if (found != null) {
        require(found, place, i == names.length - 1 ? wanted : Wanted.FOLDER);
      }
    }
    return at;
  }

  /// One step down, and never up or elsewhere.
  private static Path below(Path folder, String name, String place) throws IOException {
    try {
      Path below = folder.resolve(name);
      if (!name.isEmpty()
          && !name.equals(".")
          && !name.equals("..")
          && folder.equals(below.getParent())) {
        return below;
      }
    } catch (InvalidPathException _) {
      // No name on this system.
    }
    throw new SpecialEntry(place, SpecialEntry.Kind.OUTSIDE);
  }

  private enum Wanted {
    FILE,
    FOLDER,
    EITHER;

    boolean is(BasicFileAttributes found) {
      // On Windows a junction is a folder that leads elsewhere.
      boolean isFolder = found.isDirectory() && !found.isOther();
      return switch (this) {
        case FILE -> found.isRegularFile();
        case FOLDER -> isFolder;
        case EITHER -> found.isRegularFile() || isFolder;
      };
    }
  }

  private static void require(BasicFileAttributes found, String place, Wanted wanted)
      throws SpecialEntry {
    if (found.isSymbolicLink()) {
      throw new SpecialEntry(place, SpecialEntry.Kind.LINK);
    }
    if (!wanted.is(found)) {
      throw new SpecialEntry(
          place, wanted == Wanted.FOLDER ? SpecialEntry.Kind.NO_FOLDER : SpecialEntry.Kind.NO_FILE);
    }
  }

  private static @Nullable BasicFileAttributes attributes(Path path) throws IOException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException _) {
      return null;
    }
  }
}
