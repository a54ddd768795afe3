package org.soundings.assessment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.soundings.evidence.Doubt;
import org.soundings.evidence.Evidence;

/// An item of evidence that does not count, with the reason.
public record Doubted(Evidence item, Doubt doubt) {

  /// All items of an assessment that do not count at a moment, by number.
  public static List<Doubted> of(Assessment assessment, Instant now) {
    return assessment.evidence().values().stream()
        .sorted()
        .flatMap(
            item -> assessment.doubt(item, now).map(doubt -> new Doubted(item, doubt)).stream())
        .toList();
  }

  /// Such as "E-003 (file changed since it was added), E-007 (expired)".
  public static String words(List<Doubted> all) {
    return all.stream()
        .map(each -> "%s (%s)".formatted(each.item.id(), each.doubt.words()))
        .collect(Collectors.joining(", "));
  }
}
