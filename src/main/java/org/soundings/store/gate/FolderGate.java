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

/// The only way to a path in an assessment's folder.
///
/// Every part of a path is checked without following it. A link, or anything that is not a regular
/// file or folder where one belongs, is a [SpecialEntry]. A missing entry is accepted, so that it
/// can be created. The folder itself may be reached through a link, because the user chose it.
///
/// The check takes place before the file is opened. It does not protect against someone who changes
/// the folder in between.
public final class FolderGate {

  private final Path root;

  public FolderGate(Path root) {
    this.root = root;
  }

  /// The folder itself.
  public Path root() {
    return root;
  }

  /// The path of a regular file or a missing one.
  ///
  /// @param path the path in the folder, with `/`
  /// @throws SpecialEntry if the path contains anything else
  public Path file(String path) throws IOException {
    return through(path, Wanted.FILE);
  }

  /// The path of a folder or a missing one.
  ///
  /// @param path the path in the folder, with `/`
  /// @throws SpecialEntry if the path contains anything else
  public Path folder(String path) throws IOException {
    return through(path, Wanted.FOLDER);
  }

  /// Whether there is a regular file at a path.
  ///
  /// @throws SpecialEntry if the path contains anything else
  public boolean hasFile(String path) throws IOException {
    return Files.exists(file(path), LinkOption.NOFOLLOW_LINKS);
  }

  /// What is wrong with an entry, whether it is meant as a file or a folder. Empty if it is one of
  /// them or missing.
  public Optional<SpecialEntry> special(String path) throws IOException {
    try {
      through(path, Wanted.EITHER);
      return Optional.empty();
    } catch (SpecialEntry e) {
      return Optional.of(e);
    }
  }

  /// The names of the entries in a folder, sorted. Empty if there is no folder.
  ///
  /// @param path "" for the assessment's folder
  /// @throws SpecialEntry if the path contains anything else
  public List<String> names(String path) throws IOException {
    Path folder = path.isEmpty() ? root : folder(path);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      // Archives add a slash to the names of folders.
      return found.map(each -> each.getFileName().toString().replace("/", "")).sorted().toList();
    }
  }

  /// Whether there is any entry at a path.
  public boolean isThere(String path) {
    return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /// Whether there is a folder at a path, and not a link to one.
  public boolean isFolder(String path) {
    return Files.isDirectory(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /// Whether the entries of a folder can be examined.
  public boolean mayBeSearched(String folder) {
    return Files.isExecutable(root.resolve(folder));
  }

  /// The bytes of a file. Null if it does not exist.
  ///
  /// @throws SpecialEntry if the path contains anything else
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
      // A missing folder has no entries.
      isThere = found != null;
      if (found != null) {
        require(found, place, i == names.length - 1 ? wanted : Wanted.FOLDER);
      }
    }
    return at;
  }

  /// One level down, never up or elsewhere.
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
      // Not a valid name on this system.
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
