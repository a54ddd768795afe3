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

/// `.soundings.drafts.<hash>.png`: the images that were pasted into forms and not added yet, next
/// to the file with the drafts.
final class DraftPictures {

  /// The first bytes of every PNG file (ISO/IEC 15948:2004, 5.2).
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final FolderGate gate;

  /// The names of the images written here.
  private final Set<String> written = new HashSet<>();

  DraftPictures(FolderGate assessment) {
    this.gate = assessment;
  }

  /// The image with a name from the drafts file. Empty if there is none. The name cannot lead to
  /// any other file.
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
      // The caller reports that it cannot be read.
      return false;
    }
  }

  /// Writes a pasted image to disk.
  void keep(DraftPicture picture) throws IOException {
    boolean isKept = written.contains(picture.name()) && gate.isThere(picture.name());
    if (picture.isPasted() && !isKept) {
      AtomicFile.write(gate.file(picture.name()), picture.read());
      written.add(picture.name());
    }
  }

  /// Removes images that no draft uses. A file that cannot be read as an image stays, because its
  /// content is unknown.
  void removeAllBut(Collection<DraftPicture> begun) throws IOException {
    for (String name : gate.names("")) {
      boolean isNamed = begun.stream().anyMatch(picture -> picture.name().equals(name));
      if (!isNamed && DraftPicture.isName(name) && isPicture(name)) {
        AtomicFile.delete(gate.file(name));
      }
    }
  }
}
