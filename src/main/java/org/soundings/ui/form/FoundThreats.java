package org.soundings.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.soundings.pack.ThreatTemplate;
import org.soundings.threat.Threat;

/// Finds threats by a few letters of their titles: ids and titles, in the order in which they are
/// offered.
public final class FoundThreats {

  /// A longer list would not be read; another letter shortens it.
  private static final int MOST = 8;

  private FoundThreats() {}

  /// The first threats of an assessment whose number or title contains the letters.
  public static List<Map.Entry<String, String>> derived(Stream<Threat> threats, String letters) {
    return fitting(
        threats.map(
            threat -> Map.entry(threat.id().toString(), threat.label() + "  " + threat.title())),
        letters);
  }

  /// The first threats of a library whose title contains the letters.
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
