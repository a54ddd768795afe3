package org.soundings.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
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

  DraftPictures(Path assessment) {
    this.assessment = assessment;
  }

  /// The picture of a name that was read; empty where no such picture is there. A name leads to no
  /// other file, and a file that is no picture is none.
  Optional<DraftPicture> find(String name) {
    Path file = assessment.resolve(name);
    return DraftPicture.isName(name) && isPicture(file)
        ? Optional.of(new DraftPicture(name, () -> Files.readAllBytes(file)))
        : Optional.empty();
  }

  private static boolean isPicture(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Files.size(file) <= StoredFile.LARGEST
          && Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE);
    } catch (IOException e) {
      // What cannot be read is told as not there.
      return false;
    }
  }

  /// Puts on disk a picture that is not there yet.
  void keep(DraftPicture picture) throws IOException {
    Path file = assessment.resolve(picture.name());
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      AtomicFile.write(file, picture.read());
    }
  }

  /// Removes those that nothing is begun with any more.
  void removeAllBut(Set<DraftPicture> begun) throws IOException {
    List<Path> gone;
    try (Stream<Path> files = Files.list(assessment)) {
      gone =
          files
              .filter(file -> DraftPicture.isName(file.getFileName().toString()))
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
