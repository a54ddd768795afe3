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

/// A line of fields into which somebody new is written, or somebody who is known while they are
/// changed, with whom they speak for.
public final class PersonEntry {

  private static final String LANE = "perspective";

  /// Stands in a draft for those who speak for nobody of the others, whose word is "".
  private static final String OTHERS = "others";

  /// What becomes of what is written.
  public interface People {

    /// @return why it cannot be, one sentence; "" where it was done
    String add(String name, String role, String perspective);

    /// @return why it cannot be, one sentence; "" where it was changed
    String change(Person from, String name, String role, String perspective);
  }

  private final People people;
  private final TextField name;
  private final TextField role;
  private final Supplier<@Nullable String> chosen;
  private final Consumer<String> choose;
  private final KeptFields fields;
  private final EditRow<Person> changing;
  private FormDrafts.Slot somebodyNew = FormDrafts.Slot.passing();
  private Function<String, FormDrafts.Slot> somebodyKnown = _ -> FormDrafts.Slot.passing();
  private Consumer<Optional<Person>> onTurn = _ -> {};
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
    fields = new KeptFields(Map.of("name", name, "role", role), this::lane, this::showLane);
    changing = new EditRow<>(name, fields, new Those());
  }

  /// Keeps whom they speak for with what is written, once that was chosen otherwise.
  public void laneChosen() {
    fields.hold();
  }

  /// Keeps what is written until it is added, or changed.
  ///
  /// @param ofNew what is written of somebody new
  /// @param ofKnown how somebody is to be changed, by their name
  public void keepIn(FormDrafts.Slot ofNew, Function<String, FormDrafts.Slot> ofKnown) {
    somebodyNew = ofNew;
    somebodyKnown = ofKnown;
  }

  private Map<String, String> lane() {
    return Map.of(LANE, kept(perspective()));
  }

  private static String kept(String whom) {
    return whom.isEmpty() ? OTHERS : whom;
  }

  private void showLane(Map<String, String> words) {
    String whom = words.getOrDefault(LANE, kept(forSomebodyNew));
    choose.accept(whom.equals(OTHERS) ? "" : whom);
  }

  private String perspective() {
    String whom = chosen.get();
    return whom == null ? "" : whom;
  }

  /// Has Enter go through the line, and Esc leave it.
  ///
  /// @param choice where the perspective is chosen
  /// @param turned told before somebody known is put into it, and empty before somebody new is
  public void begin(Node line, Parent choice, Consumer<Optional<Person>> turned) {
    onTurn = turned;
    choices = List.of(name, role, choice);
    changing.begin(line, name, role, choice);
  }

  /// Keeps what is written.
  public Button keepButton() {
    return changing.keepButton();
  }

  /// Leaves who is changed as they are.
  public Button leaveButton() {
    return changing.leaveButton();
  }

  /// Why it cannot be kept.
  public Label trouble() {
    return changing.trouble();
  }

  /// Puts somebody who is known into the line.
  public void change(Person person) {
    changing.change(person);
  }

  /// Lets go of what is written.
  public void clear() {
    changing.clear();
  }

  /// Goes on with how somebody was to be changed; where they are gone, that becomes somebody new.
  ///
  /// @param about what they were called when they were begun to be changed
  public void goOn(String about) {
    changing.goOn(about);
  }

  /// Follows who is changed where they were changed elsewhere, such as by an undo. Where they are
  /// gone, what is written becomes somebody new.
  public void follow(List<Person> now) {
    changing.follow(now);
  }

  /// Keeps what is changed of somebody who is known; who is new stays begun.
  public void finish() {
    changing.finish();
  }

  /// Whether somebody who is there is being changed.
  public boolean isChanging() {
    return changing.isChanging();
  }

  /// Whether a field is one of these, and something is written in them that is not kept yet.
  public boolean isBegunAt(Node field) {
    return changing.isBegun() && choices.stream().anyMatch(each -> Focus.isInside(each, field));
  }

  /// Those whom the line is about.
  private final class Those implements EditRow.Things<Person> {

    @Override
    public String name(Person one) {
      return one.name();
    }

    @Override
    public Map<String, String> words(Person one) {
      return Map.of("name", one.name(), "role", one.role(), LANE, kept(one.perspective()));
    }

    @Override
    public FormDrafts.Slot begun() {
      return somebodyNew;
    }

    @Override
    public FormDrafts.Slot changeBegun(String called) {
      return somebodyKnown.apply(called);
    }

    @Override
    public String gone(Person one) {
      return PersonChange.gone(one);
    }

    @Override
    public String begunAnew(String called) {
      return PersonChange.begunAnew(called);
    }

    @Override
    public void turn(Optional<Person> from, Optional<Person> to) {
      if (from.isEmpty()) {
        forSomebodyNew = perspective();
      }
      onTurn.accept(to);
    }

    @Override
    public String take(Optional<Person> known) {
      // Somebody of whom only the task is known is named by it.
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
