package org.soundings.ui.shell.desktop;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the window needs from the desktop. The real implementation is [JavaFxDesktop]; in tests a
/// fake answers for the user.
public interface DesktopServices {

  /// The purposes of file and folder choosers.
  enum Purpose {
    EVIDENCE(mark("Choose evidence")),
    MODEL(mark("Choose a model or manifests")),
    FOLDER(mark("Choose a folder"));

    private final String title;

    Purpose(String title) {
      this.title = title;
    }

    /// The title of the chooser.
    String title() {
      return tr(title);
    }
  }

  /// Makes the window full-screen.
  ///
  /// @return ends full-screen mode
  Runnable takeScreen();

  /// Asks for an existing folder.
  Optional<Path> askFolder();

  /// Asks for existing files.
  List<Path> askFiles(Purpose purpose);

  /// Asks for the target of a file to write.
  ///
  /// @param name the suggested name
  Optional<Path> askTarget(Path folder, String name);

  /// Opens a web address in the browser. Called only on request of the user.
  void browse(String address);

  /// Opens a file or folder in the desktop's program for it.
  void show(Path file);

  /// Copies text to the clipboard.
  ///
  /// @param said the confirmation for the user
  void copy(String text, String said);
}
