package org.soundings.app.evidence;

import static org.soundings.language.Messages.trn;

import java.util.List;
import java.util.Optional;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.StoredFile;

/// Reports what was masked in stored files.
public final class MaskedSecrets {

  private MaskedSecrets() {}

  /// How many secrets were masked in the files of some items, as one sentence. Empty if none was.
  public static Optional<String> sentence(List<Evidence> items) {
    long count =
        items.stream()
            .flatMap(item -> item.file().stream())
            .map(StoredFile::masked)
            .mapToLong(masked -> masked == null ? 0 : masked.count())
            .sum();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            trn(
                "1 secret was masked before storage.",
                "%s secrets were masked before storage.",
                count,
                count));
  }
}
