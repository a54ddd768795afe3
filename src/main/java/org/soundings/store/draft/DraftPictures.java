package org.soundings.store.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.soundings.evidence.StoredFile;
import org.soundings.store.gate.FolderGate;
import org.soundings.yaml.AtomicFile;

/// `.soundings.drafts.<digest>.png`: the pictures that were pasted into forms and not added yet,
/// beside the words that were begun with them.
final class DraftPictures {

  /// How every PNG file begins (ISO/IEC 15948:2004, 5.2).
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final FolderGate gate;

  /// The names of those that were written here.
  private final Set<String> written = new HashSet<>();

  DraftPictures(FolderGate assessment) {
    this.gate = assessment;
  }

  /// The picture of a name that was read; empty if no picture of that name is there. A name leads
  /// to no other file.
  Optional<DraftPicture> find(String name) {
    return DraftPicture.isName(name) && isPicture(name)
        ? Optional.of(new DraftPicture(name, () -> Files.readAllBytes(gate.file(name)), false))
        : Optional.empty();
  }

  private boolean isPicture(String name) {
    if (!gate.isThere(name)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(gate.file(name))) {
      return Files.size(gate.file(name)) <= StoredFile.LARGEST
          && Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE);
    } catch (IOException _) {
      // Whoever asks tells that it cannot be read.
      return false;
    }
  }

  /// Puts a pasted picture on disk.
  void keep(DraftPicture picture) throws IOException {
    boolean isKept = written.contains(picture.name()) && gate.isThere(picture.name());
    if (picture.isPasted() && !isKept) {
      AtomicFile.write(gate.file(picture.name()), picture.read());
      written.add(picture.name());
    }
  }

  /// Removes those that nothing is begun with any more. A file that cannot be read as a picture
  /// stays: nobody has seen what it holds.
  void removeAllBut(Collection<DraftPicture> begun) throws IOException {
    for (String name : gate.names("")) {
      boolean isNamed = begun.stream().anyMatch(picture -> picture.name().equals(name));
      if (!isNamed && DraftPicture.isName(name) && isPicture(name)) {
        AtomicFile.delete(gate.file(name));
      }
    }
  }
}
