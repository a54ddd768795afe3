package org.soundings.report.section.summary;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.soundings.assessment.MissingPack;
import org.soundings.assessment.profile.Profile;
import org.soundings.report.Block;
import org.soundings.report.RedactionNotes;
import org.soundings.report.RichText;
import org.soundings.report.Section;
import org.soundings.report.figure.FigureData;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.plan.ReportPlan;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;

/// The first page: the subject, the coverage, and the identity of the assessment's state.
public final class CoverSection implements SectionMaker {

  /// More packs would move the facts of the cover to a second page.
  private static final int MOST_PACKS = 6;

  private static final int FEW_MISSING = 4;

  @Override
  public Optional<Section> of(Material material) {
    Profile profile = material.assessment().profile();
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.CoverTitle(profile.title(), profile.occasion()));
    if (!material.chapters().isEmpty()) {
      blocks.add(figure(material));
    }
    blocks.addAll(facts(material, profile));
    return Optional.of(new Section(Section.Kind.COVER, "", profile.title(), "cover", blocks));
  }

  private static Block figure(Material material) {
    boolean isShort = material.options().plan().isShort() && material.canName(ReportPart.DASHBOARD);
    String names =
        material.chapters().stream()
            .map(chapter -> chapter.number() + " " + chapter.section().title())
            .collect(Collectors.joining(" · "));
    return new Block.Figure(
        new FigureData.Soundings(material.figures()),
        tr("Coverage"),
        RichText.of(
            tr(
                "One line per question. The line length shows whether the question is answered and whether evidence supports the answer. It does not show how secure the system is. A cross at the bottom means that evidence contradicts the answer. A cross at the top means “not applicable”. %s",
                (isShort
                    ? tr("Chapter titles are listed in section %s.", ReportPart.DASHBOARD.number())
                    : names + "."))));
  }

  private static List<Block> facts(Material material, Profile profile) {
    var facts = new ArrayList<Block>();
    if (!profile.scope().purpose().isBlank()) {
      String purpose = Phrases.firstPart(profile.scope().purpose());
      facts.add(Phrases.label(tr("System"), RichText.of(Phrases.firstSentence(purpose))));
    }
    facts.add(
        Phrases.label(
            tr("Reference time"),
            RichText.of(tr("%s UTC", Phrases.minute(material.options().at())))));
    ReportPlan plan = material.options().plan();
    if (!plan.leftOut().isEmpty()) {
      facts.add(
          Phrases.label(
              tr("Report type"), RichText.strongly(plan.title() + ".").and(leftOut(plan))));
    }
    RedactionNotes removed = material.options().removed();
    if (!removed.isNothing()) {
      facts.add(
          Phrases.label(
              tr("Audience"),
              RichText.strongly(removed.audience().title() + ".")
                  .and(" " + removed.sentence())
                  .and(
                      material.canName(ReportPart.CONTROL)
                          ? tr(" Section %s lists the rules.", ReportPart.CONTROL.number())
                          : "")));
    }
    facts.add(
        Phrases.label(
            tr("Status"),
            RichText.strongly(tr("Draft."))
                .and(tr(" Not approved%s.", material.see(ReportPart.CONTROL)))));
    unread(material).ifPresent(facts::add);
    missing(material).ifPresent(facts::add);
    facts.add(
        Phrases.label(
            tr("Assessment"),
            RichText.of(tr("%s · content hash ", profile.id()))
                .code(material.options().content().brief())
                .and(tr(" · created %s", Phrases.day(profile.created())))));
    if (!plan.isShort() && (removed.isNothing() || !material.canName(ReportPart.CONTROL))) {
      facts.add(Phrases.label(tr("Question packs"), RichText.of(packs(material))));
    }
    return facts;
  }

  /// The excluded sections, by number if they are few.
  private static String leftOut(ReportPlan plan) {
    List<ReportPart> missing = plan.leftOut();
    if (missing.size() <= FEW_MISSING) {
      return tr(
          " Section numbers match the full report. Not included: %s.",
          missing.stream().map(ReportPart::number).collect(Collectors.joining(", ")));
    }
    List<ReportPart> full = missing.stream().filter(ReportPlan.FULL::has).toList();
    long all = ReportPlan.FULL.parts().stream().filter(each -> !each.number().isEmpty()).count();
    return tr(
        " %d of %d sections are only in the full report. Section numbers match the full report.",
        full.size(), all);
  }

  /// Without its packs a report has fewer questions than the assessment.
  private static Optional<Block> missing(Material material) {
    List<MissingPack> packs = material.missingPacks();
    return packs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Phrases.label(
                tr("Incomplete"),
                RichText.strongly(
                    packs.stream().map(MissingPack::sentence).collect(Collectors.joining(" ")))));
  }

  private static String packs(Material material) {
    int count = material.packs().size();
    if (count > MOST_PACKS && material.canName(ReportPart.CONTROL)) {
      return tr("%d packs, listed in section %s", count, ReportPart.CONTROL.number());
    }
    return count == 0
        ? tr("none")
        : material.packs().stream()
            .map(pack -> pack.title() + " (" + pack.version() + ")")
            .collect(Collectors.joining(" · "));
  }

  /// A warning if the report is incomplete, so that it is not read as complete.
  private static Optional<Block> unread(Material material) {
    List<String> files = material.options().inputs().unread();
    if (files.isEmpty()) {
      return Optional.empty();
    }
    RichText words =
        RichText.strongly(
            trn(
                "One file of the assessment could not be read.",
                "%d files of the assessment could not be read.",
                files.size(),
                files.size()));
    // The name of a file contains names that the audience may not see.
    if (!material.isTakenAway(RedactionNotes.Kind.FILES)) {
      words =
          words
              .and(tr(" Not included in this report: "))
              .and(RichText.joined(", ", files.stream().map(RichText.NONE::code).toList()))
              .and(".");
    }
    return Optional.of(Phrases.label(tr("Incomplete"), words));
  }
}
