package org.soundings.ui.workshop.notes;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.NameOffer;
import org.soundings.ui.control.text.Labels;

/// The groups of the notes, each of which can be renamed, or merged with another by its name.
/// Hidden while there are none.
final class GroupNames extends VBox {

  private static final double WIDTH = 180;

  private final SilentViewModel model;
  private final FlowPane line = new FlowPane(8, 8);
  private final List<Field> fields = new ArrayList<>();
  private List<String> shown = List.of();

  GroupNames(SilentViewModel model) {
    super(4);
    this.model = model;
    getChildren()
        .addAll(Labels.wrapped(tr("Groups. Renaming a group also moves its notes."), "meta"), line);
  }

  List<Node> fields() {
    return List.copyOf(fields);
  }

  /// The fields stay, because one of them can have the caret.
  void show(SilentContent now) {
    shown = now.round().map(SilentRound::groups).orElse(List.of());
    while (fields.size() < shown.size()) {
      add(fields.size());
    }
    while (fields.size() > shown.size()) {
      line.getChildren().remove(fields.removeLast());
    }
    for (int at = 0; at < shown.size(); at++) {
      fields.get(at).show(shown.get(at));
      fields.get(at).setAccessibleText(tr("Name of the group %s", shown.get(at)));
    }
    Labels.show(this, !shown.isEmpty());
  }

  private void add(int at) {
    var field = new Field("", "").whole();
    field.setPrefWidth(WIDTH);
    NameOffer.forNewName(field, () -> others(at)).onCommit(name -> rename(at, name));
    fields.add(field);
    line.getChildren().add(field);
  }

  private List<String> others(int at) {
    return shown.stream().filter(name -> !name.equals(shown.get(at))).toList();
  }

  private void rename(int at, String name) {
    if (at >= shown.size()) {
      return;
    }
    if (name.isBlank()) {
      fields.get(at).show(shown.get(at));
    } else {
      model.groups().rename(shown.get(at), name);
    }
  }
}
