package org.soundings.report.section.summary;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.Optional;
import org.soundings.assessment.answer.AnswerState.Standing;
import org.soundings.report.Block;
import org.soundings.report.ReportPart;
import org.soundings.report.RichText;
import org.soundings.report.Section;
import org.soundings.report.figure.FigureData;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;

/// Threats by level, questions by chapter and standings on one page.
public final class DashboardSection implements SectionMaker {

  @Override
  public Optional<Section> of(Material material) {
    var blocks = new ArrayList<Block>();
    var squares =
        material.threats().lookedInto().stream()
            .map(t -> new FigureData.Square(t.level(), t.label(), Anchors.threat(t.id())))
            .toList();
    blocks.add(
        new Block.Statement(
            RichText.of(
                trn(
                    "%s looked into. %d of %s is answered.",
                    "%s looked into. %d of %s are answered.",
                    material.coverage().answered(),
                    trn("1 threat was", "%s threats were", squares.size(), squares.size()),
                    material.coverage().answered(),
                    Phrases.applying(material.coverage().applying())))));
    if (!squares.isEmpty()) {
      blocks.add(
          new Block.Figure(
              new FigureData.ThreatSquares(squares),
              tr("Threats by level now"),
              RichText.of(
                  tr(
                      "One square per threat that the team has looked into%s.",
                      material.see(ReportPart.RISK)))));
    }
    if (!material.chapters().isEmpty()) {
      blocks.add(
          new Block.Figure(
              new FigureData.Coverage(material.figures()),
              tr("Questions by chapter"),
              RichText.of(
                  tr(
                      "One cell per question; the number counts answers among the questions that"
                          + " apply. An answer need not be a good one."))));
    }
    blocks.add(standings(material));
    return Optional.of(Section.chapter("2", tr("Dashboard"), Anchors.section("dashboard"), blocks));
  }

  private static Block standings(Material material) {
    RichText words = RichText.NONE;
    for (Standing standing : Standing.values()) {
      long count =
          material.coverage().soundings().stream()
              .filter(s -> s.answer().standing().filter(standing::equals).isPresent())
              .count();
      words = words.standing(standing).and(standing.words() + " ").strong(count + "     ");
    }
    return Phrases.label(tr("Standing of answers"), words);
  }
}
