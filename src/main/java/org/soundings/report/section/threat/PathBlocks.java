package org.soundings.report.section.threat;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.List;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.system.Actor;
import org.soundings.pack.Library;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.Reaches;
import org.soundings.threat.Threat;

/// The table for the container stack: severe threats that affect another layer than their origin,
/// and their possible actors.
final class PathBlocks {

  private PathBlocks() {}

  /// Critical and high threats that affect another layer, worst first.
  static List<Threat> grave(Material material) {
    return reaching(material).stream()
        .filter(threat -> threat.level().compareTo(Level.HIGH) >= 0)
        .toList();
  }

  private static List<Threat> reaching(Material material) {
    return material.threats().assessed().stream()
        .filter(threat -> !Reaches.of(material.library(), threat).isEmpty())
        .toList();
  }

  static void add(Material material, List<Block> blocks) {
    List<Threat> grave = grave(material);
    if (grave.isEmpty()) {
      return;
    }
    blocks.add(
        new Block.Paragraph(
            RichText.of(tr("Critical and high threats that affect other layers:"))));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words("", 20),
                Column.words(tr("Threat"), 176),
                Column.words(tr("Origin layer"), 80),
                Column.words(tr("Affected layers"), 95),
                Column.words(tr("Possible attackers"), 110)),
            grave.stream().map(threat -> row(material, threat)).toList(),
            grave.size() > 12 ? Block.Density.DENSE : Block.Density.NORMAL));
    int others = reaching(material).size() - grave.size();
    if (others > 0) {
      blocks.add(
          new Block.Note(
              RichText.quietly(
                  trn(
                          "One medium or low threat also affects another layer",
                          "%d medium and low threats also affect another layer",
                          others,
                          others)
                      + material.see(ReportPart.THREATS)
                      + ".")));
    }
  }

  private static Row row(Material material, Threat threat) {
    return Row.of(
        Cell.of(RichText.NONE.level(threat.level())),
        Cell.of(Phrases.threat(threat).and(" ").and(threat.title())),
        Cell.of(threat.template().layer().title()),
        Cell.of(Reaches.words(material.library(), threat)),
        Cell.of(who(material, threat)));
  }

  /// The actors of the system model, then the positions from the pack.
  private static RichText who(Material material, Threat threat) {
    Library library = material.library();
    List<Actor> actors = Reaches.starting(material.assessment().system(), List.of(threat));
    RichText named =
        RichText.joined(
            ", ",
            actors.stream()
                .map(
                    actor ->
                        RichText.NONE.to(
                            actor.label() + "\u00A0" + actor.name(), Anchors.component(actor.id())))
                .toList());
    RichText others =
        RichText.joined(
            ", ",
            threat.template().positions().stream()
                .filter(id -> actors.stream().noneMatch(actor -> actor.position().equals(id)))
                .map(
                    id ->
                        RichText.of(
                            library.term("position", id).map(Library.Term::title).orElse(id)))
                .toList());
    return named.isEmpty() ? others : others.isEmpty() ? named : named.and(", ").and(others);
  }
}
