package org.soundings.report.section.threat;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.Connection;
import org.soundings.assessment.system.Connection.Encryption;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.assessment.system.Zone;
import org.soundings.pack.ContextFactor;
import org.soundings.pack.Library;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.figure.FigureData;
import org.soundings.report.picture.Layout;
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
      addFlows(material, system, blocks);
      addZones(system, blocks);
      addComponents(material, system, blocks);
      addActors(material, system, blocks);
    }
    addPaths(material, blocks);
  }

  // Zones and flows.

  private static void addFlows(Material material, SystemPicture system, List<Block> blocks) {
    var drawing = Layout.of(system);
    if (drawing.boxes().isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("Zones and flows"), ""));
    if (!system.connections().isEmpty()) {
      blocks.add(new Block.Paragraph(RichText.of(flowsSentence(system))));
    }
    blocks.add(
        new Block.Figure(
            new FigureData.Flows(drawing, heavy(material)),
            tr("Zones and flows"),
            RichText.of(
                tr(
                    "Numbers match the table. Dashed line: not encrypted, or not known to be. Dashed"
                        + " box: outside. Heavy box: a critical or high threat stands there."))));
    addConnections(system, blocks);
  }

  private static Set<String> heavy(Material material) {
    return material.threats().lookedInto().stream()
        .filter(threat -> threat.level().compareTo(Level.HIGH) >= 0)
        .map(threat -> threat.id().component())
        .collect(Collectors.toSet());
  }

  private static String flowsSentence(SystemPicture system) {
    long open = count(system, Encryption.NOT_ENCRYPTED);
    long unknown = count(system, Encryption.NOT_KNOWN);
    long anonymous =
        system.connections().stream().filter(each -> each.authentication().isBlank()).count();
    return tr(
        "Connections: %d. Not encrypted: %d; nobody has said: %d; without recorded authentication: %d; from one zone into another: %d.",
        system.connections().size(),
        open,
        unknown,
        anonymous,
        system.connections().stream().filter(system::crossesBoundary).count());
  }

  private static long count(SystemPicture system, Encryption encryption) {
    return system.connections().stream().filter(each -> each.encryption() == encryption).count();
  }

  private static void addConnections(SystemPicture system, List<Block> blocks) {
    if (system.connections().isEmpty()) {
      return;
    }
    blocks.add(
        new Block.Table(
            List.of(
                Column.words("", 20),
                Column.words(tr("From"), 84),
                Column.words(tr("To"), 84),
                Column.words(tr("Data"), 95),
                Column.words(tr("Protocol"), 62),
                Column.words(tr("Authentication"), 70),
                Column.words(tr("Encryption"), 66)),
            system.connections().stream().map(each -> connection(system, each)).toList(),
            system.connections().size() > 12 ? Block.Density.DENSE : Block.Density.NORMAL));
    addOrigins(system, blocks);
    blocks.add(
        new Block.Note(
            RichText.quietly(
                system.connections().stream()
                    .map(each -> each.number() + " " + each.id())
                    .collect(Collectors.joining(", ", tr("In files and exports: "), ".")))));
  }

  private static Row connection(SystemPicture system, Connection each) {
    RichText encryption = RichText.of(each.encryption().words());
    return Row.of(
        Cell.of(RichText.strongly(Integer.toString(each.number()))),
        Cell.of(end(system, each.from())),
        Cell.of(end(system, each.to())),
        Cell.of(each.data()),
        Cell.of(each.protocol()),
        Cell.of(each.authentication().isBlank() ? tr("not said") : each.authentication()),
        Cell.of(
            each.encryption() == Encryption.ENCRYPTED
                ? encryption
                : RichText.strongly(each.encryption().words())));
  }

  private static RichText end(SystemPicture system, String id) {
    return RichText.NONE.to(system.nameOf(id), Anchors.component(id));
  }

  private static void addOrigins(SystemPicture system, List<Block> blocks) {
    Map<String, List<String>> byOrigin = new LinkedHashMap<>();
    for (Connection each : system.connections()) {
      if (!each.origin().isBlank()) {
        byOrigin
            .computeIfAbsent(each.origin(), _ -> new ArrayList<>())
            .add(Integer.toString(each.number()));
      }
    }
    if (!byOrigin.isEmpty()) {
      String words =
          byOrigin.entrySet().stream()
              .map(each -> tr("%s from %s", String.join(", ", each.getValue()), each.getKey()))
              .collect(Collectors.joining("; "));
      blocks.add(new Block.Note(RichText.of(tr("Taken over: %s.", words))));
    }
  }

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

  private static void addComponents(Material material, SystemPicture system, List<Block> blocks) {
    if (system.components().isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("Components"), ""));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words("ID", 34),
                Column.words(tr("Component, zone"), 105),
                Column.words(tr("What it does"), 108),
                Column.words(tr("Made with, image"), 118),
                Column.words(tr("Data"), 50),
                Column.words(tr("Threats"), 66)),
            system.components().stream()
                .map(component -> component(material, system, component))
                .toList(),
            system.components().size() > 12 ? Block.Density.DENSE : Block.Density.NORMAL));
    for (Component component : system.components()) {
      addOwnContext(material, component, blocks);
    }
  }

  private static Row component(Material material, SystemPicture system, Component component) {
    String zone = system.zone(component.zone()).map(Zone::name).orElse(component.zone());
    RichText name =
        RichText.strongly(component.name())
            .newLine()
            .quiet(component.kind().words() + (zone.isBlank() ? "" : ", " + zone));
    if (!component.origin().isBlank()) {
      name = name.newLine().quiet(tr("from %s", component.origin()));
    }
    RichText made = RichText.of(component.technology());
    if (!component.image().isBlank()) {
      made = component.technology().isBlank() ? RichText.NONE : made.newLine();
      made = made.code(component.image());
    }
    return Row.at(
        Anchors.component(component.id()),
        Cell.of(component.label()),
        Cell.of(name),
        Cell.said(Phrases.said(component.description())),
        Cell.of(made),
        Cell.of(component.data()),
        Cell.of(threats(material, component)));
  }

  /// Threats that stand there, and templates that the team named but that no question bears on.
  private static RichText threats(Material material, Component component) {
    List<Threat> here =
        material.threats().threats().stream()
            .filter(threat -> threat.id().component().equals(component.id()))
            .toList();
    var words = new ArrayList<RichText>();
    here.forEach(
        threat -> words.add(Phrases.threat(threat).and("\u00A0" + threat.level().letter())));
    component.threats().stream()
        .filter(id -> here.stream().noneMatch(threat -> threat.template().id().equals(id)))
        .forEach(id -> words.add(RichText.NONE.code(id)));
    return RichText.joined(", ", words);
  }

  private static void addOwnContext(Material material, Component component, List<Block> blocks) {
    if (component.context().ratings().isEmpty()) {
      return;
    }
    var lines = new ArrayList<Block>();
    component
        .context()
        .ratings()
        .forEach(
            (factor, rating) -> {
              String level = rating.level() == null ? tr("no level yet") : rating.level().words();
              lines.add(
                  new Block.Paragraph(
                      RichText.of(title(material.library(), factor) + ": ").strong(level)));
              if (!rating.reason().isBlank()) {
                lines.add(new Block.Prose(Phrases.said(rating.reason())));
              }
            });
    blocks.add(
        new Block.Labelled(
            RichText.NONE
                .to(component.label(), Anchors.component(component.id()))
                .newLine()
                .quiet(tr("has its own context")),
            lines));
  }

  private static String title(Library library, String factor) {
    return library.factor(factor).map(ContextFactor::title).orElse(factor);
  }

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
