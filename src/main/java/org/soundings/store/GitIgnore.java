package org.soundings.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.soundings.store.file.FolderLayout;
import org.soundings.store.gate.FolderGate;
import org.soundings.yaml.AtomicFile;

/// The `.gitignore` of an assessment's folder.
public final class GitIgnore {

  private static final String OWN = ".soundings.*\n%s*\n".formatted(AtomicFile.TEMPORARY);

  private GitIgnore() {}

  /// Whether a file is the unchanged `.gitignore` that this class writes.
  static boolean isOwn(FolderGate gate, String name) throws IOException {
    return name.equals(FolderLayout.GIT_IGNORE)
        && Arrays.equals(gate.read(name), OWN.getBytes(UTF_8));
  }

  /// Makes git ignore the program's own files, unless the folder already has a `.gitignore`.
  public static void makeIn(Path folder) throws IOException {
    var gate = new FolderGate(folder);
    if (!gate.isThere(FolderLayout.GIT_IGNORE)) {
      AtomicFile.write(gate.file(FolderLayout.GIT_IGNORE), OWN.getBytes(UTF_8));
    }
  }
}
