package org.soundings.report.section;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.soundings.base.Progress;
import org.soundings.report.AllCores;
import org.soundings.report.Section;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.answer.AnswerSection;
import org.soundings.report.section.answer.ConceptSection;
import org.soundings.report.section.answer.ContradictionSection;
import org.soundings.report.section.answer.DisagreementSection;
import org.soundings.report.section.answer.EvidenceSection;
import org.soundings.report.section.answer.GlossarySection;
import org.soundings.report.section.answer.ImportSection;
import org.soundings.report.section.answer.NotApplicableSection;
import org.soundings.report.section.answer.UnknownSection;
import org.soundings.report.section.change.ChangeSection;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.SectionMaker;
import org.soundings.report.section.session.PeopleSection;
import org.soundings.report.section.summary.ContentsSection;
import org.soundings.report.section.summary.CoverSection;
import org.soundings.report.section.summary.DashboardSection;
import org.soundings.report.section.summary.SummarySection;
import org.soundings.report.section.threat.ActionSection;
import org.soundings.report.section.threat.RiskSection;
import org.soundings.report.section.threat.ScaleSection;
import org.soundings.report.section.threat.StackSection;
import org.soundings.report.section.threat.ThreatSection;
import org.soundings.report.section.traceability.TraceabilitySection;

/// The makers of the sections. A section keeps its number if others are excluded.
final class Sections {

  private Sections() {}

  /// The sections of a plan, in order, without empty ones. If others refer to an empty one, they
  /// are made again without the reference. The glossary is made last, from the text of all others.
  ///
  /// @param progress receives the number of finished sections, and is called before each
  static List<Section> of(Material material, Progress progress) {
    SequencedMap<ReportPart, Section> sections = made(material, progress);
    var silent = EnumSet.noneOf(ReportPart.class);
    for (ReportPart part : material.options().plan().parts()) {
      if (Material.POINTED_TO.contains(part) && !sections.containsKey(part)) {
        silent.add(part);
      }
    }
    var made =
        new ArrayList<>(
            silent.isEmpty()
                ? sections.values()
                : made(material.knowing(silent), progress).values());
    if (material.has(ReportPart.GLOSSARY)) {
      made.add(GlossarySection.of(material, made));
    }
    return List.copyOf(made);
  }

  private static SequencedMap<ReportPart, Section> made(Material material, Progress progress) {
    List<ReportPart> parts =
        Stream.of(ReportPart.values())
            .filter(material::has)
            .filter(part -> part != ReportPart.GLOSSARY)
            .toList();
    var done = new AtomicInteger();
    List<Optional<Section>> made =
        AllCores.each(
            parts,
            part -> {
              progress.check();
              Optional<Section> section = maker(part).of(material);
              progress.report(
                  (double) done.incrementAndGet() / parts.size(), tr("Writing the sections"));
              return section;
            });
    var sections = new LinkedHashMap<ReportPart, Section>();
    for (int i = 0; i < parts.size(); i++) {
      ReportPart part = parts.get(i);
      made.get(i).ifPresent(section -> sections.put(part, section));
    }
    return sections;
  }

  private static SectionMaker maker(ReportPart part) {
    return switch (part) {
      case COVER -> new CoverSection();
      case SUMMARY -> new SummarySection();
      case CONTENTS -> new ContentsSection();
      case DASHBOARD -> new DashboardSection();
      case RISK -> new RiskSection();
      case ACTIONS -> new ActionSection();
      case CHANGE -> new ChangeSection();
      case SCOPE -> new ScopeSection();
      case PEOPLE -> new PeopleSection();
      case SYSTEM -> new StackSection();
      case THREATS -> new ThreatSection();
      case ANSWERS -> new AnswerSection();
      case UNKNOWN -> new UnknownSection();
      case NOT_APPLICABLE -> new NotApplicableSection();
      case CONTRADICTIONS -> new ContradictionSection();
      case DISAGREEMENT -> new DisagreementSection();
      case TRACEABILITY -> new TraceabilitySection();
      case EVIDENCE -> new EvidenceSection();
      case IMPORTS -> new ImportSection();
      case CONTROL -> new ControlSection();
      case SCALES -> new ScaleSection();
      case CONCEPTS -> new ConceptSection();
      case GLOSSARY -> throw new IllegalArgumentException("made from the text of all others");
    };
  }
}
