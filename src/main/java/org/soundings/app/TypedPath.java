package org.soundings.app;

import java.nio.file.Path;

/// A path as people write it, with `~` for their home folder, as in every shell. A shell does not
/// expand it in a field of the window or after an equals sign, so it is expanded here.
public final class TypedPath {
  private TypedPath() {}

  /// @throws java.nio.file.InvalidPathException if it is not a valid path on this system
  public static Path of(String text) {
    return of(text, Path.of(System.getProperty("user.home")));
  }

  /// A path as people would write it.
  public static String written(Path path) {
    return written(path, Path.of(System.getProperty("user.home")));
  }

  /// @param home the folder that `~` means
  static String written(Path path, Path home) {
    return path.startsWith(home) && !path.equals(home)
        ? "~" + path.getFileSystem().getSeparator() + home.relativize(path)
        : path.toString();
  }

  /// @param home the folder that `~` means
  /// @throws java.nio.file.InvalidPathException if it is not a valid path on this system
  static Path of(String text, Path home) {
    if (text.equals("~")) {
      return home;
    }
    return text.startsWith("~/") || text.startsWith("~\\")
        ? home.resolve(text.substring(2).replaceFirst("^[/\\\\]+", ""))
        : Path.of(text);
  }
}
