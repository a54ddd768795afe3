package org.soundings.app.evidence;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.soundings.assessment.Assessment;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.StoredFile;
import org.soundings.evidence.secret.Masking;

/// Evidence that already contains a file which is given again.
///
/// @param item the newest such item
/// @param isSame whether its content is the same, as given or with secrets masked; if not, only the
///   name is the same
public record DuplicateEvidence(Evidence item, boolean isSame) {

  /// The existing evidence for a file. Equal content is preferred to an equal name. Empty for a
  /// file that could not be read.
  public static Optional<DuplicateEvidence> of(Examined given, Assessment assessment) {
    Sha256 content = given.secrets().of();
    if (content == null) {
      return Optional.empty();
    }
    return same(stored -> isOf(stored, given.secrets()), assessment)
        .or(
            () ->
                newest(assessment, stored -> stored.originalName().equals(given.name()))
                    .map(item -> new DuplicateEvidence(item, false)));
  }

  /// The evidence with the content of a file that is stored but not part of the assessment yet.
  public static Optional<DuplicateEvidence> same(StoredFile stored, Assessment assessment) {
    return same(before -> before.hash().equals(stored.hash()), assessment);
  }

  /// The files with the same content as an earlier one in the list, each with that one.
  public static Map<Examined, Examined> twins(List<Examined> given) {
    var first = new HashMap<Sha256, Examined>();
    var twins = new IdentityHashMap<Examined, Examined>();
    for (Examined each : given) {
      Sha256 content = each.secrets().of();
      Examined before = content == null ? null : first.putIfAbsent(content, each);
      if (before != null) {
        twins.put(each, before);
      }
    }
    return twins;
  }

  private static Optional<DuplicateEvidence> same(
      Predicate<StoredFile> wanted, Assessment assessment) {
    return newest(assessment, wanted).map(item -> new DuplicateEvidence(item, true));
  }

  private static boolean isOf(StoredFile stored, Masking.Masked given) {
    return stored.hash().equals(given.of()) || stored.hash().equals(given.left());
  }

  private static Optional<Evidence> newest(Assessment assessment, Predicate<StoredFile> wanted) {
    return assessment.evidence().values().stream()
        .filter(item -> item.file().filter(wanted).isPresent())
        .max(Evidence::compareTo);
  }
}
