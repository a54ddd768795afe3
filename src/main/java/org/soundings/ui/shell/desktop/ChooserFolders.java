package org.soundings.ui.shell.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the desktop's file choosers begin: in the folder that was used last for the same purpose,
/// else in that of the documents, else at home. Without a beginning, some desktops show files that
/// were used lately in any program.
final class ChooserFolders {

  private final Path home;
  private final Map<DesktopServices.Purpose, Path> last =
      new EnumMap<>(DesktopServices.Purpose.class);

  ChooserFolders(Path home) {
    this.home = home;
  }

  /// A folder that exists; empty where not even the home does.
  Optional<Path> beginning(DesktopServices.Purpose purpose) {
    Path used = last.get(purpose);
    if (used != null && Files.isDirectory(used)) {
      return Optional.of(used);
    }
    Path documents = home.resolve("Documents");
    return Stream.of(documents, home).filter(Files::isDirectory).findFirst();
  }

  /// Notes the folder in which something was chosen.
  void used(DesktopServices.Purpose purpose, Path folder) {
    last.put(purpose, folder);
  }
}
