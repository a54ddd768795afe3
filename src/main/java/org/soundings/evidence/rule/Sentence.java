package org.soundings.evidence.rule;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentence of a rule with its placeholders: `{count}` for a number or a name,
/// `{vulnerability|vulnerabilities}` for the plural form of the number before it.
final class Sentence {

  /// `{count}`, or `{vulnerability|vulnerabilities}`: the singular, and the plural.
  static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}|\\{([^{}|]*)\\|([^{}|]*)}");

  private static final String COUNT = "count";

  /// The number of places determines the form of the following word. Every other form depends on
  /// the count.
  private static final String PLACES = "places";

  private Sentence() {}

  /// The sentence with a value for every placeholder. A placeholder without a value stays.
  static String filled(String sentence, Map<String, String> values) {
    var filled = new StringBuilder();
    Matcher place = PLACE.matcher(sentence);
    String number = COUNT;
    while (place.find()) {
      String name = place.group(1);
      if (name == null) {
        boolean one = "1".equals(values.get(number));
        place.appendReplacement(filled, Matcher.quoteReplacement(place.group(one ? 2 : 3)));
      } else {
        number = name.equals(PLACES) ? PLACES : COUNT;
        String value = values.getOrDefault(name, place.group());
        place.appendReplacement(filled, Matcher.quoteReplacement(value));
      }
    }
    return place.appendTail(filled).toString();
  }
}
