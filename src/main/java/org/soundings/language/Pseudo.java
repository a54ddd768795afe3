package org.soundings.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes an English sentence look like one in a foreign language, but still readable.
final class Pseudo {

  /// The placeholders for values, which must stay unchanged.
  private static final Pattern PLACE =
      Pattern.compile("%(\\d+\\$)?[-#+ 0,(]*\\d*(\\.\\d+)?[a-zA-Z%]");

  private static final String PLAIN = "AEIOUYaeiouyCcNnSsDdGgLlRrTtZz";
  private static final String ACCENTED = "ÅÉÎÕÛÝåéîõûýÇçÑñŠšĎďĜĝĹĺŘřŤťŽž";

  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String HEBREW = "אבגדהוזחטיכלמנסעפצקרשתאבגד";

  private Pseudo() {}

  /// Accented, a third longer, in brackets: `[Ĺåñéš ōō]`.
  static String accented(String english) {
    var text = new StringBuilder("⟦");
    Matcher places = PLACE.matcher(english);
    int from = 0;
    while (places.find()) {
      english.substring(from, places.start()).chars().forEach(c -> text.append(accented((char) c)));
      text.append(places.group());
      from = places.end();
    }
    english.substring(from).chars().forEach(c -> text.append(accented((char) c)));
    return text.append("·".repeat((english.length() + 2) / 3)).append('⟧').toString();
  }

  private static char accented(char plain) {
    int at = PLAIN.indexOf(plain);
    return at < 0 ? plain : ACCENTED.charAt(at);
  }

  /// In Hebrew letters, which are read from the right.
  static String turned(String english) {
    var text = new StringBuilder();
    Matcher places = PLACE.matcher(english);
    int from = 0;
    while (places.find()) {
      english.substring(from, places.start()).chars().forEach(c -> text.append(turned((char) c)));
      text.append(places.group());
      from = places.end();
    }
    english.substring(from).chars().forEach(c -> text.append(turned((char) c)));
    return text.toString();
  }

  private static char turned(char plain) {
    int at = LATIN.indexOf(Character.toLowerCase(plain));
    return at < 0 ? plain : HEBREW.charAt(at);
  }
}
