package org.soundings.app.redaction;

import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Person;
import org.soundings.store.AssessmentTexts;
import org.soundings.yaml.Node;

/// Says otherwise who somebody is. Whatever is theirs stays theirs: where a field names them it has
/// the new name. Words that people wrote are left as they are.
public final class Renaming {

  private Renaming() {}

  /// @param from as they are known; somebody who only came to a meeting becomes known
  public static Assessment of(Assessment assessment, Person from, Person to) {
    Assessment named =
        from.name().equals(to.name())
            ? assessment
            : AssessmentTexts.changed(assessment, new Named(from.name(), to.name()));
    var before = new Person(to.name(), from.role(), from.perspective());
    return named.changing(profile -> profile.withPeople(replaced(profile.people(), before, to)));
  }

  private static List<Person> replaced(List<Person> people, Person before, Person after) {
    var changed = new ArrayList<>(people);
    if (!changed.contains(before)) {
      changed.add(after);
    } else {
      changed.set(changed.indexOf(before), after);
    }
    return changed;
  }

  private record Named(String from, String to) implements AssessmentTexts.Change {

    @Override
    public boolean leavesOut(String field, Node value) {
      return false;
    }

    @Override
    public String changed(String field, String value) {
      return FieldKinds.isPerson(field) && value.equals(from) ? to : value;
    }
  }
}
