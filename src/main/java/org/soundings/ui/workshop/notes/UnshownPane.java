package org.soundings.ui.workshop.notes;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.focus.FocusPreservingUpdate;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// Says which silent rounds of a meeting were begun and never shown, and goes on with one: nobody
/// else remembers them once the laptop is back.
public final class UnshownPane extends VBox {

  private final Consumer<String> go;
  private List<UnshownRound> shown = List.of();

  /// @param go goes on with the round on a question
  public UnshownPane(SilentViewModel model, Consumer<String> go) {
    super(8);
    this.go = go;
    getStyleClass().add("jot");
    model.contentProperty().addListener((_, _, now) -> show(now.unshown()));
    show(model.content().unshown());
  }

  private void show(List<UnshownRound> now) {
    if (!now.equals(shown)) {
      shown = now;
      FocusPreservingUpdate.keeping(
          this, () -> getChildren().setAll(now.stream().map(this::line).toList()));
    }
    Labels.show(this, !now.isEmpty());
  }

  private Node line(UnshownRound round) {
    return Labels.column(
        8,
        Labels.row(
            8, Labels.icon(Feather.EDIT_3, "muted"), Labels.growing(Labels.wrapped(round.words()))),
        Editing.only(Labels.button(tr("Go on with it"), () -> go.accept(round.question()))));
  }
}
