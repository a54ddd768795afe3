package org.soundings.report.section.summary;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.number;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Decision.Treatment;
import org.soundings.assessment.decision.Level;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.Section;
import org.soundings.report.figure.FigureData;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;
import org.soundings.threat.Threat;

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
                tr(
                    "%s assessed, %d of %s answered.",
                    trn("1 threat", "%s threats", squares.size(), squares.size()),
                    material.coverage().answered(),
                    Phrases.applying(material.coverage().applying())))));
    blocks.add(ratings(material));
    if (!squares.isEmpty()) {
      blocks.add(decided(material));
    }
    if (!squares.isEmpty()) {
      blocks.add(
          new Block.Figure(
              new FigureData.ThreatSquares(squares),
              tr("Current threats by level"),
              RichText.of(capital(treatments(material)) + material.see(ReportPart.RISK) + ".")));
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

  /// How many threats of each level have a decision.
  private static Block decided(Material material) {
    RichText words = RichText.NONE;
    for (Level level : Level.values()) {
      List<Threat> threats =
          material.threats().assessed().stream().filter(each -> each.level() == level).toList();
      if (!threats.isEmpty()) {
        long decided = threats.stream().filter(each -> isDecided(material, each)).count();
        String count = "\u00A0" + tr("%,d of %,d", decided, threats.size()) + "     ";
        words = RichText.NONE.level(level).and(count).and(words);
      }
    }
    return Phrases.label(tr("Treatment decided"), words);
  }

  /// How many threats are treated in which way.
  private static String treatments(Material material) {
    List<Threat> threats = material.threats().assessed();
    var counts = new ArrayList<String>();
    for (Treatment treatment : Treatment.values()) {
      long count =
          threats.stream()
              .filter(each -> isDecided(material, each))
              .filter(each -> decision(material, each).treatment() == treatment)
              .count();
      if (count > 0) {
        counts.add(inSentence(treatment.title()) + "\u00A0" + number(count));
      }
    }
    long open = threats.stream().filter(each -> !isDecided(material, each)).count();
    counts.add(tr("no decision") + "\u00A0" + number(open));
    return String.join(", ", counts);
  }

  private static boolean isDecided(Material material, Threat threat) {
    return decision(material, threat).isDecided();
  }

  private static Decision decision(Material material, Threat threat) {
    return material.assessment().decision(threat.id());
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
