package org.soundings.ui.shell.desktop;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the window asks of the desktop around it. The real one is [JavaFxDesktop]; tests answer for
/// a person.
public interface DesktopServices {

  /// What files or a folder are asked for.
  enum Purpose {
    EVIDENCE(mark("Choose what to show")),
    MODEL(mark("Choose a model or manifests")),
    FOLDER(mark("Choose a folder"));

    private final String title;

    Purpose(String title) {
      this.title = title;
    }

    /// What the desktop's window is called.
    String title() {
      return tr(title);
    }
  }

  /// Takes the whole screen for what the window shows.
  ///
  /// @return gives it back
  Runnable takeScreen();

  /// Asks for a folder that exists.
  Optional<Path> askFolder();

  /// Asks for files that exist.
  List<Path> askFiles(Purpose purpose);

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
