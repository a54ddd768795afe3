package org.soundings.report.section.threat;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.assessment.system.Zone;
import org.soundings.pack.Library;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.threat.Threat;

/// The system picture: zones and flows as a figure and its table, components, actors, and where
/// attacks start.
final class SystemBlocks {

  private static final int MANY_THREATS = 10;

  private SystemBlocks() {}

  static void add(Material material, List<Block> blocks) {
    SystemPicture system = material.assessment().system();
    if (system.isEmpty()) {
      blocks.add(
          new Block.Note(
              RichText.of(
                  tr(
                      "The team has not drawn a system picture: no components, zones or connections"
                          + " are recorded, so that threats stand at the whole system."))));
    } else {
      ConnectionBlocks.addFlows(material, system, blocks);
      addZones(system, blocks);
      ComponentBlocks.addComponents(material, system, blocks);
      addActors(material, system, blocks);
    }
    addPaths(material, blocks);
  }

  // Zones and flows.

  private static void addZones(SystemPicture system, List<Block> blocks) {
    if (system.zones().isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("Zones of trust"), ""));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words("ID", 30),
                Column.words(tr("Zone"), 120),
                Column.words(tr("Within"), 91),
                Column.words(tr("What is trusted in it"), 240)),
            system.zones().stream().map(zone -> zone(system, zone)).toList(),
            Block.Density.NORMAL));
  }

  private static Row zone(SystemPicture system, Zone zone) {
    return Row.of(
        Cell.of(zone.label()),
        Cell.of(RichText.strongly(zone.name()).newLine().quiet(zone.id())),
        Cell.of(system.zone(zone.within()).map(Zone::name).orElse(zone.within())),
        Cell.said(Phrases.said(zone.trust())));
  }

  // Components.

  // Actors, and where attacks start.

  private static void addActors(Material material, SystemPicture system, List<Block> blocks) {
    if (system.actors().isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("Actors"), ""));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words("ID", 30),
                Column.words(tr("Who"), 111),
                Column.words(tr("Comes from"), 80),
                Column.words(tr("Could start"), 80),
                Column.words(tr("Wants and may"), 180)),
            system.actors().stream().map(actor -> actor(material, system, actor)).toList(),
            Block.Density.NORMAL));
  }

  private static Row actor(Material material, SystemPicture system, Actor actor) {
    return Row.at(
        Anchors.component(actor.id()),
        Cell.of(actor.label()),
        Cell.of(
            RichText.strongly(actor.name())
                .newLine()
                .quiet(actor.kind().words() + " · " + actor.id())),
        Cell.of(system.zone(actor.zone()).map(Zone::name).orElse(actor.zone())),
        Cell.of(position(material.library(), actor.position())),
        Cell.said(Phrases.said(actor.description())));
  }

  private static String position(Library library, String id) {
    return id.isBlank() ? "" : library.term("position", id).map(Library.Term::title).orElse(id);
  }

  /// Whether it is said where attacks start and arrive. Of a few threats without a drawing the
  /// register says it already.
  static boolean hasPaths(Material material) {
    List<Threat> threats = material.threats().lookedInto();
    return (!material.assessment().system().isEmpty() || threats.size() >= MANY_THREATS)
        && threats.stream().anyMatch(threat -> !threat.template().positions().isEmpty());
  }

  private static void addPaths(Material material, List<Block> blocks) {
    if (!hasPaths(material)) {
      return;
    }
    Map<String, List<Threat>> byPosition = new LinkedHashMap<>();
    for (Threat threat : material.threats().lookedInto()) {
      threat
          .template()
          .positions()
          .forEach(
              position -> byPosition.computeIfAbsent(position, _ -> new ArrayList<>()).add(threat));
    }
    blocks.add(new Block.Heading(2, "", tr("Where attacks start and arrive"), ""));
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
                Column.words(tr("Position"), 109),
                Column.words(tr("Who stands there"), 172),
                Column.words(tr("Threats that start there, worst first"), 200)),
            rows,
            Block.Density.NORMAL));
    PathBlocks.add(material, blocks);
  }
}
