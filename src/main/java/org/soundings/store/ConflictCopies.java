package org.soundings.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.soundings.base.Digest;
import org.soundings.yaml.AtomicFile;

/// Versions of files that cannot stand where they belong, in `conflicts/` under the same path: ours
/// of those that somebody else changed meanwhile, and what ours took the place of and nobody could
/// read.
///
/// A copy that this program did not write for the same file just now is never replaced: the new one
/// gets a number.
final class ConflictCopies {

  private final Path folder;
  private final Glances glances;
  private final Map<Path, Digest> written = new HashMap<>();

  ConflictCopies(Path assessment) {
    this.folder = assessment.resolve(AssessmentFolder.CONFLICTS);
    this.glances = new Glances(folder);
  }

  /// Writes a copy of ours and says where it is.
  Path write(String file, byte[] content) throws IOException {
    Path copy = folder.resolve(file);
    for (int number = 2; Files.exists(copy) && !isOurs(copy, content); number++) {
      copy = numbered(file, number);
    }
    AtomicFile.write(copy, content);
    written.put(copy, Digest.of(content));
    glances.forget(name(copy));
    return copy;
  }

  /// Writes a copy of what others wrote, which this program never replaces or takes away, beside
  /// ours, and says where it is.
  Path keep(String file, byte[] content) throws IOException {
    Path copy = folder.resolve(file);
    for (int number = 2; Files.exists(copy); number++) {
      copy = numbered(file, number);
    }
    AtomicFile.write(copy, content);
    return copy;
  }

  private Path numbered(String file, int number) {
    return folder.resolve(stem(file) + "-" + number + ".yaml");
  }

  /// Takes away none of the copies that were written until now: what they hold stands nowhere else.
  void settle() {
    written.clear();
  }

  /// Whether a copy is there as this program wrote it. One that cannot be read is not.
  boolean isThere(Path copy) {
    try {
      return glances.digest(name(copy)).equals(written.get(copy));
    } catch (IOException _) {
      return false;
    }
  }

  /// Takes away the copies of a file that this program wrote, because people settled the conflict.
  /// What others put in their place stays, as does what cannot be taken away: it says no more than
  /// the file.
  void remove(String file) {
    for (Path copy : List.copyOf(written.keySet())) {
      if (isCopyOf(copy, file)) {
        removeOurs(copy);
      }
    }
  }

  private void removeOurs(Path copy) {
    try {
      if (isThere(copy)) {
        AtomicFile.delete(copy);
      }
      written.remove(copy);
    } catch (IOException _) {
      // It is tried again when the file is settled the next time.
    }
  }

  private boolean isCopyOf(Path copy, String file) {
    String name = name(copy);
    return name.equals(file) || name.matches(Pattern.quote(stem(file)) + "-[0-9]+\\.yaml");
  }

  private boolean isOurs(Path copy, byte[] content) {
    try {
      Digest there = Digest.of(copy);
      return there.equals(written.get(copy)) || there.equals(Digest.of(content));
    } catch (IOException _) {
      // Nobody can tell, and it is left alone.
      return false;
    }
  }

  private String name(Path copy) {
    return folder.relativize(copy).toString().replace('\\', '/');
  }

  private static String stem(String file) {
    return file.replaceFirst("\\.yaml$", "");
  }
}
