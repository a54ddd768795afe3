package org.soundings.ui.system;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.system.SystemModel;
import org.soundings.ui.control.layout.ListPane;
import org.soundings.ui.control.text.Labels;

/// The list of all elements: components, actors, zones and data flows.
final class SystemLines {

  private final SystemViewModel model;
  private final SystemViewModel.Content content;

  SystemLines(SystemViewModel model, SystemViewModel.Content content) {
    this.model = model;
    this.content = content;
  }

  List<ListPane.Line> all() {
    return Stream.of(components(), actors(), zones(), dataFlows()).flatMap(lines -> lines).toList();
  }

  private Stream<ListPane.Line> components() {
    SystemModel system = content.system();
    return system.components().stream()
        .map(
            each ->
                line(
                    new SystemElement.OfComponent(each.id()),
                    Feather.BOX,
                    each.name(),
                    "%s, %s".formatted(each.kind().words(), SystemForms.zone(system, each.zone())),
                    each.label()));
  }

  private Stream<ListPane.Line> actors() {
    return content.system().actors().stream()
        .map(
            each ->
                line(
                    new SystemElement.OfActor(each.id()),
                    Feather.USER,
                    each.name(),
                    each.kind().words(),
                    each.label()));
  }

  private Stream<ListPane.Line> zones() {
    return content.system().zones().stream()
        .map(
            each ->
                line(
                    new SystemElement.OfZone(each.id()),
                    Feather.SQUARE,
                    each.name(),
                    tr("trust zone"),
                    each.label()));
  }

  private Stream<ListPane.Line> dataFlows() {
    SystemModel system = content.system();
    return system.dataFlows().stream()
        .map(
            each ->
                line(
                    new SystemElement.OfDataFlow(each.id()),
                    Feather.ARROW_RIGHT,
                    system.nameOf(each),
                    each.data().isBlank() ? each.encryption().words() : each.data(),
                    Integer.toString(each.number())));
  }

  private ListPane.Line line(
      SystemElement thing, Ikon icon, String name, String meaning, String label) {
    boolean chosen = content.current().filter(thing::equals).isPresent();
    var title = Labels.label(name);
    Labels.toggle(title, "strong", chosen);
    Node words = Labels.growing(Labels.column(0, title, Labels.label(meaning, "meta")));
    var row = Labels.row(12, Labels.icon(icon, "muted"), words, Labels.whole(label, "meta"));
    return new ListPane.Line(
        thing.getClass().getSimpleName() + thing.id(),
        row,
        "%s, %s, %s".formatted(name, meaning, label),
        chosen,
        () -> model.open(thing));
  }
}
