package org.soundings.ui.workshop.prepare;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.profile.Person;
import org.soundings.pack.Perspectives;
import org.soundings.ui.control.focus.FocusPreservingUpdate;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// The possible participants, each with a check box and a button to change them, and one check box
/// for all.
final class ParticipantsList extends VBox {

  private final PrepareViewModel model;
  private final Consumer<Person> change;
  private final CheckBox everybody = Editing.only(new CheckBox(tr("Everyone")));
  private final TilePane people = new TilePane(16, 4);

  /// The person who is being changed in the row below.
  private Optional<String> changed = Optional.empty();

  /// @param change starts to change a person
  ParticipantsList(PrepareViewModel model, Consumer<Person> change) {
    super(8);
    this.model = model;
    this.change = change;
    people.setTileAlignment(Pos.CENTER_LEFT);
    everybody.setMnemonicParsing(false);
    everybody.setOnAction(_ -> model.everybodyComes(everybody.isSelected()));
    getChildren().addAll(everybody, people);
  }

  /// Rows are kept while the people stay the same.
  void show(PrepareContent now, PrepareContent before) {
    if (!now.people().equals(before.people())
        || !now.coming().equals(before.coming())
        || people.getChildren().isEmpty()) {
      FocusPreservingUpdate.keeping(
          people,
          () ->
              people.getChildren().setAll(now.people().stream().map(p -> person(p, now)).toList()));
    }
    showEverybody(now);
  }

  /// Marks the person who is being changed in the row below.
  void mark(Optional<String> now) {
    changed = now;
    people.getChildren().forEach(row -> mark(row, row.getUserData()));
  }

  private void mark(Node row, Object name) {
    Labels.toggle(row, "chosen", changed.filter(name::equals).isPresent());
  }

  /// Checked if all participate, indeterminate if some do; shown for two or more people.
  private void showEverybody(PrepareContent now) {
    long coming = now.people().stream().filter(p -> now.coming().contains(p.name())).count();
    boolean all = coming == now.people().size();
    everybody.setIndeterminate(coming > 0 && !all);
    everybody.setSelected(all);
    Labels.show(everybody, now.people().size() > 1);
  }

  private Node person(Person person, PrepareContent now) {
    var row = Labels.row(0, comes(person, now), changeButton(person));
    row.getStyleClass().add("participant");
    row.setUserData(person.name());
    mark(row, person.name());
    return row;
  }

  private CheckBox comes(Person person, PrepareContent now) {
    String words =
        person.perspective().isEmpty()
            ? person.name()
            : "%s (%s)".formatted(person.name(), Perspectives.title(person.perspective()));
    var box = Editing.only(new CheckBox(words));
    box.setMnemonicParsing(false);
    box.setAccessibleText(words);
    box.setSelected(now.coming().contains(person.name()));
    box.setOnAction(_ -> model.come(person.name(), box.isSelected()));
    return box;
  }

  private Button changeButton(Person person) {
    return Editing.only(
        Labels.iconButton(
            Feather.EDIT_2, tr("Edit person: %s", person.name()), () -> change.accept(person)));
  }
}
