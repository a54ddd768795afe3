package org.soundings.ui.system;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.ui.control.layout.ListPane;
import org.soundings.ui.control.text.Labels;

/// The lines of all that is in the picture: components, actors, zones and connections.
final class SystemLines {

  private final SystemViewModel model;
  private final SystemViewModel.Content content;

  SystemLines(SystemViewModel model, SystemViewModel.Content content) {
    this.model = model;
    this.content = content;
  }

  List<ListPane.Line> all() {
    return Stream.of(components(), actors(), zones(), connections())
        .flatMap(lines -> lines)
        .toList();
  }

  private Stream<ListPane.Line> components() {
    SystemPicture system = content.system();
    return system.components().stream()
        .map(
            each ->
                line(
                    new Thing.OfComponent(each.id()),
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
                    new Thing.OfActor(each.id()),
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
                    new Thing.OfZone(each.id()),
                    Feather.SQUARE,
                    each.name(),
                    tr("zone"),
                    each.label()));
  }

  private Stream<ListPane.Line> connections() {
    SystemPicture system = content.system();
    return system.connections().stream()
        .map(
            each ->
                line(
                    new Thing.OfConnection(each.id()),
                    Feather.ARROW_RIGHT,
                    system.nameOf(each),
                    each.data().isBlank() ? each.encryption().words() : each.data(),
                    Integer.toString(each.number())));
  }

  private ListPane.Line line(Thing thing, Ikon icon, String name, String meaning, String label) {
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
