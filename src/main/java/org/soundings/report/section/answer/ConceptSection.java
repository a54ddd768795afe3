package org.soundings.report.section.answer;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.pack.Concept;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;

/// The concepts of the discussed questions, in plain words.
public final class ConceptSection implements SectionMaker {

  @Override
  public Optional<Section> of(Material material) {
    Set<String> spokenOf = spokenOf(material);
    Set<String> lowering = lowering(material);
    List<Concept> concepts =
        material.library().concepts().stream()
            .filter(each -> spokenOf.contains(each.id()) || lowering.contains(each.id()))
            .toList();
    if (concepts.isEmpty()) {
      return Optional.empty();
    }
    List<Row> rows =
        concepts.stream().map(each -> row(each, spokenOf.contains(each.id()))).toList();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(
            RichText.of(
                tr(
                    "%s related to the questions and threats in this report.",
                    trn("%d concept", "%d concepts", concepts.size(), concepts.size())))));
    blocks.add(
        new Block.Table(
            List.of(Column.words(tr("Concept"), 109), Column.words(tr("Description"), 372)),
            rows,
            Block.Density.DENSE));
    return Optional.of(Section.chapter("B", tr("Concepts"), Anchors.section("concepts"), blocks));
  }

  /// A concept that only a threat refers to is listed with its first sentence.
  private static Row row(Concept concept, boolean isSpokenOf) {
    String explanation = concept.explanation().strip();
    return Row.at(
        Anchors.concept(concept.id()),
        Cell.of(RichText.strongly(concept.title())),
        Cell.of(isSpokenOf ? explanation : Phrases.firstSentence(explanation)));
  }

  private static Set<String> spokenOf(Material material) {
    return material.coverage().soundings().stream()
        .filter(material::hasSomething)
        .flatMap(questionCoverage -> questionCoverage.question().concepts().stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> lowering(Material material) {
    return material.threats().assessed().stream()
        .flatMap(threat -> threat.template().mitigatedBy().stream())
        .collect(Collectors.toSet());
  }
}
