package org.soundings.store.conflict;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.soundings.base.Digest;
import org.soundings.store.gate.FolderGate;
import org.soundings.yaml.AtomicFile;

/// Copies of files in a folder of their own, under the same path. In `conflicts/`: of two versions
/// of a file, the one that is not in its place. In `recovery/`: previous versions that the history
/// could not take.
///
/// A copy that this program did not write for the same file just now is never replaced: the new one
/// gets a number.
public final class ConflictCopies {

  private final FolderGate gate;
  private final String folder;

  /// What this program wrote and may replace, by path within the assessment.
  private final Map<String, Digest> written = new HashMap<>();

  /// @param folder in which they are, within the assessment
  public ConflictCopies(FolderGate assessment, String folder) {
    this.gate = assessment;
    this.folder = folder;
  }

  /// Writes a copy of ours, unless it is there, in the place of the one that was written before.
  ///
  /// @return where it is, within the assessment
  public String write(String file, byte[] content) throws IOException {
    String copy = freeFor(file, content);
    if (!Arrays.equals(gate.read(copy), content)) {
      AtomicFile.write(gate.file(copy), content);
    }
    written.put(copy, Digest.of(content));
    return copy;
  }

  private String freeFor(String file, byte[] content) throws IOException {
    String copy = copy(file);
    for (int number = 2; gate.hasFile(copy) && !isOurs(copy, content); number++) {
      copy = numbered(file, number);
    }
    return copy;
  }

  /// Writes a copy of what would be lost, which this program never replaces or removes. One with
  /// the same content is that copy.
  ///
  /// @return where it is, within the assessment
  public String keep(String file, byte[] content) throws IOException {
    String copy = copy(file);
    for (int number = 2; gate.hasFile(copy); number++) {
      if (Arrays.equals(gate.read(copy), content)) {
        return copy;
      }
      copy = numbered(file, number);
    }
    AtomicFile.write(gate.file(copy), content);
    return copy;
  }

  private String copy(String file) {
    return folder + "/" + file;
  }

  private String numbered(String file, int number) {
    return copy(stem(file) + "-" + number + ".yaml");
  }

  /// Replaces and removes none of the copies that were written until now: their words stand nowhere
  /// else.
  public void settle() {
    written.clear();
  }

  /// Removes the copies of ours, because ours is in its place. What others put there instead stays,
  /// as does what cannot be removed: it says no more than the file.
  public void remove(String file) {
    for (String copy : List.copyOf(written.keySet())) {
      if (isCopyOf(copy, file)) {
        removeOurs(copy);
      }
    }
  }

  private void removeOurs(String copy) {
    try {
      if (gate.hasFile(copy) && Digest.of(gate.file(copy)).equals(written.get(copy))) {
        AtomicFile.delete(gate.file(copy));
      }
      written.remove(copy);
    } catch (IOException _) {
      // It is tried again when the file is resolved the next time.
    }
  }

  private boolean isCopyOf(String copy, String file) {
    return copy.equals(copy(file))
        || copy.matches(Pattern.quote(copy(stem(file))) + "-[0-9]+\\.yaml");
  }

  private boolean isOurs(String copy, byte[] content) {
    try {
      Digest there = Digest.of(gate.file(copy));
      return there.equals(written.get(copy)) || there.equals(Digest.of(content));
    } catch (IOException _) {
      // Nobody can tell, and it is left alone.
      return false;
    }
  }

  private static String stem(String file) {
    return file.replaceFirst("\\.yaml$", "");
  }
}
