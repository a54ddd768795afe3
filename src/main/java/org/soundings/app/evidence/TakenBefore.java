package org.soundings.app.evidence;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.soundings.assessment.Assessment;
import org.soundings.base.Digest;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.StoredFile;
import org.soundings.evidence.secret.Masking;

/// Evidence that holds a file already which somebody gives again.
///
/// @param item the newest one that does
/// @param isSame whether its content is the same, as it came or once secrets are masked; otherwise
///   only the name is
public record TakenBefore(Evidence item, boolean isSame) {

  /// What an assessment has of a file: the same content before the same name. Of a file that could
  /// not be read nothing is said.
  public static Optional<TakenBefore> of(Examined given, Assessment assessment) {
    Digest content = given.secrets().of();
    if (content == null) {
      return Optional.empty();
    }
    return same(stored -> isOf(stored, given.secrets()), assessment)
        .or(
            () ->
                newest(assessment, stored -> stored.originalName().equals(given.name()))
                    .map(item -> new TakenBefore(item, false)));
  }

  /// What has the content of a file that is stored by now and not part of the assessment yet.
  public static Optional<TakenBefore> same(StoredFile stored, Assessment assessment) {
    return same(before -> before.digest().equals(stored.digest()), assessment);
  }

  /// Which of several files given together have the content of one before them, with that one.
  public static Map<Examined, Examined> twins(List<Examined> given) {
    var first = new HashMap<Digest, Examined>();
    var twins = new IdentityHashMap<Examined, Examined>();
    for (Examined each : given) {
      Digest content = each.secrets().of();
      Examined before = content == null ? null : first.putIfAbsent(content, each);
      if (before != null) {
        twins.put(each, before);
      }
    }
    return twins;
  }

  private static Optional<TakenBefore> same(Predicate<StoredFile> wanted, Assessment assessment) {
    return newest(assessment, wanted).map(item -> new TakenBefore(item, true));
  }

  private static boolean isOf(StoredFile stored, Masking.Masked given) {
    return stored.digest().equals(given.of()) || stored.digest().equals(given.left());
  }

  private static Optional<Evidence> newest(Assessment assessment, Predicate<StoredFile> wanted) {
    return assessment.evidence().values().stream()
        .filter(item -> item.file().filter(wanted).isPresent())
        .max(Evidence::compareTo);
  }
}
