package org.soundings.report.section;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Level;
import org.soundings.assessment.Sounding;
import org.soundings.pack.Layer;
import org.soundings.report.Block;
import org.soundings.report.FigureData;
import org.soundings.report.Section;
import org.soundings.report.Words;
import org.soundings.threat.Threat;

/// The container stack as one picture.
final class StackSection implements Sections.Part {

  private static final int MOST_CONTENTS = 6;

  @Override
  public Optional<Section> of(Material material) {
    if (material.coverage().soundings().isEmpty()) {
      return Optional.empty();
    }
    var layers = new ArrayList<FigureData.StackLayer>();
    for (Layer layer : Layer.values()) {
      layers.add(layer(material, layer));
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Statement(Words.of(statement(material))));
    blocks.add(
        new Block.Figure(
            new FigureData.Stack(layers),
            tr("The container stack"),
            Words.of(
                "People on top, hardware at the bottom. Cells under a layer are its questions"
                    + " (dark: shown by evidence; mid: in words; white: no answer; grey: does not"
                    + " apply). The square is the worst threat that starts there. A dashed square"
                    + " means that none was looked into, not that there is none.")));
    SystemBlocks.add(material, blocks);
    return Optional.of(
        Section.chapter("8", tr("System picture"), Anchors.section("stack"), blocks));
  }

  private static String statement(Material material) {
    List<String> grave = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      boolean isGrave =
          material.threats().lookedInto().stream()
              .anyMatch(t -> t.template().layer() == layer && t.level().compareTo(Level.HIGH) >= 0);
      if (isGrave) {
        grave.add(layer.title());
      }
    }
    return grave.isEmpty()
        ? tr("No layer has a critical or high threat among those looked into.")
        : tr(
            "Critical or high threats start in %s: %s.",
            trn("%d layer", "%d of the eight layers", grave.size(), grave.size())
                .replace("1 layer", "one layer"),
            String.join(", ", grave));
  }

  private static FigureData.StackLayer layer(Material material, Layer layer) {
    var soundings =
        material.coverage().soundings().stream()
            .filter(s -> s.question().layer() == layer)
            .toList();
    var contents =
        material.chapters().stream()
            .filter(c -> c.soundings().stream().anyMatch(s -> s.question().layer() == layer))
            .map(c -> c.section().title())
            .distinct()
            .limit(MOST_CONTENTS)
            .toList();
    var threats =
        material.threats().lookedInto().stream()
            .filter(t -> t.template().layer() == layer)
            .map(StackSection::square)
            .toList();
    return new FigureData.StackLayer(
        layer.title(), contents, soundings.stream().map(Sounding::depth).toList(), threats);
  }

  private static FigureData.Square square(Threat threat) {
    return new FigureData.Square(threat.level(), threat.label(), Anchors.threat(threat.id()));
  }
}
