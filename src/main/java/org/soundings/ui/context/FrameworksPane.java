package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.soundings.assessment.ChosenFrameworks;
import org.soundings.ui.control.focus.FocusPreservingUpdate;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// The control frameworks that the reports answer to.
final class FrameworksPane extends VBox {

  private final ContextViewModel model;

  FrameworksPane(ContextViewModel model) {
    super(4);
    this.model = model;
    model.frameworkLinesProperty().addListener((_, _, now) -> show(now));
    show(model.frameworkLinesProperty().get());
  }

  private void show(List<ChosenFrameworks.Line> lines) {
    Stream<Node> missing =
        model.missingFrameworks().stream().map(sentence -> Labels.wrapped(sentence, "meta"));
    List<Node> all = Stream.concat(lines.stream().map(this::line), missing).toList();
    FocusPreservingUpdate.keeping(this, () -> getChildren().setAll(all));
  }

  private Node line(ChosenFrameworks.Line line) {
    String name = line.framework().name();
    var box = new CheckBox(name);
    box.setAccessibleText(name);
    box.setMnemonicParsing(false);
    box.setSelected(line.isChosen());
    box.setOnAction(_ -> model.choose(line.framework(), box.isSelected()));
    var meaning =
        Labels.wrapped(
            tr(
                "%s. Questions are mapped to %d of %d listed controls.",
                line.framework().publisher(), line.mapped(), line.framework().controls().size()),
            "meta");
    VBox.setMargin(meaning, new Insets(0, 0, 4, 26));
    var all = new VBox(Editing.only(box), meaning);
    all.setMinWidth(0);
    return all;
  }
}
