package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// A line of what was said: a sign, its title, a detail, and buttons that change it and take it
/// away.
final class ContextLine {

  private ContextLine() {}

  static HBox of(Ikon icon, String title, String detail, Runnable remove) {
    return Labels.row(
        8,
        Labels.icon(icon, "muted"),
        Labels.growing(Labels.wrapped(title)),
        Labels.whole(detail, "meta"),
        Editing.only(Labels.iconButton(Feather.X, tr("Take away: %s", title), remove)));
  }

  /// Puts the button by which it is changed before the one that takes it away.
  static HBox changing(HBox line, String name, Runnable change) {
    Node pencil = Editing.only(Labels.iconButton(Feather.EDIT_2, name, change));
    line.getChildren().add(line.getChildren().size() - 1, pencil);
    return line;
  }
}
