package org.soundings.app.redaction;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.soundings.assessment.profile.Person;
import org.soundings.report.RedactionNotes.Kind;

/// The named people and the replacement for each: the role, or a number. One person has one
/// replacement, however the name is written. A role in a field for people is kept.
final class PeopleNames {

  /// First words of roles that describe a task: "owns the cloud account".
  private static final Set<String> DOING =
      Set.of("owns", "keeps", "runs", "decides", "leads", "builds", "operates", "maintains");

  private final List<Redaction> redactions = new ArrayList<>();
  private final Set<String> roles = new HashSet<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> given = new HashMap<>();
  private int numbered;

  /// @param people people with a known role
  /// @param certain names of people
  /// @param possible names in fields for a person, a team or a role
  PeopleNames(Collection<Person> people, Collection<String> certain, Collection<String> possible) {
    people.forEach(person -> roles.add(NameForms.key(person.role())));
    people.stream().filter(each -> isNew(each.name())).forEach(this::addPerson);
    certain.stream().filter(this::isNew).forEach(name -> add(name, nextNumber(), parts(name)));
    possible.stream().filter(this::isNew).forEach(this::addOther);
  }

  List<Redaction> redactions() {
    return redactions;
  }

  private boolean isNew(String name) {
    String key = NameForms.key(name);
    return !key.isEmpty() && !roles.contains(key) && !known.contains(key);
  }

  private void addPerson(Person person) {
    add(person.name(), standIn(person.role()), parts(person.name()));
  }

  /// A name with a technical word is the name of a team. Its parts are ordinary words.
  private void addOther(String name) {
    List<String> parts = parts(name);
    add(
        name,
        nextNumber(),
        parts.stream().anyMatch(CommonWords::isOfContainers) ? List.of() : parts);
  }

  /// A name that looks like a role, such as "Build engineer", has no parts: "Build" is an ordinary
  /// word.
  private static List<String> parts(String name) {
    return NameForms.isLikeARole(name) ? List.of() : NameForms.parts(name);
  }

  private void add(String name, String standIn, List<String> parts) {
    var words = Stream.concat(Stream.of(name), parts.stream()).toList();
    redactions.add(new Redaction(Kind.PEOPLE, words, standIn));
    words.forEach(word -> known.addAll(NameForms.spellings(word).keySet()));
    known.addAll(NameForms.spellings(NameForms.familyNameFirst(name)).keySet());
  }

  /// A role of several people gets a number.
  private String standIn(String role) {
    int number = given.merge(role, 1, Integer::sum);
    if (role.isBlank()) {
      return nextNumber();
    }
    String said = DOING.contains(role.split(" ", 2)[0]) ? "who " + role : role;
    return number > 1 ? said + " " + number : said;
  }

  private String nextNumber() {
    return tr("Person %s", ++numbered);
  }
}
