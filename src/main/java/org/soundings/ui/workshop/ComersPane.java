package org.soundings.ui.workshop;

import static org.soundings.language.Messages.tr;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.Person;
import org.soundings.pack.Perspectives;
import org.soundings.ui.PersonChange;
import org.soundings.ui.control.Editing;
import org.soundings.ui.control.EntryLine;
import org.soundings.ui.control.Segments;
import org.soundings.ui.control.Words;

/// Who comes to a meeting, and whom they speak for. Somebody new is written into the line below;
/// somebody who is known is changed there too.
final class ComersPane extends VBox {

  private final PrepareViewModel model;
  private final FlowPane people = new FlowPane(16, 4);
  private final TextField name = Editing.only(new TextField());
  private final TextField role = Editing.only(new TextField());
  private final Segments<String> perspective = new Segments<>(tr("Whom they speak for"));
  private final Button keep = Editing.only(Words.button("", this::keep));
  private final Button leave = Words.button(tr("Leave it"), this::leave, "quiet");
  private final Label trouble = Words.wrapped("", "meta", "text-missing");
  private final VBox missing = Words.column(4);
  private final Set<String> offered = new HashSet<>();
  private Optional<Person> changing = Optional.empty();

  /// Whom somebody new speaks for, kept while somebody else is changed.
  private String forSomebodyNew = "developer";

  private PrepareViewModel.Content shown;

  ComersPane(PrepareViewModel model) {
    super(8);
    this.model = model;
    shown = model.content();
    role.setPromptText(tr("what they do"));
    role.setAccessibleText(tr("What they do"));
    name.setPrefWidth(230);
    role.setPrefWidth(200);
    List.of("developer", "operator", "security", "").forEach(this::offer);
    perspective.setValue(forSomebodyNew);
    var line = new FlowPane(8, 8);
    line.getChildren()
        .addAll(
            name,
            role,
            Words.whole(tr("speaks for"), "muted"),
            Editing.only(perspective),
            keep,
            leave);
    EntryLine.in(line, this::keep, name, role, perspective);
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
    getChildren().addAll(people, line, trouble, missing);
    write(Optional.empty());
    model.contentProperty().addListener((_, _, now) -> show(now));
    show(model.content());
  }

  private void show(PrepareViewModel.Content now) {
    if (!now.id().equals(shown.id())) {
      write(Optional.empty());
    }
    changing.filter(person -> !now.people().contains(person)).ifPresent(this::drop);
    if (!now.people().equals(shown.people())
        || !now.coming().equals(shown.coming())
        || people.getChildren().isEmpty()) {
      Refocus.keeping(
          people,
          () ->
              people.getChildren().setAll(now.people().stream().map(p -> person(p, now)).toList()));
    }
    missing.getChildren().setAll(now.missing().stream().map(ComersPane::warning).toList());
    shown = now;
  }

  private static Node warning(String words) {
    return Words.row(
        8, Words.icon(Feather.ALERT_TRIANGLE, "text-weak"), Words.growing(Words.wrapped(words)));
  }

  private Node person(Person person, PrepareViewModel.Content now) {
    String words =
        person.perspective().isEmpty()
            ? person.name()
            : "%s (%s)".formatted(person.name(), Perspectives.title(person.perspective()));
    var box = Editing.only(new CheckBox(words));
    box.setMnemonicParsing(false);
    box.setAccessibleText(words);
    box.setSelected(now.coming().contains(person.name()));
    box.setOnAction(_ -> model.come(person.name(), box.isSelected()));
    var change =
        Editing.only(
            Words.iconButton(
                Feather.EDIT_2, tr("Change who this is: %s", person.name()), () -> begin(person)));
    return Words.row(0, box, change);
  }

  private void begin(Person person) {
    write(Optional.of(person));
    name.requestFocus();
    name.selectAll();
  }

  /// Puts somebody who is known into the line, or empties it for somebody new.
  private void write(Optional<Person> person) {
    if (changing.isEmpty()) {
      forSomebodyNew = speaksFor();
    }
    changing = person;
    boolean isKnown = person.isPresent();
    name.setPromptText(tr("a name or a role, then Enter"));
    name.setAccessibleText(
        person
            .map(each -> tr("Name or role, before: %s", each.name()))
            .orElse(tr("Somebody else who comes")));
    name.setText(person.map(Person::name).orElse(""));
    role.setText(person.map(Person::role).orElse(""));
    String whom = person.map(Person::perspective).orElse(forSomebodyNew);
    offer(whom);
    perspective.setValue(whom);
    keep.setText(isKnown ? tr("Keep it") : tr("Add"));
    Words.show(role, isKnown);
    Words.show(leave, isKnown);
    say("");
  }

  /// Somebody who was being changed is not there any more, such as after an undo.
  private void drop(Person person) {
    write(Optional.empty());
    say(PersonChange.gone(person));
  }

  private void say(String words) {
    trouble.setText(words);
    Words.show(trouble, !words.isEmpty());
  }

  /// Puts a perspective among those to choose from, also one that only a file knows.
  private void offer(String whom) {
    if (offered.add(whom)) {
      perspective.with(whom, whom.isEmpty() ? tr("others") : Perspectives.title(whom));
    }
  }

  private String speaksFor() {
    String chosen = perspective.getValue();
    return chosen == null ? "" : chosen;
  }

  private void keep() {
    String wrong =
        changing
            .map(person -> model.change(person, name.getText(), role.getText(), speaksFor()))
            .orElse("");
    if (wrong.isEmpty()) {
      if (changing.isEmpty()) {
        model.add(name.getText(), speaksFor());
      }
      write(Optional.empty());
    } else {
      say(wrong);
    }
    name.requestFocus();
  }

  private void leave() {
    write(Optional.empty());
    name.requestFocus();
  }

  private void leaveOnEscape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && changing.isPresent()) {
      key.consume();
      leave();
    }
  }
}
