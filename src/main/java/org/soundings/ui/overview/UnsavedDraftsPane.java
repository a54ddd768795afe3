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

/// Lists the drafts; hidden while there are none.
final class UnsavedDraftsPane extends VBox {

  private final UnsavedDraftsViewModel model;
  private UnsavedDraftsViewModel.@Nullable Content shown;

  UnsavedDraftsPane(UnsavedDraftsViewModel model) {
    super(8);
    this.model = model;
    getStyleClass().add("overview-section");
    model.contentProperty().addListener((_, _, _) -> showWhereSeen());
    sceneProperty().addListener((_, _, _) -> showWhereSeen());
    show(model.contentProperty().get());
  }

  /// Redraws only if it is visible and has changed, because drafts change with every key that is
  /// typed in a form.
  private void showWhereSeen() {
    UnsavedDraftsViewModel.Content now = model.contentProperty().get();
    if (getScene() != null && !now.equals(shown)) {
      show(now);
    }
  }

  private void show(UnsavedDraftsViewModel.Content content) {
    shown = content;
    boolean inside = getScene() != null && Focus.isInside(this, getScene().getFocusOwner());
    getChildren().setAll(Labels.label(tr("Saved drafts"), "strong"));
    content.lines().forEach(line -> getChildren().add(line(line, isAsked(content, line))));
    Labels.show(this, !content.lines().isEmpty());
    if (inside) {
      Focus.first(this).ifPresent(Node::requestFocus);
    }
  }

  private static boolean isAsked(
      UnsavedDraftsViewModel.Content content, UnsavedDraftsViewModel.Line line) {
    return content.flagged().filter(line::equals).isPresent();
  }

  private Node line(UnsavedDraftsViewModel.Line line, boolean isAsked) {
    var words = Labels.column(0, Labels.wrapped(line.words()));
    if (!line.detail().isEmpty()) {
      words.getChildren().add(Labels.wrapped(line.detail(), "meta"));
    }
    if (isAsked) {
      words.getChildren().add(Labels.wrapped(tr("Discard the draft? %s", lost()), "meta"));
    }
    var buttons = Labels.row(12);
    buttons.getChildren().setAll(isAsked ? asked(line) : offered(line));
    words.getChildren().add(buttons);
    var row = Labels.row(8, Labels.icon(Feather.EDIT_3), Labels.growing(words));
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private List<Button> offered(UnsavedDraftsViewModel.Line line) {
    Button discard = link(tr("Discard"), line, () -> model.issue(line));
    return line.canGoOn()
        ? List.of(link(tr("Resume"), line, () -> model.goOn(line)), discard)
        : List.of(discard);
  }

  private static String lost() {
    return tr("The draft cannot be recovered.");
  }

  private List<Button> asked(UnsavedDraftsViewModel.Line line) {
    Button keep = Focus.begin(link(tr("Keep draft"), line, model::keep));
    Button discard = link(tr("Discard permanently"), line, model::discard);
    keep.setAccessibleHelp(tr("Discard the draft? %s", lost()));
    discard.setAccessibleHelp(lost());
    return List.of(keep, discard);
  }

  private static Button link(String name, UnsavedDraftsViewModel.Line line, Runnable action) {
    Button link = Labels.button(name, action, "link");
    link.setAccessibleText(name + ": " + line.words());
    return link;
  }
}
