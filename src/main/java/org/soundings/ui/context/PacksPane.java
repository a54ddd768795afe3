package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.app.AskedPacks;
import org.soundings.ui.control.focus.FocusPreservingUpdate;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// The selected packs; others can be added at any time.
final class PacksPane extends VBox {

  /// The height of a check box.
  private static final double LINE = 28;

  private final ContextViewModel model;

  PacksPane(ContextViewModel model) {
    super(4);
    this.model = model;
    model.packLinesProperty().addListener((_, _, now) -> show(now));
    model.suggestionsProperty().addListener((_, _, _) -> show(model.packLinesProperty().get()));
    show(model.packLinesProperty().get());
  }

  private void show(List<AskedPacks.Line> lines) {
    Stream<Node> missing =
        model.missingPacks().stream().map(sentence -> Labels.wrapped(sentence, "meta"));
    List<Node> all = Stream.concat(lines.stream().map(this::line), missing).toList();
    FocusPreservingUpdate.keeping(this, () -> getChildren().setAll(all));
  }

  private Node line(AskedPacks.Line line) {
    var box = new CheckBox(line.pack().title());
    box.setAccessibleText(line.pack().title());
    box.setMnemonicParsing(false);
    box.setSelected(line.isAsked());
    box.setOnAction(_ -> model.ask(line.pack(), box.isSelected()));
    var meaning = Labels.wrapped(meaning(line), "meta");
    VBox.setMargin(meaning, new Insets(0, 0, 8, 26));
    var all = new VBox(line.isFixed() ? asked(line) : Editing.only(box));
    if (!line.isAsked()) {
      model.suggestions(line.pack()).stream()
          .map(PacksPane::suggestion)
          .forEach(all.getChildren()::add);
    }
    all.getChildren().add(meaning);
    all.setMinWidth(0);
    return all;
  }

  private static Node suggestion(String sentence) {
    var row =
        Labels.row(
            8, Labels.icon(Feather.SEARCH, "muted"), Labels.growing(Labels.wrapped(sentence)));
    VBox.setMargin(row, new Insets(0, 0, 2, 26));
    return row;
  }

  /// A required pack has no check box.
  private static Node asked(AskedPacks.Line line) {
    var words = Labels.row(9, Labels.icon(Feather.CHECK), Labels.wrapped(line.pack().title()));
    words.setMinHeight(LINE);
    return words;
  }

  private static String meaning(AskedPacks.Line line) {
    String count = tr("%s questions. %s", line.pack().questions().count(), line.pack().summary());
    return line.said() == 0
        ? count
        : count
            + " "
            + trn(
                "The pack cannot be removed because one of its questions has entries or is on an agenda.",
                "The pack cannot be removed because %s of its questions have entries or are on an agenda.",
                line.said(),
                line.said());
  }
}
