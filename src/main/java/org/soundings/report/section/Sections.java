package org.soundings.report.section;

import java.util.List;
import java.util.Optional;
import org.soundings.report.Section;

/// The sections of the full report, in order. A section keeps its number when others are left out.
final class Sections {

  /// Makes one section; empty where there is nothing to say.
  interface Part {
    Optional<Section> of(Material material);
  }

  static final List<Part> ALL =
      List.of(
          new CoverSection(),
          new SummarySection(),
          new ContentsSection(),
          new DashboardSection(),
          new RiskSection(),
          new ActionSection(),
          new ChangeSection(),
          new ScopeSection(),
          new PeopleSection(),
          new StackSection(),
          new ThreatSection(),
          new AnswerSection(),
          new UnknownSection(),
          new NotApplyingSection(),
          new ContradictionSection(),
          new DisagreementSection(),
          new TraceabilitySection(),
          new EvidenceSection(),
          new ControlSection(),
          new ScaleSection(),
          new ConceptSection(),
          new GlossarySection());

  private Sections() {}
}
