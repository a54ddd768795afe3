package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.text.Labels;

/// Shows at once which questions move up and down.
final class EffectPane extends VBox {

  private final ContextViewModel model;
  private final VBox list = new VBox();

  EffectPane(ContextViewModel model) {
    this.model = model;
    getStyleClass().addAll("pane", "pane-right");
    setMinWidth(300);
    setPrefWidth(380);
    list.getStyleClass().add("effect");
    var scroll = Panes.sheet(list);
    VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
    getChildren().add(scroll);
    model.effectProperty().addListener((_, _, now) -> show(now));
    show(model.effectProperty().get());
  }

  private void show(ContextEffect effect) {
    list.getChildren().setAll(Labels.label(tr("Effect on question order"), "strong"));
    if (effect.movesNothing()) {
      list.getChildren()
          .add(Labels.wrapped(tr("No effect yet. The questions are in pack order."), "muted"));
    }
    if (!effect.rises().isEmpty()) {
      list.getChildren()
          .add(
              Labels.wrapped(
                  effect.more() == 0
                      ? tr("These questions move up, each for the reason shown.")
                      : tr(
                          "%d questions move up. These move furthest, each for the reason shown.",
                          effect.rising()),
                  "muted"));
      add(effect.rises(), Feather.ARROW_UP, "text-accent");
      if (effect.more() > 0) {
        list.getChildren().add(Labels.label(tr("and %d more", effect.more()), "muted"));
      }
    }
    if (!effect.sinks().isEmpty()) {
      list.getChildren()
          .addAll(Labels.space(16), Labels.label(tr("Lower priority for now"), "strong"));
      add(effect.sinks(), Feather.ARROW_DOWN, "muted");
    }
  }

  private void add(List<ContextEffect.Moved> questions, Ikon icon, String colour) {
    questions.forEach(moved -> list.getChildren().add(line(moved, icon, colour)));
  }

  private Node line(ContextEffect.Moved moved, Ikon icon, String colour) {
    var words =
        Labels.column(0, Labels.wrapped(moved.title()), Labels.wrapped(moved.reason(), "meta"));
    var row = Labels.row(8, Labels.icon(icon, colour), Labels.growing(words));
    row.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    return Labels.rowButton(
        moved.title() + ". " + moved.reason(), row, () -> model.open(moved.id()), "effect-line");
  }
}
