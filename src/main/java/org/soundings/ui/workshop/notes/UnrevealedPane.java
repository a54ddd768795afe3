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

/// Lists the silent rounds of a session that were started and not revealed, and resumes one.
/// Without this list they would be forgotten once the laptop is back.
public final class UnrevealedPane extends VBox {

  private final Consumer<String> go;
  private List<UnrevealedRound> shown = List.of();

  /// @param go resumes the round on a question
  public UnrevealedPane(SilentViewModel model, Consumer<String> go) {
    super(8);
    this.go = go;
    getStyleClass().add("quick-note");
    model.contentProperty().addListener((_, _, now) -> show(now.unrevealed()));
    show(model.content().unrevealed());
  }

  private void show(List<UnrevealedRound> now) {
    if (!now.equals(shown)) {
      shown = now;
      FocusPreservingUpdate.keeping(
          this, () -> getChildren().setAll(now.stream().map(this::line).toList()));
    }
    Labels.show(this, !now.isEmpty());
  }

  private Node line(UnrevealedRound round) {
    return Labels.column(
        8,
        Labels.row(
            8, Labels.icon(Feather.EDIT_3, "muted"), Labels.growing(Labels.wrapped(round.words()))),
        Editing.only(Labels.button(tr("Resume round"), () -> go.accept(round.question()))));
  }
}
