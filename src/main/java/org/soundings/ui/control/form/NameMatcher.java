package org.soundings.ui.control.form;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.soundings.app.KnownNames;

/// Who is meant by a name that is not typed whole, among those who are known. Whatever can be
/// somebody else stands as it was typed: a wrong name that nobody notices is worse than a short
/// one.
final class NameMatcher {

  /// Words that stand in the name of a person without a capital letter.
  private static final Set<String> SMALL_WORDS =
      Set.copyOf(
          words(
              """
          van von vom der den dem de del della di da do dos du la le zu zum zur af av al
          el bin ibn ben ten ter und y e
          """));

  /// Words by which a team or a role is called, one of them or several, also where they are written
  /// with a capital letter.
  private static final Set<String> ROLE_WORDS =
      Set.copyOf(
          words(
              """
          abteilung admin ag analyst architect architecture architekt architektin
          architektur auditor backend beauftragte beauftragter betrieb champion chief cloud
          compliance counsel data department design designer desk dev developer devops
          engineer engineering entwickler entwicklerin entwicklung expert frontend gmbh
          group gruppe guild head inc infra infrastructure it lead leader legal leiter leiterin leitung ltd
          management manager managerin master mobile network officer on-call operations operator
          ops owner platform plattform product produkt project projekt response security
          service sicherheit site squad sre support system team technik test tester
          verantwortliche verantwortlicher web
          """));

  /// Those of them by which people are called too. They are first names where a family name
  /// follows.
  private static final Set<String> FIRST_NAMES = Set.of("dev");

  private NameMatcher() {}

  /// The one who is called so; empty where the name is whole, where nobody is called so and where
  /// several are. The whole first name is enough, and so is the first letter of the next one behind
  /// it: "Jens" means Jens Köhler, and so do "Jens K" and "Jens K.". "Jen" is somebody else, and so
  /// is "Jens Köh", which is a whole name. A team or a role is meant by its whole name only.
  static Optional<String> by(String typed, KnownNames known) {
    String wanted = typed.strip();
    if (wanted.isEmpty() || known.people().contains(wanted)) {
      return Optional.empty();
    }
    // Who takes part is meant before a name that somebody only typed once.
    Collection<String> all = known.names().contains(wanted) ? known.people() : known.names();
    List<String> fit = all.stream().distinct().filter(name -> isCalled(name, wanted)).toList();
    return fit.size() == 1 ? Optional.of(fit.getFirst()) : Optional.empty();
  }

  private static boolean isCalled(String name, String typed) {
    return small(name).equals(small(typed))
        || (isPerson(name) && isBegun(words(small(name)), words(small(typed))));
  }

  private static boolean isBegun(List<String> name, List<String> typed) {
    boolean isFirst = typed.getFirst().equals(name.getFirst());
    return switch (typed.size()) {
      case 1 -> isFirst;
      case 2 -> isFirst && isInitial(typed.getLast(), name.get(1));
      default -> false;
    };
  }

  private static boolean isInitial(String letter, String of) {
    String first = of.substring(0, of.offsetByCodePoints(0, 1));
    return letter.equals(first) || letter.equals(first + ".");
  }

  /// Whether it looks like the first name and the family name of somebody. A field that asks who
  /// may hold a team or a role instead, and nothing but the words tells which.
  private static boolean isPerson(String name) {
    List<String> all = words(name);
    boolean isFirst = isOfAPerson(all.getFirst()) || FIRST_NAMES.contains(small(all.getFirst()));
    return all.size() > 1 && isFirst && all.stream().skip(1).allMatch(NameMatcher::isOfAPerson);
  }

  private static boolean isOfAPerson(String word) {
    boolean isSmall = Character.isLowerCase(word.codePointAt(0));
    return isSmall ? SMALL_WORDS.contains(word) : !isOfARole(small(word));
  }

  private static boolean isOfARole(String word) {
    boolean isPlural = word.endsWith("s");
    return ROLE_WORDS.contains(word)
        || (isPlural && ROLE_WORDS.contains(word.substring(0, word.length() - 1)));
  }

  private static List<String> words(String name) {
    return Stream.of(name.strip().split("\\s+")).toList();
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
