package org.soundings.app.redaction;

import static org.soundings.language.Messages.tr;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.soundings.assessment.profile.Person;

/// What stands in the place of each person's name: the role, or a number. One person has one
/// stand-in, however the name is written.
final class StandIns {

  /// Words with a small letter that stand within names of people.
  private static final Set<String> WITHIN_NAMES =
      Set.of(
          "af", "al", "av", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di",
          "do", "dos", "du", "el", "ibn", "la", "le", "mac", "ní", "nic", "st", "ten", "ter", "van",
          "von", "y", "zu", "zum", "zur");

  /// First words of roles that say what somebody does: "owns the cloud account".
  private static final Set<String> DOING =
      Set.of("owns", "keeps", "runs", "decides", "leads", "builds", "operates", "maintains");

  /// By the key of a name.
  private final Map<String, String> standIns = new HashMap<>();

  private final Set<String> roles = new HashSet<>();
  private final WrittenNames written = new WrittenNames();
  private int numbered;

  /// @param people who is known with a role
  /// @param others names that stand where a person or a role is named
  /// @param known names of people, whose parts are names too
  StandIns(Collection<Person> people, Collection<String> others, Collection<String> known) {
    people.forEach(person -> roles.add(WrittenNames.key(person.role())));
    var given = new HashMap<String, Integer>();
    for (Person person : people) {
      if (isNew(person.name())) {
        addPerson(person.name(), standIn(person.role(), given));
      }
    }
    people.forEach(person -> addParts(person.name()));
    for (String name : known) {
      if (isNew(name)) {
        addPerson(name, nextNumber());
        addParts(name);
      }
    }
    others.forEach(this::addOther);
  }

  /// A role that several people have is given with a number.
  private String standIn(String role, Map<String, Integer> given) {
    int number = given.merge(role, 1, Integer::sum);
    if (role.isBlank()) {
      return nextNumber();
    }
    return number > 1 ? inSentences(role) + " " + number : inSentences(role);
  }

  private boolean isNew(String name) {
    String key = WrittenNames.key(name);
    return !key.isEmpty() && !roles.contains(key) && !standIns.containsKey(key);
  }

  private void addPerson(String name, String standIn) {
    stand(name, standIn);
    stand(WrittenNames.familyNameFirst(name), standIn);
    if (isWrittenLikeARole(name)) {
      written.addRoleOrName(name);
    } else {
      written.addPerson(name);
    }
    written.addAsWritten(name);
  }

  private void stand(String name, String standIn) {
    for (String spelling : WrittenNames.spellings(name)) {
      standIns.putIfAbsent(WrittenNames.key(spelling), standIn);
    }
  }

  /// People are called by a part of their name too. What is written like a role, "Build engineer",
  /// is no name in parts: "Build" is a word.
  private void addParts(String name) {
    String standIn = standIn(name);
    if (standIn.equals(name) || isWrittenLikeARole(name)) {
      return;
    }
    for (String part : parts(name)) {
      if (!WITHIN_NAMES.contains(part)) {
        stand(part, standIn);
        written.addPart(part);
        if (Character.isUpperCase(part.codePointAt(0))) {
          written.addAsWritten(part);
        }
      }
    }
  }

  /// Of "Jeanne d'Arc" also what stands behind the apostrophe, and of "Jean-Luc" both.
  private static List<String> parts(String name) {
    return Stream.of(name.split("[\\s,.]+"))
        .flatMap(
            part ->
                Stream.concat(
                    Stream.of(
                        part, part.substring(1 + Math.max(part.indexOf('\''), part.indexOf('’')))),
                    Stream.of(part.split("-"))))
        .filter(part -> WrittenNames.key(part).length() >= WrittenNames.SHORTEST)
        .distinct()
        .toList();
  }

  /// Nobody knows whether it is a person, a role or a team: its parts are words.
  private void addOther(String name) {
    if (WrittenNames.key(name).isEmpty() || isRole(name)) {
      return;
    }
    if (isNew(name)) {
      stand(name, nextNumber());
    }
    written.addAsWritten(name);
    if (WrittenNames.isOneWord(name)) {
      written.addPart(name);
    } else if (isSmallBehindTheFirstWord(name)) {
      written.addRoleOrName(name);
    } else {
      written.addWhole(name);
    }
  }

  /// Teams that keep no names have roles in their place. A name in small letters alone was typed
  /// so.
  private static boolean isWrittenLikeARole(String name) {
    return !Character.isLowerCase(name.strip().codePointAt(0)) && isSmallBehindTheFirstWord(name);
  }

  private static boolean isSmallBehindTheFirstWord(String name) {
    return Stream.of(name.strip().split("\\s+"))
        .skip(1)
        .anyMatch(word -> isInSmallLetters(word) && !WITHIN_NAMES.contains(word));
  }

  private static boolean isInSmallLetters(String word) {
    return Character.isLowerCase(word.codePointAt(0))
        && word.codePoints().noneMatch(Character::isUpperCase);
  }

  private String nextNumber() {
    return tr("Person %s", ++numbered);
  }

  /// What finds them in running text.
  Pattern inText() {
    return written.pattern();
  }

  /// Whether what stands where a name may stand is a role that somebody of the team has.
  boolean isRole(String name) {
    return roles.contains(WrittenNames.key(name));
  }

  /// What stands in a name's place; the name itself where it is a role.
  String standIn(String name) {
    return standIns.getOrDefault(WrittenNames.key(name), name);
  }

  /// A role as it can stand where a name stood: "by who keeps this assessment".
  private static String inSentences(String role) {
    return DOING.contains(role.split(" ", 2)[0]) ? "who " + role : role;
  }
}
