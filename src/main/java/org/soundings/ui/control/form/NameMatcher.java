package org.soundings.ui.control.form;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.soundings.app.KnownNames;

/// Finds the person that an incomplete name refers to, among the known names. A name that could be
/// another person stays as it was typed: a wrong name is worse than a short one.
final class NameMatcher {

  /// Lower-case words that can be part of a person's name.
  private static final Set<String> SMALL_WORDS =
      Set.copyOf(
          words(
              """
          van von vom der den dem de del della di da do dos du la le zu zum zur af av al
          el bin ibn ben ten ter und y e
          """));

  /// Words for teams and roles, singular and plural, also if capitalised.
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

  /// Those of them that are first names too, if a family name follows.
  private static final Set<String> FIRST_NAMES = Set.of("dev");

  private NameMatcher() {}

  /// The person that the text refers to; empty if the text is a full name, or matches no one or
  /// several people. The full first name is enough, also with the first letter of the next name:
  /// "Jens" means Jens Köhler, and so do "Jens K" and "Jens K.". "Jen" is another person, and so is
  /// "Jens Köh", which counts as a full name. A team or a role is matched by its full name only.
  static Optional<String> by(String typed, KnownNames known) {
    String wanted = typed.strip();
    if (wanted.isEmpty() || known.people().contains(wanted)) {
      return Optional.empty();
    }
    // Participants come before names that were only typed once.
    Collection<String> all = known.names().contains(wanted) ? known.people() : known.names();
    List<String> fit = all.stream().distinct().filter(name -> isCalled(name, wanted)).toList();
    return fit.size() == 1 ? Optional.of(fit.getFirst()) : Optional.empty();
  }

  private static boolean isCalled(String name, String typed) {
    return small(name).equals(small(typed))
        || (isPerson(name) && hasInput(words(small(name)), words(small(typed))));
  }

  private static boolean hasInput(List<String> name, List<String> typed) {
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

  /// Whether it looks like first name and family name. A field for a person can also name a team or
  /// a role, and only the text shows which it is.
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
