package org.soundings.store;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.soundings.evidence.StoredFile;
import org.soundings.yaml.AtomicFile;

/// `.soundings.drafts.<digest>.png`: the pictures that were pasted into forms and not added yet,
/// beside the words that were begun with them.
final class DraftPictures {

  /// How every PNG file begins (ISO/IEC 15948:2004, 5.2).
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final Path assessment;
  private final Set<String> unread = new HashSet<>();

  DraftPictures(Path assessment) {
    this.assessment = assessment;
  }

  /// The picture of a name that was read; empty where no file of that name is there. A name leads
  /// to no other file. What is there and cannot be read now, such as the place holder of a cloud's
  /// folder, keeps its name and its file, and is asked for again when the picture is needed.
  Optional<DraftPicture> find(String name) {
    Path file = assessment.resolve(name);
    if (!DraftPicture.isName(name) || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    boolean isRead = isPicture(file);
    if (!isRead) {
      unread.add(name);
    }
    return Optional.of(
        new DraftPicture(
            name,
            () -> read(file),
            isRead ? DraftPicture.State.ON_DISK : DraftPicture.State.UNREAD));
  }

  private static byte[] read(Path file) throws IOException {
    if (!isPicture(file)) {
      throw new IOException(
          tr("The picture that was pasted cannot be read: %s.", file.getFileName()));
    }
    return Files.readAllBytes(file);
  }

  private static boolean isPicture(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Files.size(file) <= StoredFile.LARGEST
          && Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE);
    } catch (IOException e) {
      // Whoever asks tells that it cannot be read.
      return false;
    }
  }

  /// Puts on disk a picture that is not there yet, or not as a picture.
  void keep(DraftPicture picture) throws IOException {
    Path file = assessment.resolve(picture.name());
    boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    if (!isThere || (picture.isPasted() && unread.contains(picture.name()))) {
      AtomicFile.write(file, picture.read());
      unread.remove(picture.name());
    }
  }

  /// Removes those that nothing is begun with any more. One that could not be read stays for as
  /// long as the folder is open: nobody has seen what it holds.
  void removeAllBut(Set<DraftPicture> begun) throws IOException {
    List<Path> gone;
    try (Stream<Path> files = Files.list(assessment)) {
      gone =
          files
              .filter(file -> DraftPicture.isName(file.getFileName().toString()))
              .filter(file -> !unread.contains(file.getFileName().toString()))
              .filter(
                  file ->
                      begun.stream()
                          .noneMatch(kept -> kept.name().equals(file.getFileName().toString())))
              .toList();
    }
    for (Path file : gone) {
      AtomicFile.delete(file);
    }
  }
}
