package org.soundings.store.conflict;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.soundings.base.Sha256;
import org.soundings.store.gate.FolderGate;
import org.soundings.yaml.AtomicFile;

/// Copies of files in a separate folder, under the same path. `conflicts/` holds the version of a
/// file that is not in its place. `recovery/` holds previous versions that could not be recorded in
/// the history.
///
/// A copy is replaced only if this program wrote it for the same file in this run. In all other
/// cases the new copy gets a number.
public final class ConflictCopies {

  private final FolderGate gate;
  private final String folder;

  /// The copies that this program may replace, by path within the assessment.
  private final Map<String, Sha256> written = new HashMap<>();

  /// @param folder the folder of the copies, within the assessment
  public ConflictCopies(FolderGate assessment, String folder) {
    this.gate = assessment;
    this.folder = folder;
  }

  /// Writes a copy of the local version, unless it exists, and replaces the copy written before.
  ///
  /// @return its path within the assessment
  public String write(String file, byte[] content) throws IOException {
    String copy = freeFor(file, content);
    if (!Arrays.equals(gate.read(copy), content)) {
      AtomicFile.write(gate.file(copy), content);
    }
    written.put(copy, Sha256.of(content));
    return copy;
  }

  private String freeFor(String file, byte[] content) throws IOException {
    String copy = copy(file);
    for (int number = 2; gate.hasFile(copy) && !hasContent(copy, content); number++) {
      copy = numbered(file, number);
    }
    return copy;
  }

  /// Writes a copy of content that would be lost. This program never replaces or removes it. An
  /// existing copy with the same content is used.
  ///
  /// @return its path within the assessment
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

  /// Protects all copies written so far from being replaced or removed, because their text is not
  /// stored elsewhere.
  public void settle() {
    written.clear();
  }

  /// Removes the copies of the local version, because it is now in its place. A copy that others
  /// replaced stays, and so does one that cannot be removed, because it contains no more than the
  /// file.
  public void remove(String file) {
    for (String copy : List.copyOf(written.keySet())) {
      if (isCopyOf(copy, file)) {
        removeOwn(copy);
      }
    }
  }

  private void removeOwn(String copy) {
    try {
      if (gate.hasFile(copy) && Sha256.of(gate.file(copy)).equals(written.get(copy))) {
        AtomicFile.delete(gate.file(copy));
      }
      written.remove(copy);
    } catch (IOException _) {
      // This is tried again when the file's next conflict is resolved.
    }
  }

  private boolean isCopyOf(String copy, String file) {
    return copy.equals(copy(file))
        || copy.matches(Pattern.quote(copy(stem(file))) + "-[0-9]+\\.yaml");
  }

  private boolean hasContent(String copy, byte[] content) {
    try {
      Sha256 there = Sha256.of(gate.file(copy));
      return there.equals(written.get(copy)) || there.equals(Sha256.of(content));
    } catch (IOException _) {
      // Its content is unknown, so it is not touched.
      return false;
    }
  }

  private static String stem(String file) {
    return file.replaceFirst("\\.yaml$", "");
  }
}
