package org.soundings.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the window asks of the desktop around it. The real one is [DesktopSurroundings]; tests
/// answer for a person.
interface Surroundings {

  /// Asks for a folder that exists.
  Optional<Path> askFolder();

  /// Asks for files that exist.
  List<Path> askFiles();

  /// Asks where to write a file.
  ///
  /// @param name a proposal
  Optional<Path> askTarget(Path folder, String name);

  /// Opens a web address in the browser. Called only when a person asked for it.
  void browse(String address);

  /// Shows a file or folder in the desktop's own program.
  void show(Path file);

  /// Puts text on the clipboard.
  ///
  /// @param said told to people
  void copy(String text, String said);
}
