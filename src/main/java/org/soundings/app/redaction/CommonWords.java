package org.soundings.app.redaction;

import java.util.Locale;
import java.util.Set;

/// Common words in texts about containers that can also be names. They are redacted only with a
/// capital first letter, so that the text stays readable.
final class CommonWords {

  /// Words of everyday language. They reveal nothing about a system.
  private static final Set<String> OF_SENTENCES =
      words(
          "all and any are but can for from had has have her his how into its may more most must new"
              + " not now old one only other our out own same she should some such than that the"
              + " their them then there these they this those two under use was were what when"
              + " where which who will with you your");

  /// Words that the questions and most answers use.
  private static final Set<String> OF_CONTAINERS =
      words(
          "access account admin administration agent api app application applications audit backend"
              + " backup base broker build builds cache client cloud cluster clusters code company"
              + " compute config console container containers control controller core customer"
              + " customers data database databases deployment dev developer developers development"
              + " device devices disk dmz domain edge engine external file files firewall frontend"
              + " gateway git host hosting hosts image images infrastructure ingress internal"
              + " internet job jobs key keys lab log logging logs mail management manager mesh"
              + " message monitoring namespace network node nodes office operations operator"
              + " operators ops orchestrator partner partners people pipeline plane platform pod"
              + " pods policy private process production proxy public queue registry repository"
              + " router runner runners runtime scanner sec secret secrets security server servers"
              + " service services shell source staff staging storage store supplier system systems"
              + " team test testing tool tools user users vault volume web worker workers workload"
              + " workloads world zone");

  /// Words of English and German that are also names of people.
  private static final Set<String> OF_PEOPLE =
      words(
          "bill frank grace grant guy hope jack mac mark max miles pat rich rose"
              + " alt ernst groß gross gut jung klein kurz lang neu schwarz stark weiß weiss");

  private CommonWords() {}

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  /// Whether a name is one of these words.
  static boolean has(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    return isOfSentences(name) || OF_CONTAINERS.contains(word) || OF_PEOPLE.contains(word);
  }

  static boolean isOfSentences(String name) {
    return OF_SENTENCES.contains(name.toLowerCase(Locale.ROOT));
  }

  /// Whether a word is technical, and so part of the name of a team and not of a person.
  static boolean isOfContainers(String name) {
    return OF_CONTAINERS.contains(name.toLowerCase(Locale.ROOT));
  }
}
