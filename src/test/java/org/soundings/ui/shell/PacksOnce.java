package org.soundings.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.soundings.app.Libraries;
import org.soundings.app.UserFolders;
import org.soundings.base.Loaded;
import org.soundings.pack.Library;

/// The built-in questions, read once in each language for all windows of a virtual machine.
public final class PacksOnce {

  private static final Map<String, Loaded<Library>> READ = new ConcurrentHashMap<>();

  /// Where nobody keeps questions of their own.
  private static final UserFolders NO_USER =
      new UserFolders(Path.of("nobody", "config"), Path.of("nobody", "documents"));

  private PacksOnce() {}

  public static Loaded<Library> in(String language) {
    return READ.computeIfAbsent(language, PacksOnce::read);
  }

  private static Loaded<Library> read(String language) {
    try {
      return Libraries.load(NO_USER, List.of(), language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
