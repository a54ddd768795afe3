package org.soundings.ui;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.soundings.app.FormDrafts;
import org.soundings.assessment.Person;
import org.soundings.ui.control.Editing;
import org.soundings.ui.control.EntryLine;
import org.soundings.ui.control.Focus;
import org.soundings.ui.control.Words;

/// A line of fields into which somebody new is written, or somebody who is known while they are
/// changed, until that is kept or left.
public final class PersonEntry {

  /// What becomes of what is written.
  public interface People {

    void add(String name, String role, String perspective);

    /// @return why it cannot be, one sentence; "" where it was changed
    String change(Person from, String name, String role, String perspective);
  }

  private final People people;
  private final TextField name;
  private final TextField role;
  private final Supplier<@Nullable String> chosen;
  private final Consumer<String> choose;
  private final Button keep = Editing.only(Words.button("", this::keep));
  private final Button leave = Words.button(tr("Leave it"), this::leave, "quiet");
  private final Label trouble = Words.wrapped("", "meta", "text-missing");
  private final KeptFields fields;
  private FormDrafts.Slot somebodyNew = FormDrafts.Slot.passing();
  private Consumer<Optional<Person>> onTurn = _ -> {};
  private Optional<Person> changing = Optional.empty();
  private List<Parent> choices = List.of();

  /// Whom somebody new speaks for, kept while somebody else is changed.
  private String forSomebodyNew = "";

  /// @param chosen whom they speak for, as it is chosen
  /// @param choose chooses whom they speak for
  public PersonEntry(
      TextField name,
      TextField role,
      Supplier<@Nullable String> chosen,
      Consumer<String> choose,
      People people) {
    this.name = name;
    this.role = role;
    this.chosen = chosen;
    this.choose = choose;
    this.people = people;
    fields = new KeptFields(Map.of("name", name, "role", role));
  }

  /// Keeps what is written of somebody new until they are added.
  public void keepIn(FormDrafts.Slot slot) {
    somebodyNew = slot;
  }

  /// Has Enter go through the line, and Esc leave it.
  ///
  /// @param choice where the perspective is chosen
  /// @param turned told before somebody known is put into it, and empty before somebody new is
  public void begin(Node line, Parent choice, Consumer<Optional<Person>> turned) {
    onTurn = turned;
    choices = List.of(name, role, choice);
    EntryLine.in(line, this::keep, name, role, choice);
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
    turn(Optional.empty());
  }

  /// Keeps what is written.
  public Button keepButton() {
    return keep;
  }

  /// Leaves who is changed as they are.
  public Button leaveButton() {
    return leave;
  }

  /// Why it cannot be kept.
  public Label trouble() {
    return trouble;
  }

  /// Puts somebody who is known into the line.
  public void change(Person person) {
    turn(Optional.of(person));
    name.requestFocus();
    name.selectAll();
  }

  /// Lets go of what is written.
  public void clear() {
    turn(Optional.empty());
  }

  /// Lets go of who is changed where they are not there any more, such as after an undo.
  public void follow(List<Person> now) {
    changing
        .filter(person -> !now.contains(person))
        .ifPresent(
            person -> {
              clear();
              say(PersonChange.gone(person));
            });
  }

  /// Keeps what is changed of somebody who is known, because nothing else would; who is new stays
  /// begun.
  public void finish() {
    if (changing.isPresent()) {
      take();
    }
  }

  /// Whether somebody who is there is being changed.
  public boolean isChanging() {
    return changing.isPresent();
  }

  /// Whether a field is one of these, and something is written in them that is not kept yet.
  public boolean isBegunAt(Node field) {
    return isBegun() && choices.stream().anyMatch(each -> Focus.isInside(each, field));
  }

  private boolean isBegun() {
    return changing.isPresent() || !name.getText().isBlank() || !role.getText().isBlank();
  }

  private void take() {
    if (!isBegun()) {
      return;
    }
    // Somebody of whom only the task is known is named by it.
    boolean isNamed = !name.getText().isBlank();
    String who = isNamed ? name.getText() : role.getText();
    String task = isNamed ? role.getText() : "";
    // Once they are changed, who they were is gone, and with them what is changed here.
    Optional<Person> known = changing;
    String wrong = known.map(person -> people.change(person, who, task, perspective())).orElse("");
    if (!wrong.isEmpty()) {
      say(wrong);
      return;
    }
    if (known.isEmpty()) {
      people.add(who, task, perspective());
      clear();
    } else if (changing.isPresent()) {
      clear();
    } else {
      say("");
    }
  }

  private void keep() {
    take();
    name.requestFocus();
  }

  private void leave() {
    clear();
    name.requestFocus();
  }

  private void turn(Optional<Person> person) {
    if (changing.isEmpty()) {
      forSomebodyNew = perspective();
    }
    changing = person;
    onTurn.accept(person);
    if (person.isPresent()) {
      // Somebody new waits meanwhile.
      fields.turnTo(FormDrafts.Slot.passing());
    }
    name.setText(person.map(Person::name).orElse(""));
    role.setText(person.map(Person::role).orElse(""));
    if (person.isEmpty()) {
      fields.turnTo(somebodyNew);
    }
    choose.accept(person.map(Person::perspective).orElse(forSomebodyNew));
    keep.setText(person.isPresent() ? tr("Keep it") : tr("Add"));
    Words.show(leave, person.isPresent());
    say("");
  }

  private String perspective() {
    String whom = chosen.get();
    return whom == null ? "" : whom;
  }

  private void say(String words) {
    trouble.setText(words);
    Words.show(trouble, !words.isEmpty());
  }

  private void leaveOnEscape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && changing.isPresent()) {
      key.consume();
      leave();
    }
  }
}
