package org.soundings.report.section.material;

import static org.soundings.language.Messages.capital;

import java.util.List;
import java.util.stream.Collectors;
import org.soundings.evidence.FindingLabels;
import org.soundings.evidence.Reading;
import org.soundings.pack.Perspectives;

/// Words that are stored in English and displayed in the current language.
public final class Vocabulary {

  private Vocabulary() {}

  /// A perspective as a title. A custom one is not translated.
  public static String role(String role) {
    return capital(Perspectives.title(role));
  }

  /// The findings of a report, each kind with its levels: `Vulnerability: 2 critical, 1 medium`.
  public static List<String> tallies(Reading reading) {
    return reading.byKind().entrySet().stream()
        .map(each -> capital(FindingLabels.said(each.getKey())) + ": " + counts(each.getValue()))
        .toList();
  }

  private static String counts(List<Reading.Tally> tallies) {
    return tallies.stream()
        .map(tally -> (tally.count() + " " + FindingLabels.said(tally.stands())).strip())
        .collect(Collectors.joining(", "));
  }
}
