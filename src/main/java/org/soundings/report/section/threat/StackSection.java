package org.soundings.report.section.threat;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.pack.Layer;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.Section;
import org.soundings.report.figure.FigureData;
import org.soundings.report.figure.Stack;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Numbering;
import org.soundings.report.section.material.Reaches;
import org.soundings.report.section.material.SectionMaker;
import org.soundings.threat.Threat;

/// The container stack as a figure.
public final class StackSection implements SectionMaker {

  private static final int MOST_PATHS = 4;

  /// The maximum number of layers in the first sentence. The figure has all of them.
  private static final int MOST_NAMED = 4;

  @Override
  public Optional<Section> of(Material material) {
    if (material.coverage().soundings().isEmpty()) {
      return Optional.empty();
    }
    var layers = new ArrayList<Stack.Layer>();
    for (Layer layer : Layer.values()) {
      layers.add(layer(material, layer));
    }
    List<Stack.Path> paths = paths(material);
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Statement(RichText.of(statement(material))));
    blocks.add(
        new Block.Figure(
            new Stack(layers, paths), tr("Container stack"), caption(material, paths)));
    SystemBlocks.add(material, blocks);
    return Optional.of(
        Section.chapter(
            "8", tr("System model"), Anchors.section("stack"), Numbering.of("8", blocks)));
  }

  private static String statement(Material material) {
    List<String> grave = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      boolean isGrave =
          material.threats().assessed().stream()
              .anyMatch(t -> t.template().layer() == layer && t.level().compareTo(Level.HIGH) >= 0);
      if (isGrave) {
        grave.add(layer.title());
      }
    }
    if (grave.isEmpty()) {
      return tr("No layer contains an assessed threat that is critical or high.");
    }
    String starts =
        grave.size() <= MOST_NAMED
            ? trn(
                "Critical or high threats originate in one layer: %2$s.",
                "Critical or high threats originate in %1$d of the 8 layers: %2$s.",
                grave.size(),
                grave.size(),
                String.join(", ", grave))
            : tr("Critical or high threats originate in %d of the 8 layers.", grave.size());
    long reaching = PathBlocks.grave(material).size();
    return reaching == 0
        ? starts
        : starts
            + " "
            + trn(
                "One of these threats affects another layer.",
                "%d of these threats affect another layer.",
                reaching,
                reaching);
  }

  private static RichText caption(Material material, List<Stack.Path> paths) {
    String words =
        tr(
            "Cells are questions. A square shows the most severe threat that originates in the layer or affects it from another layer (↳). A dashed square means that no threat has been assessed, not that none exists.");
    if (!material.assessment().system().components().isEmpty()) {
      words +=
          tr(
              " Boxes are components with the level of their most severe threat. Bold outline: critical or high.");
    }
    if (!material.assessment().system().actors().isEmpty()) {
      words += tr(" “From” lists actors who could attack from that layer.");
    }
    if (!paths.isEmpty()) {
      words +=
          SystemBlocks.hasPositions(material)
              ? tr(" Arrows point from the origin layer to the affected layer (see table below).")
              : tr(" Arrows point from the origin layer to the affected layer.");
    }
    return RichText.of(words);
  }

  /// The most severe threats that affect another layer, each with the layer farthest from its
  /// origin; one for each pair of layers.
  private static List<Stack.Path> paths(Material material) {
    var paths = new ArrayList<Stack.Path>();
    for (Threat threat : PathBlocks.grave(material)) {
      int from = threat.template().layer().ordinal();
      int to =
          Reaches.of(material.library(), threat).stream()
              .map(Layer::ordinal)
              .max(Comparator.comparingInt(at -> Math.abs(at - from)))
              .orElseThrow();
      boolean isNew = paths.stream().noneMatch(path -> path.from() == from && path.to() == to);
      if (isNew && paths.size() < MOST_PATHS) {
        paths.add(new Stack.Path(threat.label(), threat.level(), from, to));
      }
    }
    return paths;
  }

  private static Stack.Layer layer(Material material, Layer layer) {
    var soundings =
        material.coverage().soundings().stream()
            .filter(s -> s.question().layer() == layer)
            .toList();
    var contents =
        material.chapters().stream()
            .filter(c -> c.soundings().stream().anyMatch(s -> s.question().layer() == layer))
            .map(c -> c.section().title())
            .distinct()
            .toList();
    List<Threat> own =
        material.threats().assessed().stream().filter(t -> t.template().layer() == layer).toList();
    List<Threat> arriving =
        material.threats().assessed().stream()
            .filter(t -> Reaches.of(material.library(), t).contains(layer))
            .toList();
    return new Stack.Layer(
        layer.title(),
        parts(material, layer),
        contents,
        soundings.stream().map(QuestionCoverage::state).toList(),
        own.stream().map(StackSection::square).toList(),
        arriving.stream().map(StackSection::square).toList(),
        Reaches.starting(material.assessment().system(), own).stream().map(Actor::label).toList());
  }

  private static List<Stack.Part> parts(Material material, Layer layer) {
    return material.assessment().system().components().stream()
        .filter(component -> component.kind().layer() == layer)
        .filter(component -> component.kind() != Component.Kind.EXTERNAL)
        .map(component -> new Stack.Part(component.name(), worstAt(material, component)))
        .toList();
  }

  private static @Nullable Level worstAt(Material material, Component component) {
    return material.threats().assessed().stream()
        .filter(threat -> threat.id().component().equals(component.id()))
        .map(Threat::level)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static FigureData.Square square(Threat threat) {
    return new FigureData.Square(threat.level(), threat.label(), Anchors.threat(threat.id()));
  }
}
