package org.soundings.app.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

  /// Every name that stands in a field which names somebody, wherever that is.
  public static Set<String> names(Assessment assessment) {
    var names = new TreeSet<String>();
    AssessmentTexts.changed(assessment, new Looked(names));
    return names;
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

    @Override
    public boolean keeps(Node.Mapping part) {
      return !holds(part);
    }

    private boolean holds(Node node) {
      return switch (node) {
        case Node.Mapping mapping -> mapping.entries().stream().anyMatch(e -> holds(e.value()));
        case Node.Sequence sequence -> sequence.items().stream().anyMatch(this::holds);
        case Node.Scalar scalar -> scalar.text().equals(from);
        case Node.Absent _ -> false;
      };
    }
  }

  /// Looks for names and changes nothing.
  private record Looked(Set<String> names) implements AssessmentTexts.Change {

    @Override
    public boolean leavesOut(String field, Node value) {
      return false;
    }

    @Override
    public String changed(String field, String value) {
      if (FieldKinds.isPerson(field)) {
        names.add(value);
      }
      return value;
    }

    @Override
    public boolean keeps(Node.Mapping part) {
      return true;
    }
  }
}
