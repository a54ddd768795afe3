package org.soundings.ui.workshop.notes;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.pack.Perspectives;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.EntryLine;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.NameOffer;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.layout.SideBySideOrStacked;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// The revealed notes of a silent round: they are grouped, and copied to perspectives.
public final class SilentPane extends VBox {

  private final SilentViewModel model;
  private final Label heading = Labels.label(tr("Silent round"), "strong", "pane-heading");

  /// The group fields of the notes, by the index of the note.
  private final NavigableMap<Integer, Field> groups = new TreeMap<>();

  private final GroupNames names;

  /// The nodes that get the focus at notes that are in no perspective yet, by index.
  private final NavigableMap<Integer, Node> unplaced = new TreeMap<>();

  public SilentPane(SilentViewModel model) {
    super(8);
    this.model = model;
    names = new GroupNames(model);
    Panes.asOne(this);
    EntryLine.in(this, heading::requestFocus, () -> List.copyOf(groups.values()));
    EntryLine.in(names, heading::requestFocus, names::fields);
    model.contentProperty().addListener((_, before, now) -> change(before, now));
    show(model.content());
  }

  private void change(SilentContent before, SilentContent now) {
    if (!withoutGroups(before).equals(withoutGroups(now)) || !before.roles().equals(now.roles())) {
      boolean inside = getScene() != null && Focus.isInside(this, getScene().getFocusOwner());
      Runnable back = Panes.position(this);
      show(now);
      if (inside) {
        back.run();
        goOn(placed(before, now));
      }
    }
    follow(now);
  }

  /// Shows the saved names of groups, for example after an undo.
  private void follow(SilentContent now) {
    List<SilentRound.Note> notes = now.round().map(SilentRound::notes).orElse(List.of());
    groups.forEach((at, group) -> group.show(notes.get(at).group()));
    names.show(now);
  }

  /// The names of groups are edited here, so a changed name alone rebuilds nothing and the caret
  /// stays.
  private static List<SilentRound.Note> withoutGroups(SilentContent content) {
    return content.round().stream()
        .flatMap(round -> round.notes().stream())
        .map(note -> note.withGroup(""))
        .toList();
  }

  /// Shows the notes and focuses their heading: there shortcuts work, an extra key press changes
  /// nothing, and Tab goes to the first note.
  public void begin() {
    heading.requestFocus();
    Panes.reveal(this);
  }

  /// The index of the note that was copied to a perspective; -1 if there is none.
  private static int placed(SilentContent before, SilentContent now) {
    List<SilentRound.Note> was = before.round().map(SilentRound::notes).orElse(List.of());
    List<SilentRound.Note> is = now.round().map(SilentRound::notes).orElse(List.of());
    for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
      if (was.get(i).perspective().isEmpty() && !is.get(i).perspective().isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /// Focuses the next note that is in no perspective yet, else the first such note, else the
  /// heading. The scroll position stays if the note is visible.
  ///
  /// @param placed the index of the note that was copied to a perspective
  private void goOn(int placed) {
    Optional.ofNullable(unplaced.higherEntry(placed))
        .or(() -> Optional.ofNullable(unplaced.firstEntry()))
        .map(Map.Entry::getValue)
        .orElse(heading)
        .requestFocus();
  }

  private void show(SilentContent now) {
    getChildren().clear();
    groups.clear();
    unplaced.clear();
    now.round()
        .ifPresent(
            round -> {
              getChildren().add(heading);
              round.thoughts().forEach(each -> getChildren().add(line(each, now.roles())));
              // Below the notes, so that the first name moves none of them.
              getChildren().add(names);
            });
    names.show(now);
    Labels.show(this, !getChildren().isEmpty());
  }

  private Node line(SilentRound.Thought thought, List<String> roles) {
    int at = thought.at();
    SilentRound.Note note = thought.note();
    String writers = String.join(", ", thought.writers());
    var group = new Field(tr("Group for the note by %s", writers), tr("add to group"));
    group.show(note.group());
    NameOffer.forNewName(group, () -> model.groups().otherGroups(at))
        .onCommit(name -> model.groups().group(at, name));
    groups.put(at, group);
    group.setPrefWidth(150);
    group.setMinWidth(110);
    var row = Labels.row(8);
    if (note.perspective().isEmpty()) {
      for (String role : roles) {
        var button =
            Editing.only(
                Labels.button(
                    "→ " + Perspectives.title(role),
                    () -> model.groups().merge(at, role),
                    "quiet"));
        button.setAccessibleText(tr("Add to the %s perspective", Perspectives.title(role)));
        if (unplaced.isEmpty()) {
          Focus.begin(button);
        }
        unplaced.putIfAbsent(at, button);
        row.getChildren().add(button);
      }
    } else {
      String perspective = tr("in the %s perspective", Perspectives.title(note.perspective()));
      row.getChildren().add(Labels.whole(perspective, "meta"));
    }
    var under = Labels.row(12, group, Labels.growing(Labels.whole(writers, "meta")));
    return Labels.column(
        4, Labels.wrapped(note.text()), new SideBySideOrStacked(under, row, under));
  }
}
