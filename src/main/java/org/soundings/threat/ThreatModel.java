package org.soundings.threat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.pack.Library;
import org.soundings.pack.ThreatTemplate;

/// All threats derived from one assessment.
///
/// @param threats worst first: by current level, then by inherent level, then by number and
///   component
/// @param lost threats that decisions or actions refer to and that are no longer derived, because
///   their template is in no pack or none of its questions is asked
public record ThreatModel(List<Threat> threats, List<ThreatId> lost) {

  public static final ThreatModel EMPTY = new ThreatModel(List.of(), List.of());

  public ThreatModel {
    threats = List.copyOf(threats);
    lost = List.copyOf(lost);
  }

  /// Applies every template that has a question in the assessment's packs.
  ///
  /// @param now the time by which evidence expires
  public static ThreatModel derive(Library library, Assessment assessment, Instant now) {
    var derivation = new ThreatDerivation(library, assessment, now);
    var threats = new ArrayList<Threat>();
    int unnumbered = library.threats().stream().mapToInt(ThreatTemplate::number).max().orElse(0);
    for (ThreatTemplate template : library.threats()) {
      int number = template.number() > 0 ? template.number() : ++unnumbered;
      threats.addAll(derivation.threats(template, number));
    }
    threats.addAll(derivation.customThreats());
    var shown = new HashMap<ThreatId, Double>();
    threats.stream()
        .filter(threat -> threat.reach() == Threat.Reach.SUPPORTED_BY_EVIDENCE)
        .forEach(threat -> shown.put(threat.id(), derivation.shareShown(threat)));
    threats.sort(
        Comparator.comparing(Threat::level)
            .thenComparing(t -> t.inherent().level())
            .thenComparing(t -> shown.getOrDefault(t.id(), 0.0))
            .reversed()
            .thenComparing(Threat::isOwn)
            .thenComparing(Threat::number)
            .thenComparing(Threat::label));
    return new ThreatModel(threats, lost(assessment, threats));
  }

  private static List<ThreatId> lost(Assessment assessment, List<Threat> threats) {
    var named = new TreeSet<>(assessment.decisions().keySet());
    assessment.actions().forEach(action -> named.addAll(action.mitigates()));
    threats.forEach(threat -> named.remove(threat.id()));
    return List.copyOf(named);
  }

  public Optional<Threat> threat(ThreatId id) {
    return threats.stream().filter(t -> t.id().equals(id)).findFirst();
  }

  /// Threats that the team has assessed, worst first.
  public List<Threat> assessed() {
    return with(Threat.Reach.ASSESSED);
  }

  /// Threats with evidence but without a decided question, worst first. Within one level, those
  /// with the most contradicted questions come first.
  public List<Threat> shown() {
    return with(Threat.Reach.SUPPORTED_BY_EVIDENCE);
  }

  public List<Threat> with(Threat.Reach reach) {
    return threats.stream().filter(t -> t.reach() == reach).toList();
  }

  /// Threats that a question relates to.
  public List<Threat> about(String question) {
    return threats.stream().filter(t -> t.questions().contains(question)).toList();
  }
}
