package org.soundings.ui.form;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.soundings.app.redaction.Renaming;
import org.soundings.assessment.profile.Person;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;

/// Changes the data of a person wherever they are named; everything assigned to them stays
/// assigned.
public final class PersonChange {

  private final ScreenContext context;
  private final BooleanSupplier isVoting;

  /// @param isVoting whether a voting round is open, which refers to participants by name
  public PersonChange(ScreenContext context, BooleanSupplier isVoting) {
    this.context = context;
    this.isVoting = isVoting;
  }

  /// @return why it is not possible, as one sentence; "" if it was changed
  public String change(Person from, String name, String role, String perspective) {
    var to = new Person(name.strip(), role.strip(), perspective);
    boolean isRenamed = !to.name().equals(from.name());
    if (to.name().isEmpty()) {
      return tr("Enter a name or a role.");
    }
    if (!isKnown(from)) {
      return gone(from);
    }
    if (isRenamed && Renaming.names(context.assessment()).contains(to.name())) {
      return tr("The name %s is already in use. Enter a different name.", to.name());
    }
    if (isRenamed && isVoting.getAsBoolean()) {
      return tr(
          "A vote is in progress. Change the name after you reveal the votes or discard the round.");
    }
    if (!to.equals(from)) {
      context.workbench().edit(tr("person changed"), a -> Renaming.of(a, from, to));
    }
    if (isRenamed && context.open().author().equals(from.name())) {
      tellStillSigned(from.name());
    }
    return "";
  }

  /// The author name of this window is a setting for all assessments and is not changed here.
  private void tellStillSigned(String name) {
    context
        .work()
        .notices()
        .say(
            Notice.news(
                tr(
                    "Your entries are still recorded under the name %s. Change your display name in the settings.",
                    name)));
  }

  /// Whether the person is among the people of the assessment, or only participated in a session.
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

  /// Says that the person was deleted, and what happens to the input.
  ///
  /// @param name their former name
  static String inputBecomesNew(String name) {
    return tr("%s no longer exists. You can add your entries as a new person.", name);
  }

  /// Says that a person who was being changed was deleted, as one sentence.
  public static String gone(Person person) {
    return tr(
        "%s was changed or removed in the meantime. Your change was not applied. Check the list and try again.",
        person.name());
  }
}
