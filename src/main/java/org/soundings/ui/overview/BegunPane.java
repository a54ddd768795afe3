package org.soundings.ui.overview;

import static org.soundings.language.Messages.tr;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.text.Labels;

/// Lists what was begun and not added; there while there is something.
final class BegunPane extends VBox {

  private final BegunViewModel model;
  private BegunViewModel.@Nullable Content shown;

  BegunPane(BegunViewModel model) {
    super(8);
    this.model = model;
    getStyleClass().add("overview-section");
    model.contentProperty().addListener((_, _, _) -> showWhereSeen());
    sceneProperty().addListener((_, _, _) -> showWhereSeen());
    show(model.contentProperty().get());
  }

  /// Draws it anew only where it is in the window and is not what stands there: it changes with
  /// each key that is typed in any form.
  private void showWhereSeen() {
    BegunViewModel.Content now = model.contentProperty().get();
    if (getScene() != null && !now.equals(shown)) {
      show(now);
    }
  }

  private void show(BegunViewModel.Content content) {
    shown = content;
    boolean inside = getScene() != null && Focus.isInside(this, getScene().getFocusOwner());
    getChildren().setAll(Labels.label(tr("Begun, not added"), "strong"));
    content.lines().forEach(line -> getChildren().add(line(line, isAsked(content, line))));
    Labels.show(this, !content.lines().isEmpty());
    if (inside) {
      Focus.first(this).ifPresent(Node::requestFocus);
    }
  }

  private static boolean isAsked(BegunViewModel.Content content, BegunViewModel.Line line) {
    return content.doubted().filter(line::equals).isPresent();
  }

  private Node line(BegunViewModel.Line line, boolean isAsked) {
    var words = Labels.column(0, Labels.wrapped(line.words()));
    if (!line.detail().isEmpty()) {
      words.getChildren().add(Labels.wrapped(line.detail(), "meta"));
    }
    if (isAsked) {
      words.getChildren().add(Labels.wrapped(tr("Leave it out? %s", lost()), "meta"));
    }
    var buttons = Labels.row(12);
    buttons.getChildren().setAll(isAsked ? asked(line) : offered(line));
    words.getChildren().add(buttons);
    var row = Labels.row(8, Labels.icon(Feather.EDIT_3), Labels.growing(words));
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private List<Button> offered(BegunViewModel.Line line) {
    Button leaveOut = link(tr("Leave it out"), line, () -> model.doubt(line));
    return line.canGoOn()
        ? List.of(link(tr("Go on"), line, () -> model.goOn(line)), leaveOut)
        : List.of(leaveOut);
  }

  private static String lost() {
    return tr("What you began is lost.");
  }

  private List<Button> asked(BegunViewModel.Line line) {
    Button keep = Focus.begin(link(tr("Keep it"), line, model::keep));
    Button leaveOut = link(tr("Leave it out for good"), line, model::leaveOut);
    keep.setAccessibleHelp(tr("It is asked whether to leave it out. %s", lost()));
    leaveOut.setAccessibleHelp(lost());
    return List.of(keep, leaveOut);
  }

  private static Button link(String name, BegunViewModel.Line line, Runnable action) {
    Button link = Labels.button(name, action, "link");
    link.setAccessibleText(name + ": " + line.words());
    return link;
  }
}
