package org.soundings.ui;

import static org.soundings.language.Messages.tr;

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

  private static final String LANE = "perspective";

  /// Stands in a draft for those who speak for nobody of the others, whose word is "".
  private static final String OTHERS = "others";

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
  private Function<String, FormDrafts.Slot> somebodyKnown = _ -> FormDrafts.Slot.passing();
  private List<Person> seen = List.of();
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
    fields = new KeptFields(Map.of("name", name, "role", role), this::lane, this::showLane);
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

  /// Goes on with how somebody was to be changed; where they are gone, that becomes somebody new.
  ///
  /// @param about what they were called when they were begun to be changed
  public void goOn(String about) {
    seen.stream()
        .filter(person -> person.name().equals(about))
        .findFirst()
        .ifPresentOrElse(this::change, () -> goOnAnew(about));
  }

  private void goOnAnew(String about) {
    nobodyKnown();
    fields.turnTo(somebodyKnown.apply(about));
    offer(true);
    say(PersonChange.begunAnew(about));
    name.requestFocus();
  }

  /// Follows who is changed where they were changed elsewhere, such as by an undo. Where they are
  /// gone, what is written becomes somebody new.
  public void follow(List<Person> now) {
    changing
        .filter(person -> !now.contains(person))
        .ifPresent(
            person ->
                Successor.of(person, seen, now, Person::name)
                    .ifPresentOrElse(this::followTo, () -> begunAnew(person)));
    seen = now;
  }

  private void followTo(Person now) {
    changing = Optional.of(now);
    onTurn.accept(changing);
    fields.follow(somebodyKnown.apply(now.name()), words(now));
  }

  private void begunAnew(Person gone) {
    if (fields.isAsBefore()) {
      clear();
      say(PersonChange.gone(gone));
      return;
    }
    nobodyKnown();
    fields.follow(somebodyKnown.apply(gone.name()), Map.of());
    offer(true);
    say(PersonChange.begunAnew(gone.name()));
  }

  private void nobodyKnown() {
    rememberLane();
    changing = Optional.empty();
    onTurn.accept(changing);
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
    Optional<Person> known = changing;
    String wrong = known.map(person -> people.change(person, who, task, perspective())).orElse("");
    if (!wrong.isEmpty()) {
      say(wrong);
      return;
    }
    if (known.isEmpty()) {
      people.add(who, task, perspective());
    }
    fields.letGo();
    clear();
  }

  private void keep() {
    take();
    name.requestFocus();
  }

  private void leave() {
    fields.letGo();
    clear();
    name.requestFocus();
  }

  private void turn(Optional<Person> person) {
    rememberLane();
    changing = person;
    onTurn.accept(person);
    person.ifPresentOrElse(
        known -> fields.turnTo(somebodyKnown.apply(known.name()), words(known)),
        () -> fields.turnTo(somebodyNew));
    offer(person.isPresent());
    say("");
  }

  private void rememberLane() {
    if (changing.isEmpty()) {
      forSomebodyNew = perspective();
    }
  }

  private static Map<String, String> words(Person person) {
    return Map.of("name", person.name(), "role", person.role(), LANE, kept(person.perspective()));
  }

  /// @param canLeave whether somebody new waits who was begun before
  private void offer(boolean canLeave) {
    keep.setText(changing.isPresent() ? tr("Keep it") : tr("Add"));
    Words.show(leave, canLeave);
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
    if (key.getCode() == KeyCode.ESCAPE && leave.isVisible()) {
      key.consume();
      leave();
    }
  }
}
