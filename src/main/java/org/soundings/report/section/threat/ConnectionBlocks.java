package org.soundings.report.section.threat;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.system.Connection;
import org.soundings.assessment.system.Connection.Encryption;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.figure.FigureData;
import org.soundings.report.picture.Layout;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;

/// Zones and flows as a figure and its table.
final class ConnectionBlocks {

  private ConnectionBlocks() {}

  static void addFlows(Material material, SystemPicture system, List<Block> blocks) {
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
}
