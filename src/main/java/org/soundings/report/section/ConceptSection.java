package org.soundings.report.section;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Sounding;
import org.soundings.pack.Concept;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.Words;
import org.soundings.threat.Threat;

/// The ideas behind the questions that were talked about, in plain words.
final class ConceptSection implements Sections.Part {

  @Override
  public Optional<Section> of(Material material) {
    List<Concept> concepts = used(material);
    if (concepts.isEmpty()) {
      return Optional.empty();
    }
    var rows = new ArrayList<Row>();
    for (Concept concept : concepts) {
      rows.add(
          Row.at(
              Anchors.concept(concept.id()),
              Cell.of(Words.strongly(concept.title())),
              Cell.of(concept.explanation().strip())));
    }
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(
            Words.of(
                tr(
                    "%s behind the questions and threats of this report.",
                    trn("%d idea", "%d ideas", concepts.size(), concepts.size())))));
    blocks.add(
        new Block.Table(
            List.of(Column.words(tr("Concept"), 109), Column.words(tr("What it is"), 372)),
            rows,
            Block.Density.DENSE));
    return Optional.of(Section.chapter("B", tr("Concepts"), Anchors.section("concepts"), blocks));
  }

  private static List<Concept> used(Material material) {
    var ids = new LinkedHashSet<String>();
    for (Sounding sounding : material.coverage().soundings()) {
      if (material.hasSomething(sounding)) {
        ids.addAll(sounding.question().concepts());
      }
    }
    for (Threat threat : material.threats().lookedInto()) {
      ids.addAll(threat.template().mitigatedBy());
    }
    return material.library().concepts().stream().filter(c -> ids.contains(c.id())).toList();
  }
}
