package org.soundings.assessment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;

/// An item of evidence that does not count, with the reason.
public record FlaggedEvidence(Evidence item, EvidenceIssue issue) {

  /// All items of an assessment that do not count at a moment, by number.
  public static List<FlaggedEvidence> of(Assessment assessment, Instant now) {
    return assessment.evidence().values().stream()
        .sorted()
        .flatMap(
            item ->
                assessment.issue(item, now).map(issue -> new FlaggedEvidence(item, issue)).stream())
        .toList();
  }

  /// For example "E-003 (file changed since it was added), E-007 (expired)".
  public static String words(List<FlaggedEvidence> all) {
    return all.stream()
        .map(each -> "%s (%s)".formatted(each.item.id(), each.issue.words()))
        .collect(Collectors.joining(", "));
  }
}
