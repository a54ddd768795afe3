package org.soundings.report.section.traceability;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.pack.Framework;
import org.soundings.pack.Question;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.threat.Threat;

/// The inverse index: for each assessed threat, the controls of the chosen frameworks that its
/// questions are mapped to.
record ThreatControls(Material material) {

  List<Block> blocks() {
    var rows = new ArrayList<Row>();
    for (Threat threat : material.threats().assessed()) {
      RichText controls = controls(threat);
      if (!controls.isEmpty()) {
        rows.add(row(threat, controls));
      }
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Block.Table(
                List.of(
                    Column.words(tr("Threat"), 48),
                    Column.words(tr("Title"), 150),
                    Column.words(tr("Current risk"), 60),
                    Column.words(tr("Controls"), 223)),
                rows,
                Block.Density.DENSE));
  }

  private Row row(Threat threat, RichText controls) {
    boolean isOnlyHere = !material.has(ReportPart.THREATS);
    return Row.at(
        isOnlyHere ? Anchors.threat(threat.id()) : "",
        Cell.of(isOnlyHere ? RichText.of(threat.label()) : Phrases.threat(threat)),
        Cell.of(RichText.of(threat.template().title()).newLine().quiet(threat.about())),
        Cell.of(RichText.NONE.level(threat.level()).and(threat.level().title())),
        Cell.of(controls));
  }

  private RichText controls(Threat threat) {
    RichText words = RichText.NONE;
    for (Framework framework : material.frameworks()) {
      Set<String> controls = controls(threat, framework);
      if (!controls.isEmpty()) {
        words = words.isEmpty() ? words : words.newLine();
        words = words.quiet(framework.shortName() + ": ").and(linked(framework, controls));
      }
    }
    return words;
  }

  private RichText linked(Framework framework, Set<String> controls) {
    return RichText.joined(
        ", ",
        controls.stream()
            .map(
                id ->
                    isListed(framework, id)
                        ? RichText.NONE.to(id, Anchors.control(framework.id(), id))
                        : RichText.of(id))
            .toList());
  }

  /// Whether the control has a row, because a question about it has an answer or evidence.
  private boolean isListed(Framework framework, String control) {
    return material.coverage().soundings().stream()
        .filter(material::hasSomething)
        .flatMap(each -> each.question().mappings().stream())
        .anyMatch(
            mapping ->
                mapping.framework().equals(framework.id()) && mapping.control().equals(control));
  }

  /// In the order of the framework.
  private Set<String> controls(Threat threat, Framework framework) {
    Set<String> mapped =
        threat.questions().stream()
            .flatMap(id -> material.library().question(id).stream())
            .flatMap(question -> question.mappings().stream())
            .filter(mapping -> mapping.framework().equals(framework.id()))
            .map(Question.ControlMapping::control)
            .collect(Collectors.toSet());
    return framework.controls().stream()
        .map(Framework.Control::id)
        .filter(mapped::contains)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
