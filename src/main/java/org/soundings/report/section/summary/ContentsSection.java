package org.soundings.report.section.summary;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.assessment.decision.Level;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.Section;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.QuestionKey;
import org.soundings.report.section.material.SectionMaker;

/// The table of contents, and the legend of the symbols.
public final class ContentsSection implements SectionMaker {

  @Override
  public Optional<Section> of(Material material) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Contents());
    blocks.add(new Block.Heading(2, "", tr("Legend"), ""));
    blocks.add(Phrases.label(tr("Risk level"), levels()));
    blocks.add(Phrases.label(tr("Rating"), ratings()));
    if (material.has(ReportPart.ANSWERS) || material.has(ReportPart.DASHBOARD)) {
      blocks.add(Phrases.label(tr("Question status"), depths()));
    }
    blocks.add(
        Phrases.label(
            tr("Evidence"),
            RichText.of(
                tr(
                    "+ supports or confirms the answer · × contradicts the answer or, without an answer, the control · – neutral. Evidence against a control confirms an answer that rates it as weak or missing."))));
    blocks.add(
        Phrases.label(
            tr("Authorship"),
            RichText.of(
                tr(
                    "Text with a bar on the left was written by the team and is unchanged. All other text is generated from question packs and answers by fixed rules%s.",
                    material.see(ReportPart.SCALES)))));
    blocks.add(
        Phrases.label(
            tr("Identifiers"),
            RichText.strongly("T")
                .and(" " + tr("threat") + ", ")
                .strong("A")
                .and(" " + tr("action") + ", ")
                .strong("E")
                .and(" " + tr("evidence") + ", ")
                .strong("Q")
                .and(
                    tr(
                        " question. Numbers are never reused. Sections keep their numbers even if other sections are excluded."))));
    QuestionKey.add(material, blocks);
    return Optional.of(
        new Section(
            Section.Kind.CHAPTER,
            "",
            tr("Contents and legend"),
            Anchors.section("contents"),
            blocks));
  }

  private static RichText levels() {
    RichText words = RichText.NONE;
    for (Level level : List.of(Level.CRITICAL, Level.HIGH, Level.MEDIUM, Level.LOW)) {
      words = words.level(level).and("\u00A0" + level.title() + "   ");
    }
    return words.and(
        tr("Shade and letter both indicate the level. Darker shades mean higher risk."));
  }

  private static RichText ratings() {
    RichText words = RichText.NONE;
    for (Rating rating : Rating.values()) {
      words = words.rating(rating).and(rating.words() + "   ");
    }
    return words;
  }

  private static RichText depths() {
    RichText words = RichText.NONE;
    for (CoverageState depth :
        List.of(
            CoverageState.SUPPORTED,
            CoverageState.CONTRADICTED,
            CoverageState.NO_EVIDENCE,
            CoverageState.DONT_KNOW,
            CoverageState.DEFERRED,
            CoverageState.OPEN,
            CoverageState.NOT_APPLICABLE)) {
      words = words.depth(depth).and("\u00A0" + depth.words() + "   ");
    }
    return words;
  }
}
