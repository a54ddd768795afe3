package org.soundings.ui.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.soundings.app.save.FormDrafts;
import org.soundings.assessment.profile.Person;
import org.soundings.ui.control.focus.Focus;

/// A row of fields for a new person, or for a known one who is being changed, with their
/// perspective.
public final class PersonEntry {

  private static final String PERSPECTIVE = "perspective";

  /// The value in a draft for a perspective that is not listed, which is stored as "".
  private static final String OTHERS = "others";

  /// Applies the input.
  public interface People {

    /// @return why it is not possible, as one sentence; "" if it was done
    String add(String name, String role, String perspective);

    /// @return why it is not possible, as one sentence; "" if it was changed
    String change(Person from, String name, String role, String perspective);
  }

  private final People people;
  private final TextField name;
  private final TextField role;
  private final Supplier<@Nullable String> chosen;
  private final Consumer<String> choose;
  private final DraftFields fields;
  private final EditRow<Person> changing;
  private FormDrafts.Slot newPerson = FormDrafts.Slot.passing();
  private Function<String, FormDrafts.Slot> knownPerson = _ -> FormDrafts.Slot.passing();
  private Consumer<Optional<Person>> onTurn = _ -> {};
  private List<Parent> choices = List.of();

  /// The perspective of a new person, kept while another one is changed.
  private String forNewPerson = "";

  /// @param chosen the chosen perspective
  /// @param choose chooses the perspective
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
    fields =
        new DraftFields(
            Map.of("name", name, "role", role), this::perspectiveWords, this::showPerspective);
    changing = new EditRow<>(name, fields, new Those());
  }

  /// Saves the chosen perspective with the draft.
  public void perspectiveChosen() {
    fields.hold();
  }

  /// Saves the input until it is added or changed.
  ///
  /// @param ofNew the draft of a new person
  /// @param ofKnown the draft of a change, by the name of the person
  public void keepIn(FormDrafts.Slot ofNew, Function<String, FormDrafts.Slot> ofKnown) {
    newPerson = ofNew;
    knownPerson = ofKnown;
  }

  private Map<String, String> perspectiveWords() {
    return Map.of(PERSPECTIVE, kept(perspective()));
  }

  private static String kept(String whom) {
    return whom.isEmpty() ? OTHERS : whom;
  }

  private void showPerspective(Map<String, String> words) {
    String whom = words.getOrDefault(PERSPECTIVE, kept(forNewPerson));
    choose.accept(whom.equals(OTHERS) ? "" : whom);
  }

  private String perspective() {
    String whom = chosen.get();
    return whom == null ? "" : whom;
  }

  /// Makes Enter move through the row, and Esc discard the change.
  ///
  /// @param choice the node that chooses the perspective
  /// @param turned receives a known person before the row shows them, and empty before it shows a
  ///   new one
  public void begin(Node line, Parent choice, Consumer<Optional<Person>> turned) {
    onTurn = turned;
    choices = List.of(name, role, choice);
    changing.begin(line, name, role, choice);
  }

  /// Saves the input.
  public Button keepButton() {
    return changing.keepButton();
  }

  /// Discards the change.
  public Button leaveButton() {
    return changing.leaveButton();
  }

  /// Why the input cannot be saved.
  public Label trouble() {
    return changing.trouble();
  }

  /// Loads a known person into the row.
  public void change(Person person) {
    changing.change(person);
  }

  /// Discards the input.
  public void clear() {
    changing.clear();
  }

  /// Resumes the change of a person; if they were deleted, the input becomes a new person.
  ///
  /// @param about their name when the change was started
  public void goOn(String about) {
    changing.goOn(about);
  }

  /// Follows the person who is being changed if they were changed elsewhere, for example by an
  /// undo. If they were deleted, the input becomes a new person.
  public void follow(List<Person> now) {
    changing.follow(now);
  }

  /// Saves the change of a known person; a new one stays a draft.
  public void finish() {
    changing.finish();
  }

  /// Whether a known person is being changed.
  public boolean isChanging() {
    return changing.isChanging();
  }

  /// Whether a field is part of this row and the row has input that is not saved.
  public boolean hasInputAt(Node field) {
    return changing.hasInput() && choices.stream().anyMatch(each -> Focus.isInside(each, field));
  }

  /// The people, for the row.
  private final class Those implements EditRow.Things<Person> {

    @Override
    public String name(Person one) {
      return one.name();
    }

    @Override
    public Map<String, String> words(Person one) {
      return Map.of("name", one.name(), "role", one.role(), PERSPECTIVE, kept(one.perspective()));
    }

    @Override
    public FormDrafts.Slot newDraft() {
      return newPerson;
    }

    @Override
    public FormDrafts.Slot changeDraft(String called) {
      return knownPerson.apply(called);
    }

    @Override
    public String gone(Person one) {
      return PersonChange.gone(one);
    }

    @Override
    public String inputBecomesNew(String called) {
      return PersonChange.inputBecomesNew(called);
    }

    @Override
    public void turn(Optional<Person> from, Optional<Person> to) {
      if (from.isEmpty()) {
        forNewPerson = perspective();
      }
      onTurn.accept(to);
    }

    @Override
    public String take(Optional<Person> known) {
      // A person of whom only the role is known is identified by the role.
      boolean isNamed = !name.getText().isBlank();
      String who = isNamed ? name.getText() : role.getText();
      String task = isNamed ? role.getText() : "";
      if (known.isPresent()) {
        return people.change(known.get(), who, task, perspective());
      }
      return people.add(who, task, perspective());
    }
  }
}
