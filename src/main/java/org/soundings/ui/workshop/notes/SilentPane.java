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
import org.soundings.ui.control.layout.Turning;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// What was written in silence, once all see it: put together under names, and taken into lanes.
public final class SilentPane extends VBox {

  private final SilentViewModel model;
  private final Label heading = Labels.label(tr("Written in silence"), "strong", "pane-heading");

  /// The names that notes are put under, by the places of the notes.
  private final NavigableMap<Integer, Field> groups = new TreeMap<>();

  private final GroupNames names;

  /// Where the focus goes at each note that is in no lane yet, by its place.
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
      Runnable back = Panes.standing(this);
      show(now);
      if (inside) {
        back.run();
        goOn(placed(before, now));
      }
    }
    follow(now);
  }

  /// Shows the names of groups as they are kept, such as after an undo.
  private void follow(SilentContent now) {
    List<SilentRound.Note> notes = now.round().map(SilentRound::notes).orElse(List.of());
    groups.forEach((at, group) -> group.show(notes.get(at).group()));
    names.show(now);
  }

  /// The names of groups are typed here; whoever types them keeps the caret.
  private static List<SilentRound.Note> withoutGroups(SilentContent content) {
    return content.round().stream()
        .flatMap(round -> round.notes().stream())
        .map(note -> note.withGroup(""))
        .toList();
  }

  /// Shows what was written. The focus goes to its heading, in sight of the notes: there the keys
  /// of the meeting mean something, a key that is pressed once too often changes nothing, and Tab
  /// goes on to the first note.
  public void begin() {
    heading.requestFocus();
    Panes.reveal(this);
  }

  /// The place of the note that was taken into a lane; -1 where none was.
  private static int placed(SilentContent before, SilentContent now) {
    List<SilentRound.Note> was = before.round().map(SilentRound::notes).orElse(List.of());
    List<SilentRound.Note> is = now.round().map(SilentRound::notes).orElse(List.of());
    for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
      if (was.get(i).lane().isEmpty() && !is.get(i).lane().isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /// Puts the focus to the next note that is in no lane yet, else to the first such, else to the
  /// heading. The page stands where it stood, as far as that is in sight.
  ///
  /// @param placed the place of the note that was taken into a lane
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
              // Below the notes: the first name that is written moves none of them.
              getChildren().add(names);
            });
    names.show(now);
    Labels.show(this, !getChildren().isEmpty());
  }

  private Node line(SilentRound.Thought thought, List<String> roles) {
    int at = thought.at();
    SilentRound.Note note = thought.note();
    String writers = String.join(", ", thought.writers());
    var group = new Field(tr("What %s's note is put under", writers), tr("put under …"));
    group.show(note.group());
    NameOffer.forSomebodyNew(group, () -> model.groups().groupsBeside(at))
        .onCommit(name -> model.groups().group(at, name));
    groups.put(at, group);
    group.setPrefWidth(150);
    group.setMinWidth(110);
    var row = Labels.row(8);
    if (note.lane().isEmpty()) {
      for (String role : roles) {
        var button =
            Editing.only(
                Labels.button(
                    "→ " + Perspectives.title(role),
                    () -> model.groups().merge(at, role),
                    "quiet"));
        button.setAccessibleText(tr("Take it into the lane of %s", Perspectives.title(role)));
        if (unplaced.isEmpty()) {
          Focus.begin(button);
        }
        unplaced.putIfAbsent(at, button);
        row.getChildren().add(button);
      }
    } else {
      String lane = tr("in the lane of %s", Perspectives.title(note.lane()));
      row.getChildren().add(Labels.whole(lane, "meta"));
    }
    var under = Labels.row(12, group, Labels.growing(Labels.whole(writers, "meta")));
    return Labels.column(4, Labels.wrapped(note.text()), new Turning(under, row, under));
  }
}
