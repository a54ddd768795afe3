package org.soundings.report.section.summary;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.Optional;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.Section;
import org.soundings.report.figure.FigureData;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;

/// Threats by level, questions by chapter and ratings on one page.
public final class DashboardSection implements SectionMaker {

  @Override
  public Optional<Section> of(Material material) {
    var blocks = new ArrayList<Block>();
    var squares =
        material.threats().assessed().stream()
            .map(t -> new FigureData.Square(t.level(), t.label(), Anchors.threat(t.id())))
            .toList();
    blocks.add(
        new Block.Statement(
            RichText.of(
                trn(
                    "%s assessed. %d of %s is answered.",
                    "%s assessed. %d of %s are answered.",
                    material.coverage().answered(),
                    trn("1 threat was", "%s threats were", squares.size(), squares.size()),
                    material.coverage().answered(),
                    Phrases.applying(material.coverage().applying())))));
    blocks.add(ratings(material));
    if (!squares.isEmpty()) {
      blocks.add(
          new Block.Figure(
              new FigureData.ThreatSquares(squares),
              tr("Current threats by level"),
              RichText.of(tr("One square per assessed threat%s.", material.see(ReportPart.RISK)))));
    }
    if (!material.chapters().isEmpty()) {
      blocks.add(
          new Block.Figure(
              new FigureData.Coverage(material.figures()),
              tr("Questions by chapter"),
              RichText.of(
                  tr(
                      "One cell per question. The numbers show how many of the applicable questions are answered, regardless of the rating."))));
    }
    return Optional.of(Section.chapter("2", tr("Dashboard"), Anchors.section("dashboard"), blocks));
  }

  private static Block ratings(Material material) {
    RichText words = RichText.NONE;
    for (Rating rating : Rating.values()) {
      long count =
          material.coverage().soundings().stream()
              .filter(s -> s.answer().rating().filter(rating::equals).isPresent())
              .count();
      words = words.rating(rating).and(rating.words() + " ").strong(count + "     ");
    }
    return Phrases.label(tr("Control effectiveness"), words);
  }
}
