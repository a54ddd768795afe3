package org.soundings.app.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the names of the system and of its parts in running text, however they are spelled:
/// `checkout-api` is also Checkout API, checkout_api and CheckoutApi. A name that is a common word
/// is found in fewer spellings, so that the text stays readable.
final class PartNames {

  private static final int SHORTEST = 3;

  /// Words of a shorter name are looked for only with something between them.
  private static final int SHORTEST_JOINED = 6;

  /// Words of every sentence. They tell nothing of a system, so they are not looked for.
  private static final Set<String> OF_SENTENCES =
      words(
          "all and any are but can for from had has have her his how into its may more most must new"
              + " not now old one only other our out own same she should some such than that the"
              + " their them then there these they this those two under use was were what when"
              + " where which who will with you your");

  /// Words that the questions and most answers use. In small letters they are taken for a name only
  /// if the name is written so.
  private static final Set<String> OF_CONTAINERS =
      words(
          "access account admin administration agent api app application applications audit backend"
              + " backup base broker build builds cache client cloud cluster clusters code company"
              + " compute config console container containers control controller core customer"
              + " customers data database databases deployment developer developers development"
              + " device devices disk dmz domain edge engine external file files firewall frontend"
              + " gateway git host hosting hosts image images infrastructure ingress internal"
              + " internet job jobs key keys lab log logging logs mail management manager mesh"
              + " message monitoring namespace network node nodes office operations operator"
              + " operators orchestrator partner partners people pipeline plane platform pod pods"
              + " policy private process production proxy public queue registry repository router"
              + " runner runners runtime scanner secret secrets security server servers service"
              + " services shell source staff staging storage store supplier system systems team"
              + " test testing tools user users vault volume web worker workers workload workloads"
              + " world zone");

  private final Set<String> names = new TreeSet<>();

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  void add(String name) {
    if (WrittenNames.key(name).length() >= SHORTEST) {
      names.add(WrittenNames.composed(name).strip());
    }
  }

  /// What finds them all in one pass, the longest first: what stands in for one is never taken for
  /// another.
  Pattern pattern() {
    List<String> patterns =
        names.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .flatMap(PartNames::spellings)
            .distinct()
            .toList();
    return patterns.isEmpty()
        ? Pattern.compile("(?!)")
        : Pattern.compile(
            patterns.stream()
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
  }

  private static Stream<String> spellings(String name) {
    List<String> words = wordsOf(name);
    String word = name.toLowerCase(Locale.ROOT);
    if (words.size() == 1 && OF_SENTENCES.contains(word)) {
      return Stream.empty();
    }
    if (words.size() == 1 && OF_CONTAINERS.contains(word)) {
      String capitalised = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      return Stream.of(name, capitalised, word.toUpperCase(Locale.ROOT)).map(Pattern::quote);
    }
    String between =
        WrittenNames.key(name).length() < SHORTEST_JOINED
            ? "[\\h\\v_./-]{1,3}"
            : "[\\h\\v_./-]{0,3}";
    return Stream.of(
        words.stream().map(Pattern::quote).collect(Collectors.joining(between, "(?iu:", "s?)")));
  }

  /// Of `checkout-api`, `Checkout API` and `CheckoutApi` the two words.
  private static List<String> wordsOf(String name) {
    var words = new ArrayList<String>();
    for (String word : name.split("[\\s_./-]+|(?<=\\p{Ll})(?=\\p{Lu})")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
