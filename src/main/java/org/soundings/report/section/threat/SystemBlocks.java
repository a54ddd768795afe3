package org.soundings.report.section.threat;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.pack.Library;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.plan.ReportDetail;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.threat.Threat;

/// The system model: trust zones and data flows as a figure with its table, components, actors, and
/// attack paths.
final class SystemBlocks {

  private static final int MANY_THREATS = 10;

  private SystemBlocks() {}

  static void add(Material material, List<Block> blocks) {
    SystemModel system = material.assessment().system();
    if (system.isEmpty()) {
      blocks.add(
          new Block.Note(
              RichText.of(
                  tr(
                      "No system model with components, trust zones or data flows is recorded. All threats therefore apply to the whole system."))));
    } else {
      DataFlowBlocks.addFlows(material, system, blocks);
      boolean isForWork = material.detail(ReportPart.SYSTEM) == ReportDetail.WORK;
      if (!isForWork) {
        addZones(system, blocks);
      }
      ComponentBlocks.addComponents(material, system, blocks);
      if (!isForWork) {
        addActors(material, system, blocks);
      }
    }
    AttackPathBlocks.add(material, blocks);
    if (material.isFull(ReportPart.SYSTEM)) {
      addPositions(material, blocks);
    }
  }

  // Trust zones and data flows.

  private static void addZones(SystemModel system, List<Block> blocks) {
    if (system.zones().isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("Trust zones"), ""));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words("ID", 30),
                Column.words(tr("Trust zone"), 120),
                Column.words(tr("Parent zone"), 91),
                Column.words(tr("Trust assumptions"), 240)),
            system.zones().stream().map(zone -> zone(system, zone)).toList(),
            Block.Density.NORMAL));
  }

  private static Row zone(SystemModel system, Zone zone) {
    return Row.of(
        Cell.of(zone.label()),
        Cell.of(RichText.strongly(zone.name()).newLine().quiet(zone.id())),
        Cell.of(system.zone(zone.parent()).map(Zone::name).orElse(zone.parent())),
        Cell.teamText(Phrases.said(zone.trust())));
  }

  // Components.

  // Actors and attacker positions.

  private static void addActors(Material material, SystemModel system, List<Block> blocks) {
    if (system.actors().isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("Actors"), ""));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words("ID", 30),
                Column.words(tr("Name"), 111),
                Column.words(tr("Origin zone"), 80),
                Column.words(tr("Attacker position"), 80),
                Column.words(tr("Goals and permissions"), 180)),
            system.actors().stream().map(actor -> actor(material, system, actor)).toList(),
            Block.Density.NORMAL));
  }

  private static Row actor(Material material, SystemModel system, Actor actor) {
    return Row.at(
        Anchors.component(actor.id()),
        Cell.of(actor.label()),
        Cell.of(
            RichText.strongly(actor.name())
                .newLine()
                .quiet(actor.kind().words() + " · " + actor.id())),
        Cell.of(system.zone(actor.zone()).map(Zone::name).orElse(actor.zone())),
        Cell.of(position(material.library(), actor.position())),
        Cell.teamText(Phrases.said(actor.description())));
  }

  private static String position(Library library, String id) {
    return id.isBlank() ? "" : library.term("position", id).map(Library.Term::title).orElse(id);
  }

  /// Whether threats are listed by attacker position. For a few threats without a drawing, the
  /// register has them already.
  static boolean hasPositions(Material material) {
    List<Threat> threats = material.threats().assessed();
    return (!material.assessment().system().isEmpty() || threats.size() >= MANY_THREATS)
        && threats.stream().anyMatch(threat -> !threat.template().positions().isEmpty());
  }

  private static void addPositions(Material material, List<Block> blocks) {
    if (!hasPositions(material)) {
      return;
    }
    Map<String, List<Threat>> byPosition = new LinkedHashMap<>();
    for (Threat threat : material.threats().assessed()) {
      threat
          .template()
          .positions()
          .forEach(
              position -> byPosition.computeIfAbsent(position, _ -> new ArrayList<>()).add(threat));
    }
    blocks.add(new Block.Heading(2, "", tr("Threats by attacker position"), ""));
    var rows =
        byPosition.entrySet().stream()
            .map(
                each ->
                    Row.of(
                        Cell.of(RichText.strongly(position(material.library(), each.getKey()))),
                        Cell.of(
                            material
                                .library()
                                .term("position", each.getKey())
                                .map(Library.Term::meaning)
                                .orElse("")),
                        Cell.of(Phrases.threats(each.getValue()))))
            .toList();
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("Attacker position"), 109),
                Column.words(tr("Description"), 172),
                Column.words(tr("Threats from this position, most severe first"), 200)),
            rows,
            Block.Density.NORMAL));
    PathBlocks.add(material, blocks);
  }
}
