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
import org.soundings.workshop.Arising;

/// What the meeting before left, above the plan into which it can be taken.
final class ArisingPane extends VBox {

  private final Consumer<Arising.Way> plan;
  private Optional<Arising> shown = Optional.empty();

  /// @param plan takes a matter into the plan
  ArisingPane(Consumer<Arising.Way> plan) {
    super(8);
    this.plan = plan;
    Labels.show(this, false);
  }

  void show(Optional<Arising> now) {
    if (!now.equals(shown)) {
      shown = now;
      FocusPreservingUpdate.keeping(
          this, () -> getChildren().setAll(now.map(this::nodes).orElse(List.of())));
      Labels.show(this, now.isPresent());
    }
  }

  private List<Node> nodes(Arising now) {
    var nodes = new ArrayList<Node>();
    nodes.add(Labels.label(tr("What is left from the meeting before?"), "strong"));
    nodes.add(Labels.wrapped(now.from(), "meta"));
    if (!now.change().isEmpty()) {
      var change = new MarkdownView(_ -> {});
      change.show(now.change());
      nodes.add(Labels.column(2, Labels.wrapped(tr("To do differently"), "meta"), change));
    }
    for (Arising.Part part : now.parts()) {
      var lines = Labels.column(4, Labels.wrapped(part.heading(), "meta"));
      part.matters().forEach(matter -> lines.getChildren().add(line(matter)));
      nodes.add(lines);
    }
    return nodes;
  }

  private Node line(Arising.Matter matter) {
    var words = Labels.column(0, Labels.wrapped(matter.what()));
    if (!matter.more().isEmpty()) {
      words.getChildren().add(Labels.wrapped(matter.more(), "meta"));
    }
    HBox row = Labels.row(12, Labels.growing(words));
    matter.way().ifPresent(way -> row.getChildren().add(taking(matter, way)));
    return row;
  }

  private Node taking(Arising.Matter matter, Arising.Way way) {
    var take = Labels.button(tr("Take it into the plan"), () -> plan.accept(way), "link");
    take.setAccessibleText(tr("Take into the plan: %s", matter.what()));
    return Editing.only(take);
  }
}
