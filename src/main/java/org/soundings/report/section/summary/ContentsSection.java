package org.soundings.report.section.summary;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Sounding.Depth;
import org.soundings.assessment.answer.AnswerState.Standing;
import org.soundings.assessment.decision.Level;
import org.soundings.report.Block;
import org.soundings.report.ReportPart;
import org.soundings.report.RichText;
import org.soundings.report.Section;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.QuestionKey;
import org.soundings.report.section.material.SectionMaker;

/// Where everything stands, and what the marks on the pages mean.
public final class ContentsSection implements SectionMaker {

  @Override
  public Optional<Section> of(Material material) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Contents());
    blocks.add(new Block.Heading(2, "", tr("Marks used on every page"), ""));
    blocks.add(Phrases.label(tr("Level of a threat"), levels()));
    blocks.add(Phrases.label(tr("Standing"), standings()));
    if (material.has(ReportPart.ANSWERS) || material.has(ReportPart.DASHBOARD)) {
      blocks.add(Phrases.label(tr("State of a question"), depths()));
    }
    blocks.add(
        Phrases.label(
            tr("Evidence"),
            RichText.of(
                tr(
                    "+ supports · × contradicts · – is silent, as a person or a rule said of it. Where the"
                        + " team calls something weak or missing, × bears that out. Evidence never"
                        + " answers a question by itself."))));
    blocks.add(
        Phrases.label(
            tr("Who is speaking"),
            RichText.of(
                tr(
                    "Words with a bar at their left are the team's own, unchanged. Everything else was"
                        + " written by the program from packs and answers, by fixed rules%s.",
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
                        " question. A number is never used twice; sections keep theirs, also where"
                            + " one is missing."))));
    QuestionKey.add(material, blocks);
    return Optional.of(
        new Section(
            Section.Kind.CHAPTER, "", tr("Contents and key"), Anchors.section("contents"), blocks));
  }

  private static RichText levels() {
    RichText words = RichText.NONE;
    for (Level level : List.of(Level.CRITICAL, Level.HIGH, Level.MEDIUM, Level.LOW)) {
      words = words.level(level).and("\u00A0" + level.title() + "   ");
    }
    return words.and(tr("Darker is worse; the letter says it too."));
  }

  private static RichText standings() {
    RichText words = RichText.NONE;
    for (Standing standing : Standing.values()) {
      words = words.standing(standing).and(standing.words() + "   ");
    }
    return words;
  }

  private static RichText depths() {
    RichText words = RichText.NONE;
    for (Depth depth :
        List.of(
            Depth.SHOWN,
            Depth.CONTRADICTED,
            Depth.IN_WORDS,
            Depth.NOT_KNOWN,
            Depth.LATER,
            Depth.OPEN,
            Depth.NOT_APPLYING)) {
      words = words.depth(depth).and("\u00A0" + depth.words() + "   ");
    }
    return words;
  }
}
