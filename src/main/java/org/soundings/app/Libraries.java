package org.soundings.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.soundings.base.Loaded;
import org.soundings.pack.Library;
import org.soundings.pack.PackReader;

/// Everything that can be asked: the built-in questions, a team's own, and folders named for one
/// run.
public final class Libraries {

  private Libraries() {}

  /// @param further folders named by the user, read after the built-in ones and the user's own
  /// @throws IOException if the built-in questions cannot be found; a bad folder of one's own is a
  ///   problem
  public static Loaded<Library> load(UserFolders user, List<Path> further) throws IOException {
    var folders = new ArrayList<Path>();
    folders.add(Bundled.folder("questions"));
    if (Files.isDirectory(user.questions())) {
      folders.add(user.questions());
    }
    folders.addAll(further);
    return PackReader.read(folders);
  }
}
