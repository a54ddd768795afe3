package org.soundings.app.redaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.soundings.app.KnownNames;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.profile.Person;
import org.soundings.store.AssessmentTexts;
import org.soundings.yaml.Node;

/// Renames a person in all fields that name people. Free text is not changed.
public final class Renaming {

  private Renaming() {}

  /// @param from the person as known so far; a participant of a session without an entry gets one
  public static Assessment of(Assessment assessment, Person from, Person to) {
    Assessment named =
        from.name().equals(to.name())
            ? assessment
            : AssessmentTexts.changed(assessment, new Renamed(from.name(), to.name()));
    var before = new Person(to.name(), from.role(), from.perspective());
    return named.changing(profile -> profile.withPeople(replaced(profile.people(), before, to)));
  }

  /// Every name in a field for people. Only these fields are read, so that it is fast enough for
  /// each key press.
  public static SortedSet<String> names(Assessment assessment) {
    var names = new HashSet<String>();
    new Named(names::add).in(assessment);
    names.remove("");
    return new TreeSet<>(names);
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

  private record Renamed(String from, String to) implements AssessmentTexts.Change {

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

  /// All people named in an assessment: participants first, then names that occur elsewhere.
  ///
  /// @param first names before all others, such as the participants of a session
  public static KnownNames known(Assessment assessment, List<String> first) {
    var people = new LinkedHashSet<String>(first);
    assessment.profile().people().forEach(person -> people.add(person.name()));
    people.removeIf(String::isBlank);
    var all = new LinkedHashSet<String>(people);
    all.addAll(names(assessment));
    all.removeIf(String::isBlank);
    return new KnownNames(List.copyOf(all), people);
  }
}
