package org.soundings.ui.shell.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The initial folder of the desktop's file choosers: the folder that was used last for the same
/// purpose, else the documents folder, else the home folder. Without an initial folder, some
/// desktops show files that were used recently in any program.
final class ChooserFolders {

  private final Path home;
  private final Map<DesktopServices.Purpose, Path> last =
      new EnumMap<>(DesktopServices.Purpose.class);

  ChooserFolders(Path home) {
    this.home = home;
  }

  /// An existing folder; empty if not even the home folder exists.
  Optional<Path> beginning(DesktopServices.Purpose purpose) {
    Path used = last.get(purpose);
    if (used != null && Files.isDirectory(used)) {
      return Optional.of(used);
    }
    Path documents = home.resolve("Documents");
    return Stream.of(documents, home).filter(Files::isDirectory).findFirst();
  }

  /// Remembers the folder in which something was chosen.
  void used(DesktopServices.Purpose purpose, Path folder) {
    last.put(purpose, folder);
  }
}
