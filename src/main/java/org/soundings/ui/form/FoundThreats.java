package org.soundings.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.soundings.pack.ThreatTemplate;
import org.soundings.threat.Threat;

/// Threats that somebody finds by a few letters of their titles: ids and what they are called, in
/// the order in which they are offered.
public final class FoundThreats {

  /// More are not read through; another letter leaves fewer.
  private static final int MOST = 8;

  private FoundThreats() {}

  /// The first of the threats of an assessment that have the letters in their numbers or titles.
  public static List<Map.Entry<String, String>> derived(Stream<Threat> threats, String letters) {
    return fitting(
        threats.map(
            threat -> Map.entry(threat.id().toString(), threat.label() + "  " + threat.title())),
        letters);
  }

  /// The first of the threats of a library that have the letters in their titles.
  public static List<Map.Entry<String, String>> templates(
      Stream<ThreatTemplate> templates, String letters) {
    return fitting(templates.map(template -> Map.entry(template.id(), template.title())), letters);
  }

  private static List<Map.Entry<String, String>> fitting(
      Stream<Map.Entry<String, String>> threats, String letters) {
    String wanted = letters.strip().toLowerCase(Locale.ROOT);
    return threats
        .filter(each -> each.getValue().toLowerCase(Locale.ROOT).contains(wanted))
        .limit(MOST)
        .toList();
  }
}
