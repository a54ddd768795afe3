package org.soundings.app.redaction;

import static org.soundings.language.Messages.tr;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.soundings.assessment.Person;

/// What stands in the place of each person's name: the role, or a number.
final class Names {

  /// Words with a small letter that stand within names of people.
  private static final Set<String> WITHIN_NAMES =
      Set.of(
          "al", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos",
          "du", "el", "ibn", "la", "le", "ten", "ter", "van", "von", "y", "zu", "zum", "zur");

  /// First words of roles that say what somebody does: "owns the cloud account".
  private static final Set<String> DOING =
      Set.of("owns", "keeps", "runs", "decides", "leads", "builds", "operates", "maintains");

  /// A shorter name is not looked for in running text: it would be found in too many words.
  private static final int SHORTEST = 3;

  private final Map<String, String> standIns = new HashMap<>();

  /// The same of whole names, in small letters.
  private final Map<String, String> inAnyCase = new HashMap<>();

  private final Set<String> inText = new LinkedHashSet<>();
  private final Set<String> roles = new LinkedHashSet<>();
  private int numbered;

  /// @param people who is known with a role
  /// @param others names that stand where a person or a role is named
  /// @param known names of people, whose parts are names too
  Names(Collection<Person> people, Collection<String> others, Collection<String> known) {
    var given = new HashMap<String, Integer>();
    for (Person person : people) {
      String role = person.role();
      roles.add(small(role));
      if (!standIns.containsKey(person.name())) {
        int number = given.merge(role, 1, Integer::sum);
        String said = inSentences(role);
        String standIn = role.isBlank() ? nextNumber() : number > 1 ? said + " " + number : said;
        add(person.name(), standIn);
        parts(person.name(), standIn);
      }
    }
    known.stream()
        .filter(name -> !standIns.containsKey(name) && !isRole(name))
        .forEach(this::addPerson);
    for (String name : others) {
      if (!standIns.containsKey(name) && !isRole(name)) {
        add(name, nextNumber());
      }
    }
  }

  private void addPerson(String name) {
    String standIn = nextNumber();
    add(name, standIn);
    parts(name, standIn);
  }

  private void add(String name, String standIn) {
    standIns.put(name, standIn);
    if (isWhole(name)) {
      inAnyCase.putIfAbsent(small(name), standIn);
    }
    if (name.length() < SHORTEST) {
      return;
    }
    inText.add(name);
    if (isPart(name)) {
      // In small letters it is mostly a word: mark, will, grant.
      String loud = name.toUpperCase(Locale.ROOT);
      standIns.putIfAbsent(loud, standIn);
      inText.add(loud);
    }
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /// Whether it is more than a part of a name, and no role: nobody means something else by it,
  /// however it is written.
  private static boolean isWhole(String name) {
    return !isPart(name) && !isWrittenLikeARole(name);
  }

  private static boolean isPart(String name) {
    return !name.strip().contains(" ");
  }

  /// What finds them in running text: whole names in any letters, the others as they are written
  /// and in capitals.
  Pattern inText() {
    return RunningText.words(inText, Names::isWhole);
  }

  /// People are called by a part of their name too. What is written like a role, "Build engineer",
  /// is no name in parts: "Build" is a word.
  private void parts(String name, String standIn) {
    if (isWrittenLikeARole(name)) {
      return;
    }
    for (String part : name.split("[\\s,.]+")) {
      boolean isName = part.length() >= SHORTEST && Character.isUpperCase(part.codePointAt(0));
      if (isName && !standIns.containsKey(part)) {
        add(part, standIn);
      }
    }
  }

  private static boolean isWrittenLikeARole(String name) {
    return Stream.of(name.strip().split("\\s+"))
        .skip(1)
        .anyMatch(
            word -> Character.isLowerCase(word.codePointAt(0)) && !WITHIN_NAMES.contains(word));
  }

  private String nextNumber() {
    return tr("Person %s", ++numbered);
  }

  /// Whether what stands where a name may stand is a role that somebody of the team has.
  boolean isRole(String name) {
    return roles.contains(small(name));
  }

  /// What stands in a name's place; the name itself where it is a role.
  String standIn(String name) {
    String standIn = standIns.get(name);
    return standIn != null ? standIn : inAnyCase.getOrDefault(small(name), name);
  }

  /// A role as it can stand where a name stood: "by who keeps this assessment".
  private static String inSentences(String role) {
    return DOING.contains(role.split(" ", 2)[0]) ? "who " + role : role;
  }
}
