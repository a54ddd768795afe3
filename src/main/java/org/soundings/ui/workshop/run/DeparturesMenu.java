package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.tr;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// Marks who leaves early, and who returns or joins late.
final class DeparturesMenu extends MenuButton {

  private final BiConsumer<String, Boolean> left;
  private final Runnable toWhoComes;

  /// @param left receives who has left or returned
  DeparturesMenu(BiConsumer<String, Boolean> left, Runnable toWhoComes) {
    super(tr("Left early"));
    this.left = left;
    this.toWhoComes = toWhoComes;
    Editing.only(this);
  }

  void show(List<Speaker> all) {
    getItems()
        .setAll(
            all.stream().sorted(Comparator.comparing(Speaker::left)).map(this::leaving).toList());
    var late = new MenuItem(tr("Joined late …"));
    late.setOnAction(_ -> toWhoComes.run());
    getItems().addAll(new SeparatorMenuItem(), late);
    Labels.show(this, !all.isEmpty());
  }

  private MenuItem leaving(Speaker each) {
    var item = new MenuItem(each.left() ? tr("%s is back", each.who()) : each.who());
    item.setOnAction(_ -> left.accept(each.who(), !each.left()));
    return item;
  }
}
