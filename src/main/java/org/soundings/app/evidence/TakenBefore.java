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

/// Evidence that holds a file already which somebody gives again.
///
/// @param item the newest one that does
/// @param isSame whether its content is the same, byte by byte, before secrets were masked;
///   otherwise only the name is
public record TakenBefore(Evidence item, boolean isSame) {

  /// What an assessment has of a file: the same content before the same name. Of a file that could
  /// not be read nothing is said.
  public static Optional<TakenBefore> of(Examined given, Assessment assessment) {
    Digest content = given.secrets().of();
    if (content == null) {
      return Optional.empty();
    }
    return same(content, assessment)
        .or(
            () ->
                newest(assessment, stored -> stored.originalName().equals(given.name()))
                    .map(item -> new TakenBefore(item, false)));
  }

  /// What has the content of a file that is stored by now and not part of the assessment yet.
  public static Optional<TakenBefore> same(StoredFile stored, Assessment assessment) {
    return same(came(stored), assessment);
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

  /// @param content of the file as it is given
  private static Optional<TakenBefore> same(Digest content, Assessment assessment) {
    return newest(assessment, stored -> came(stored).equals(content))
        .map(item -> new TakenBefore(item, true));
  }

  private static Digest came(StoredFile stored) {
    StoredFile.Masked masked = stored.masked();
    return masked == null ? stored.digest() : masked.original();
  }

  private static Optional<Evidence> newest(Assessment assessment, Predicate<StoredFile> wanted) {
    return assessment.evidence().values().stream()
        .filter(item -> item.file().filter(wanted).isPresent())
        .max(Evidence::compareTo);
  }
}
