package org.soundings.store.draft;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.evidence.StoredFile;
import org.soundings.store.gate.FolderGate;
import org.soundings.yaml.AtomicFile;

/// `.soundings.drafts.<digest>.png`: the pictures that were pasted into forms and not added yet,
/// beside the words that were begun with them.
final class DraftPictures {

  /// How every PNG file begins (ISO/IEC 15948:2004, 5.2).
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final FolderGate gate;
  private final Set<String> unread = new HashSet<>();

  DraftPictures(Path assessment) {
    this.gate = new FolderGate(assessment);
  }

  /// The picture of a name that was read; empty where no file of that name is there. A name leads
  /// to no other file. What is there and cannot be read now, such as the place holder of a cloud's
  /// folder, keeps its name and its file, and is asked for again when the picture is needed.
  Optional<DraftPicture> find(String name) {
    if (!DraftPicture.isName(name) || !gate.isThere(name)) {
      return Optional.empty();
    }
    boolean isRead = isPicture(name);
    if (!isRead) {
      unread.add(name);
    }
    return Optional.of(
        new DraftPicture(
            name,
            () -> read(name),
            isRead ? DraftPicture.State.ON_DISK : DraftPicture.State.UNREAD));
  }

  private byte[] read(String name) throws IOException {
    if (!isPicture(name)) {
      throw new IOException(tr("The picture that was pasted cannot be read: %s.", name));
    }
    return Files.readAllBytes(gate.file(name));
  }

  private boolean isPicture(String name) {
    try (InputStream in = Files.newInputStream(gate.file(name))) {
      return Files.size(gate.file(name)) <= StoredFile.LARGEST
          && Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE);
    } catch (IOException e) {
      // Whoever asks tells that it cannot be read.
      return false;
    }
  }

  /// Puts on disk a picture that is not there yet, or not as a picture.
  void keep(DraftPicture picture) throws IOException {
    if (!gate.isThere(picture.name()) || (picture.isPasted() && unread.contains(picture.name()))) {
      AtomicFile.write(gate.file(picture.name()), picture.read());
      unread.remove(picture.name());
    }
  }

  /// Removes those that nothing is begun with any more. One that could not be read stays for as
  /// long as the folder is open: nobody has seen what it holds.
  void removeAllBut(Set<DraftPicture> begun) throws IOException {
    Set<String> kept = begun.stream().map(DraftPicture::name).collect(Collectors.toSet());
    for (String name : gate.names("")) {
      if (DraftPicture.isName(name) && !unread.contains(name) && !kept.contains(name)) {
        AtomicFile.delete(gate.file(name));
      }
    }
  }
}
