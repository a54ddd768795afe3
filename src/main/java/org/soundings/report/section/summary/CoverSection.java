package org.soundings.report.section.summary;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.soundings.assessment.MissingPack;
import org.soundings.assessment.profile.Profile;
import org.soundings.report.Block;
import org.soundings.report.Removed;
import org.soundings.report.ReportPart;
import org.soundings.report.ReportPlan;
import org.soundings.report.RichText;
import org.soundings.report.Section;
import org.soundings.report.figure.FigureData;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;

/// The first page: what it is about, how deep the talk went, which state of which assessment.
public final class CoverSection implements SectionMaker {

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
        tr("How deep the talk went"),
        RichText.of(
            tr(
                "One line per question; its length shows how much was said and shown, not how "
                    + "safe the system is. A cross at the foot: evidence contradicts what was said. A "
                    + "cross at the surface: does not apply. %s",
                (isShort
                    ? tr("The chapters' names are in section %s.", ReportPart.DASHBOARD.number())
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
            tr("Report of"), RichText.of(tr("%s UTC", Phrases.minute(material.options().at())))));
    ReportPlan plan = material.options().plan();
    if (!plan.leftOut().isEmpty()) {
      facts.add(
          Phrases.label(tr("Form"), RichText.strongly(plan.title() + ".").and(leftOut(plan))));
    }
    Removed removed = material.options().removed();
    if (!removed.isNothing()) {
      facts.add(
          Phrases.label(
              tr("Readers"),
              RichText.strongly(removed.readers().title() + ".")
                  .and(" " + removed.sentence())
                  .and(
                      material.canName(ReportPart.CONTROL)
                          ? tr(" The rules are in section %s.", ReportPart.CONTROL.number())
                          : "")));
    }
    facts.add(
        Phrases.label(
            tr("Status"),
            RichText.strongly(tr("Draft."))
                .and(tr(" Nobody has signed it%s.", material.see(ReportPart.CONTROL)))));
    unread(material).ifPresent(facts::add);
    missing(material).ifPresent(facts::add);
    facts.add(
        Phrases.label(
            tr("Assessment"),
            RichText.of(tr("%s · content digest ", profile.id()))
                .code(material.options().content().brief())
                .and(tr(" · begun %s", Phrases.day(profile.created())))));
    if (!plan.isShort() && (removed.isNothing() || !material.canName(ReportPart.CONTROL))) {
      facts.add(Phrases.label(tr("Question packs"), RichText.of(packs(material))));
    }
    return facts;
  }

  /// Which sections are missing, by number where they are few.
  private static String leftOut(ReportPlan plan) {
    List<ReportPart> missing = plan.leftOut();
    if (missing.size() <= FEW_MISSING) {
      return tr(
          " Sections keep the numbers of the full report; not in this form: %s.",
          missing.stream().map(ReportPart::number).collect(Collectors.joining(", ")));
    }
    long all = Arrays.stream(ReportPart.values()).filter(each -> !each.number().isEmpty()).count();
    return tr(
        " %d of %d sections are only in the full report; the others keep its numbers.",
        missing.size(), all);
  }

  /// Without its packs a report shows fewer questions than the team was asked.
  private static Optional<Block> missing(Material material) {
    List<MissingPack> packs = material.missingPacks();
    return packs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Phrases.label(
                tr("Not whole"),
                RichText.strongly(
                    packs.stream().map(MissingPack::sentence).collect(Collectors.joining(" ")))));
  }

  private static String packs(Material material) {
    return material.packs().isEmpty()
        ? tr("none")
        : material.packs().stream()
            .map(pack -> pack.title() + " (" + pack.version() + ")")
            .collect(Collectors.joining(" · "));
  }

  /// That the report is not whole, where it is not: nobody shall read it as if it were.
  private static Optional<Block> unread(Material material) {
    List<String> files = material.options().inputs().unread();
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Phrases.label(
                tr("Not whole"),
                RichText.strongly(
                        trn(
                            "One file of the assessment could not be read.",
                            "%d files of the assessment could not be read.",
                            files.size(),
                            files.size()))
                    .and(tr(" What it says is missing here: "))
                    .and(RichText.joined(", ", files.stream().map(RichText.NONE::code).toList()))
                    .and(".")));
  }
}
