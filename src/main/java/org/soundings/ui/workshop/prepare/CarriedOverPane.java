package org.soundings.ui.workshop.prepare;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.focus.FocusPreservingUpdate;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.MarkdownView;
import org.soundings.workshop.CarriedOverItems;

/// What is carried over from the previous session, above the agenda to which it can be added.
final class CarriedOverPane extends VBox {

  private final Consumer<CarriedOverItems.Way> plan;
  private Optional<CarriedOverItems> shown = Optional.empty();

  /// @param plan adds an item to the agenda
  CarriedOverPane(Consumer<CarriedOverItems.Way> plan) {
    super(8);
    this.plan = plan;
    Labels.show(this, false);
  }

  void show(Optional<CarriedOverItems> now) {
    if (!now.equals(shown)) {
      shown = now;
      FocusPreservingUpdate.keeping(
          this, () -> getChildren().setAll(now.map(this::nodes).orElse(List.of())));
      Labels.show(this, now.isPresent());
    }
  }

  private List<Node> nodes(CarriedOverItems now) {
    var nodes = new ArrayList<Node>();
    nodes.add(Labels.label(tr("Carried over from the last session"), "strong"));
    nodes.add(Labels.wrapped(now.from(), "meta"));
    if (!now.change().isEmpty()) {
      var change = new MarkdownView(_ -> {});
      change.show(now.change());
      nodes.add(Labels.column(2, Labels.wrapped(tr("Improvements"), "meta"), change));
    }
    for (CarriedOverItems.Part part : now.parts()) {
      var lines = Labels.column(4, Labels.wrapped(part.heading(), "meta"));
      part.matters().forEach(matter -> lines.getChildren().add(line(matter)));
      nodes.add(lines);
    }
    return nodes;
  }

  private Node line(CarriedOverItems.Matter matter) {
    var words = Labels.column(0, Labels.wrapped(matter.what()));
    if (!matter.more().isEmpty()) {
      words.getChildren().add(Labels.wrapped(matter.more(), "meta"));
    }
    HBox row = Labels.row(12, Labels.growing(words));
    matter.way().ifPresent(way -> row.getChildren().add(taking(matter, way)));
    return row;
  }

  private Node taking(CarriedOverItems.Matter matter, CarriedOverItems.Way way) {
    var take = Labels.button(tr("Add to agenda"), () -> plan.accept(way), "link");
    take.setAccessibleText(tr("Add to agenda: %s", matter.what()));
    return Editing.only(take);
  }
}
