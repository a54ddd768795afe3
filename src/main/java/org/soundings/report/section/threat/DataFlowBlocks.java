package org.soundings.report.section.threat;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.DataFlow.Encryption;
import org.soundings.assessment.system.SystemModel;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.figure.FigureData;
import org.soundings.report.picture.Layout;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;

/// Trust zones and data flows as a figure with its table.
final class DataFlowBlocks {

  private DataFlowBlocks() {}

  static void addFlows(Material material, SystemModel system, List<Block> blocks) {
    var drawing = Layout.onPaper(system);
    if (drawing.boxes().isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("Trust zones and data flows"), ""));
    if (!system.dataFlows().isEmpty()) {
      blocks.add(new Block.Paragraph(RichText.of(flowsSentence(system))));
    }
    blocks.add(
        new Block.Figure(
            new FigureData.Flows(drawing, heavy(material)),
            tr("Trust zones and data flows"),
            RichText.of(
                tr(
                    "Numbers match the table. Dashed line: not encrypted or encryption unknown. Dashed outline: external. Bold outline: component with a critical or high threat."))));
    addDataFlows(system, blocks);
  }

  private static Set<String> heavy(Material material) {
    return material.threats().assessed().stream()
        .filter(threat -> threat.level().compareTo(Level.HIGH) >= 0)
        .map(threat -> threat.id().component())
        .collect(Collectors.toSet());
  }

  private static String flowsSentence(SystemModel system) {
    long open = count(system, Encryption.NOT_ENCRYPTED);
    long unknown = count(system, Encryption.NOT_KNOWN);
    long anonymous =
        system.dataFlows().stream().filter(each -> each.authentication().isBlank()).count();
    return tr(
        "Data flows: %d. Not encrypted: %d. Encryption unknown: %d. Authentication not recorded: %d. Between trust zones: %d.",
        system.dataFlows().size(),
        open,
        unknown,
        anonymous,
        system.dataFlows().stream().filter(system::crossesBoundary).count());
  }

  private static long count(SystemModel system, Encryption encryption) {
    return system.dataFlows().stream().filter(each -> each.encryption() == encryption).count();
  }

  private static void addDataFlows(SystemModel system, List<Block> blocks) {
    if (system.dataFlows().isEmpty()) {
      return;
    }
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("No."), 20),
                Column.words(tr("From"), 84),
                Column.words(tr("To"), 84),
                Column.words(tr("Data"), 95),
                Column.words(tr("Protocol"), 62),
                Column.words(tr("Authentication"), 70),
                Column.words(tr("Encryption"), 66)),
            system.dataFlows().stream().map(each -> dataFlow(system, each)).toList(),
            system.dataFlows().size() > 12 ? Block.Density.DENSE : Block.Density.NORMAL));
    addOrigins(system, blocks);
    blocks.add(
        new Block.Note(
            RichText.quietly(
                system.dataFlows().stream()
                    .map(each -> each.number() + " " + each.id())
                    .collect(
                        Collectors.joining(", ", tr("Identifiers in files and exports: "), ".")))));
  }

  private static Row dataFlow(SystemModel system, DataFlow each) {
    RichText encryption = RichText.of(each.encryption().words());
    return Row.of(
        Cell.of(RichText.strongly(Integer.toString(each.number()))),
        Cell.of(end(system, each.from())),
        Cell.of(end(system, each.to())),
        Cell.of(each.data()),
        Cell.of(each.protocol()),
        Cell.of(each.authentication().isBlank() ? tr("not specified") : each.authentication()),
        Cell.of(
            each.encryption() == Encryption.ENCRYPTED
                ? encryption
                : RichText.strongly(each.encryption().words())));
  }

  private static RichText end(SystemModel system, String id) {
    return RichText.NONE.to(system.nameOf(id), Anchors.component(id));
  }

  private static void addOrigins(SystemModel system, List<Block> blocks) {
    Map<String, List<String>> byOrigin = new LinkedHashMap<>();
    for (DataFlow each : system.dataFlows()) {
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
      blocks.add(new Block.Note(RichText.of(tr("Imported: %s.", words))));
    }
  }
}
