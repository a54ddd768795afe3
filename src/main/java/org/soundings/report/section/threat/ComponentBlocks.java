package org.soundings.report.section.threat;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.pack.ContextFactor;
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

/// The components of the system model.
final class ComponentBlocks {

  private ComponentBlocks() {}

  static void addComponents(Material material, SystemModel system, List<Block> blocks) {
    if (system.components().isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("Components"), ""));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words("ID", 34),
                Column.words(tr("Component, trust zone"), 105),
                Column.words(tr("Purpose"), 108),
                Column.words(tr("Technology, image"), 118),
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

  private static Row component(Material material, SystemModel system, Component component) {
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
        Cell.teamText(Phrases.said(component.description())),
        Cell.of(made),
        Cell.of(component.data()),
        Cell.of(threats(material, component)));
  }

  /// The threats of a component, and assigned templates without a question.
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
                .quiet(tr("component-specific context")),
            lines));
  }

  static String title(Library library, String factor) {
    return library.factor(factor).map(ContextFactor::title).orElse(factor);
  }
}
