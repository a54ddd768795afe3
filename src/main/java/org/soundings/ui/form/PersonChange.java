package org.soundings.ui.form;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.soundings.app.redaction.Renaming;
import org.soundings.assessment.profile.Person;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;

/// Says otherwise who somebody is, wherever people are named; all that is theirs stays theirs.
public final class PersonChange {

  private final ScreenContext context;
  private final BooleanSupplier isVoting;

  /// @param isVoting whether a round of votes is open, which knows its people by name
  public PersonChange(ScreenContext context, BooleanSupplier isVoting) {
    this.context = context;
    this.isVoting = isVoting;
  }

  /// @return why it cannot be, one sentence; "" where it was changed
  public String change(Person from, String name, String role, String perspective) {
    var to = new Person(name.strip(), role.strip(), perspective);
    boolean isRenamed = !to.name().equals(from.name());
    if (to.name().isEmpty()) {
      return tr("Give them a name, or a role.");
    }
    if (!isKnown(from)) {
      return gone(from);
    }
    if (isRenamed && Renaming.names(context.assessment()).contains(to.name())) {
      return tr("Somebody else is called %s.", to.name());
    }
    if (isRenamed && isVoting.getAsBoolean()) {
      return tr("A round of votes is open. Change the name after it is shown or given up.");
    }
    if (!to.equals(from)) {
      context.workbench().edit(tr("change of a person"), a -> Renaming.of(a, from, to));
    }
    if (isRenamed && context.open().author().equals(from.name())) {
      tellStillSigned(from.name());
    }
    return "";
  }

  /// Who writes at this window is chosen for all assessments, and not here.
  private void tellStillSigned(String name) {
    context
        .work()
        .notices()
        .say(
            Notice.news(
                tr(
                    "What you write is still signed %s. Say in the settings what you are called"
                        + " now.",
                    name)));
  }

  /// Whether somebody is among the people as they were shown, or only came to a meeting.
  private boolean isKnown(Person person) {
    List<Person> people = context.assessment().profile().people();
    return people.contains(person)
        || (people.stream().noneMatch(each -> each.name().equals(person.name()))
            && came(person.name()));
  }

  private boolean came(String name) {
    return context.assessment().sessions().stream()
        .anyMatch(session -> session.participants().contains(name));
  }

  /// That they are gone, and what becomes of what was written about them.
  ///
  /// @param name as they were called
  static String begunAnew(String name) {
    return tr("%s is not there any more; what you wrote can be added as somebody new.", name);
  }

  /// That somebody who was being changed is not there any more, one sentence.
  public static String gone(Person person) {
    return tr("%s is not there any more as they were; nothing was changed.", person.name());
  }
}
