package org.soundings.report.section.answer;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.answer.Answer;
import org.soundings.report.AllCores;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.plan.ReportDetail;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.ReportChapter;
import org.soundings.report.section.material.SectionMaker;

/// Every answer, chapter by chapter, with its complete text.
public final class AnswerSection implements SectionMaker {

  @Override
  public Optional<Section> of(Material material) {
    List<Answer> orphans = material.orphans();
    List<ReportChapter> touched =
        material.chapters().stream()
            .filter(chapter -> chapter.soundings().stream().anyMatch(material::hasSomething))
            .toList();
    if (touched.isEmpty() && orphans.isEmpty()) {
      return Optional.empty();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(
            RichText.of(
                trn(
                        "%d of %s is answered. Text marked with a bar was written by the team.",
                        "%d of %s are answered. Text marked with a bar was written by the team.",
                        material.coverage().answered(),
                        material.coverage().answered(),
                        Phrases.applying(material.coverage().applying()))
                    + (material.detail(ReportPart.ANSWERS) == ReportDetail.WORK
                        ? tr(
                            " Rated answers that nothing and no one contradicts are rows. The full report has their perspectives and votes.")
                        : ""))));
    var answers = new AnswerBlocks(material);
    AllCores.each(touched, chapter -> blocks(material, chapter, answers)).forEach(blocks::addAll);
    if (!orphans.isEmpty()) {
      addOrphans(material.chapters().size() + 1, orphans, answers, blocks);
    }
    int others = material.chapters().size() - touched.size();
    if (others > 0) {
      blocks.add(
          new Block.Note(
              RichText.quietly(
                  trn(
                      "%,d more chapter has no entries yet%s.",
                      "%,d more chapters have no entries yet%s.",
                      others,
                      others,
                      material.see(ReportPart.UNKNOWN)))));
    }
    return Optional.of(
        Section.chapter("10", tr("Answers by chapter"), Anchors.section("answers"), blocks));
  }

  private static List<Block> blocks(
      Material material, ReportChapter chapter, AnswerBlocks answers) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Heading(
            1,
            "10." + chapter.number(),
            chapter.section().title(),
            Anchors.section("chapter-" + chapter.number())));
    blocks.add(new Block.Paragraph(strip(chapter)));
    var untouched = new ArrayList<QuestionCoverage>();
    var brief = new ArrayList<Row>();
    for (QuestionCoverage questionCoverage : chapter.soundings()) {
      if (!material.hasSomething(questionCoverage)) {
        untouched.add(questionCoverage);
      } else if (AnswerRow.isEnough(material, questionCoverage)) {
        brief.add(new AnswerRow(material, questionCoverage).row());
      } else {
        answers.add(questionCoverage, blocks);
      }
    }
    if (!brief.isEmpty()) {
      blocks.add(AnswerRow.table(brief));
    }
    if (!untouched.isEmpty()) {
      blocks.add(open(material, untouched));
    }
    return blocks;
  }

  private static RichText strip(ReportChapter chapter) {
    RichText words = RichText.NONE;
    for (QuestionCoverage questionCoverage : chapter.soundings()) {
      words = words.depth(questionCoverage.state());
    }
    var figure = chapter.figure();
    words = words.and(tr("  %d of %d answered", figure.answered(), figure.applying()));
    int contradicted = figure.count(CoverageState.CONTRADICTED);
    int unknown = figure.count(CoverageState.DONT_KNOW);
    if (contradicted > 0) {
      words = words.and(tr(", %s contradicted by evidence", contradicted));
    }
    if (unknown > 0) {
      words = words.and(tr(", %s unknown", unknown));
    }
    return words.quiet("  · " + chapter.pack().title());
  }

  private static Block open(Material material, List<QuestionCoverage> untouched) {
    return new Block.Labelled(
        RichText.quietly(tr("Not yet discussed: %s", untouched.size())),
        List.of(
            new Block.Fine(
                RichText.joined(
                    " · ",
                    untouched.stream()
                        .map(each -> Phrases.questionTitle(material, each.question().id()))
                        .toList()))));
  }

  private static void addOrphans(
      int chapter, List<Answer> orphans, AnswerBlocks answers, List<Block> blocks) {
    blocks.add(new Block.Heading(1, "10." + chapter, tr("Orphaned answers"), "orphans"));
    blocks.add(
        new Block.Paragraph(
            RichText.of(
                tr(
                    "The question packs used for this report do not contain these questions. The answers are retained."))));
    AllCores.each(orphans, answers::ofOrphan).forEach(blocks::addAll);
  }
}
