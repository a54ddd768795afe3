package org.soundings.ui.threats;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.threat.Threat;

/// How the list of threats is grouped.
enum Grouping {
  LEVEL(mark("Level")),
  COMPONENT(mark("Component")),
  LAYER(mark("Layer")),
  TREATMENT(mark("Decision")),
  OWNER(mark("Owner"));

  private final String title;

  Grouping(String title) {
    this.title = title;
  }

  String title() {
    return tr(title);
  }

  /// Threats under one heading.
  record Group(String title, List<Threat> threats) {
    Group {
      threats = List.copyOf(threats);
    }
  }

  /// A heading with its position.
  private record Heading(int place, String title) {}

  /// The groups that are not empty. Threats keep their order within a group.
  List<Group> of(List<Threat> threats, Assessment assessment, LocalDate today) {
    var groups =
        new TreeMap<Heading, List<Threat>>(
            Comparator.comparingInt(Heading::place).thenComparing(Heading::title));
    for (Threat threat : threats) {
      groups
          .computeIfAbsent(
              heading(threat, assessment.decision(threat.id()), today), _ -> new ArrayList<>())
          .add(threat);
    }
    return groups.entrySet().stream()
        .map(each -> new Group(each.getKey().title(), each.getValue()))
        .toList();
  }

  private Heading heading(Threat threat, Decision decision, LocalDate today) {
    return switch (this) {
      case LEVEL ->
          new Heading(Level.values().length - threat.level().ordinal(), threat.level().title());
      case COMPONENT -> component(threat);
      case LAYER ->
          new Heading(threat.template().layer().ordinal(), threat.template().layer().title());
      case TREATMENT -> treatment(decision, today);
      case OWNER ->
          decision.owner().isEmpty()
              ? new Heading(0, tr("Unassigned"))
              : new Heading(1, decision.owner());
    };
  }

  private static Heading component(Threat threat) {
    if (threat.component() != null) {
      return new Heading(threat.component().number(), threat.component().name());
    }
    String about = threat.about();
    return threat.id().component().equals(ThreatId.WHOLE_SYSTEM)
        ? new Heading(0, tr("Whole system"))
        : new Heading(Integer.MAX_VALUE, tr("%s (no longer in the system model)", about));
  }

  private static Heading treatment(Decision decision, LocalDate today) {
    Decision.Treatment treatment = decision.treatment();
    if (decision.isExpired(today)) {
      return new Heading(0, tr("Acceptance expired, decide again"));
    }
    if (treatment == null || !decision.isDecided()) {
      return new Heading(1, tr("Undecided"));
    }
    return new Heading(2 + treatment.ordinal(), treatment.title());
  }
}
