package org.soundings.ui;

import static org.soundings.language.Messages.tr;

import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.app.redaction.Renaming;
import org.soundings.assessment.Person;
import org.soundings.assessment.Session;

/// Says otherwise who somebody is, wherever people are named; all that is theirs stays theirs.
public final class PersonChange {

  private final Desk desk;
  private final BooleanSupplier isVoting;

  /// @param isVoting whether a round of votes is open, which knows its people by name
  public PersonChange(Desk desk, BooleanSupplier isVoting) {
    this.desk = desk;
    this.isVoting = isVoting;
  }

  /// @return why it cannot be, one sentence; "" where it was changed
  public String change(Person from, String name, String role, String perspective) {
    var to = new Person(name.strip(), role.strip(), perspective);
    boolean isRenamed = !to.name().equals(from.name());
    if (to.name().isEmpty()) {
      return tr("Give them a name, or a role.");
    }
    if (isRenamed && names().contains(to.name())) {
      return tr("Somebody else is called %s.", to.name());
    }
    if (isRenamed && isVoting.getAsBoolean()) {
      return tr("A round of votes is open. Change the name after it is shown or given up.");
    }
    if (!to.equals(from)) {
      desk.workbench().edit(tr("change of a person"), a -> Renaming.of(a, from, to));
    }
    return "";
  }

  /// Who is among the people of the assessment or came to a meeting.
  private Set<String> names() {
    Stream<String> known = desk.assessment().profile().people().stream().map(Person::name);
    Stream<String> came =
        desk.assessment().sessions().stream()
            .map(Session::participants)
            .flatMap(each -> each.stream());
    return Stream.concat(known, came).collect(Collectors.toSet());
  }
}
