package org.soundings.threat;

import java.util.Optional;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Component;
import org.soundings.pack.Library;
import org.soundings.pack.ThreatTemplate;

/// The title of a threat by its id, in the form of [Threat#title].
public final class ThreatNames {

  private ThreatNames() {}

  /// Its title, with its component if it has one. The id itself if neither a pack nor the team has
  /// the threat any longer.
  public static String of(Library library, Assessment assessment, ThreatId id) {
    return library
        .threat(id.template())
        .map(ThreatTemplate::title)
        .or(() -> own(assessment, id.template()))
        .map(title -> isEverywhere(id) ? title : Threat.at(title, component(assessment, id)))
        .orElse(id.toString());
  }

  private static boolean isEverywhere(ThreatId id) {
    return id.component().equals(ThreatId.WHOLE_SYSTEM);
  }

  private static String component(Assessment assessment, ThreatId id) {
    return assessment
        .system()
        .component(id.component())
        .map(Component::name)
        .orElse(id.component());
  }

  private static Optional<String> own(Assessment assessment, String template) {
    return assessment.customThreats().stream()
        .filter(each -> each.id().equals(template))
        .map(CustomThreat::title)
        .findFirst();
  }
}
