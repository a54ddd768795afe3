package org.soundings.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.soundings.store.file.FolderLayout;
import org.soundings.store.gate.FolderGate;
import org.soundings.yaml.AtomicFile;

/// What git leaves out of an assessment's folder.
public final class GitIgnore {

  private static final String OWN = ".soundings.*\n%s*\n".formatted(AtomicFile.TEMPORARY);

  private GitIgnore() {}

  /// Whether a file is the one that is made here, as it was made.
  static boolean isOwn(FolderGate gate, String name) throws IOException {
    return name.equals(FolderLayout.GIT_IGNORE)
        && Arrays.equals(gate.read(name), OWN.getBytes(UTF_8));
  }

  /// Has git leave out what the running program keeps for itself, unless somebody told git already
  /// what to leave out there.
  public static void makeIn(Path folder) throws IOException {
    var gate = new FolderGate(folder);
    if (!gate.isThere(FolderLayout.GIT_IGNORE)) {
      AtomicFile.write(gate.file(FolderLayout.GIT_IGNORE), OWN.getBytes(UTF_8));
    }
  }
}
