package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// A line with an icon, a title, a detail, and buttons to change and to delete it.
final class ContextLine {

  private ContextLine() {}

  static HBox of(Ikon icon, String title, String detail, Runnable remove) {
    return Labels.row(
        8,
        Labels.icon(icon, "muted"),
        Labels.growing(Labels.wrapped(title)),
        Labels.whole(detail, "meta"),
        Editing.only(Labels.iconButton(Feather.X, tr("Remove: %s", title), remove)));
  }

  /// Adds the button for changing before the one for deleting.
  static HBox changing(HBox line, String name, Runnable change) {
    Node pencil = Editing.only(Labels.iconButton(Feather.EDIT_2, name, change));
    line.getChildren().add(line.getChildren().size() - 1, pencil);
    return line;
  }
}
