package org.soundings.app.redaction;

import static org.soundings.language.Messages.tr;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds names and addresses in what people wrote.
final class RunningText {

  /// Links, e-mail addresses, addresses of both versions of the Internet Protocol, and hosts whose
  /// names end as names inside a network do.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://[^\\s<>\"'\\])]+[^\\s<>\"'\\]).,;:]"
              + "|[\\w.+-]+@(?:[\\w-]+\\.)+[A-Za-z]{2,}"
              + "|(?<![\\w.])\\d{1,3}(?:\\.\\d{1,3}){3}(?:/\\d{1,2})?(?![\\w.]*\\w)"
              + "|(?<![\\w:])(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}(?![\\w:])"
              + "|(?<![\\w:])(?:[0-9A-Fa-f]{1,4}:)+(?::[0-9A-Fa-f]{1,4})+(?:/\\d{1,3})?(?![\\w:])"
              + "|(?<![\\w:])(?:[0-9A-Fa-f]{1,4}:)+:(?:/\\d{1,3})?(?![\\w:])"
              + "|(?<![\\w:])::[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4})*(?:/\\d{1,3})?(?![\\w:])"
              + "|(?<![\\w.-])(?:[\\w-]+\\.)+(?:internal|local|lan|corp|intra|localdomain|arpa)"
              + "(?![\\w-])(?::\\d+)?",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final Map<String, Integer> addresses = new HashMap<>();

  /// What looks for all of some words at once, the longest first.
  static Pattern words(Collection<String> words) {
    return words.isEmpty()
        ? Pattern.compile("(?!)")
        : Pattern.compile(
            words.stream()
                .map(WrittenNames::composed)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
  }

  /// Puts something else in the place of all that is found. A text in which nothing is stays to the
  /// letter.
  static String replaced(Pattern pattern, String text, Function<String, String> standIn) {
    Matcher finder = pattern.matcher(WrittenNames.composed(text));
    return finder.find()
        ? finder.replaceAll(found -> Matcher.quoteReplacement(standIn.apply(found.group())))
        : text;
  }

  /// Puts a number in the place of every address.
  ///
  /// @param found told once for each
  String withoutAddresses(String text, Runnable found) {
    return replaced(
        ADDRESS,
        text,
        address -> {
          found.run();
          return numbered(address);
        });
  }

  /// The same number for the same address.
  String numbered(String address) {
    return tr("[address %d]", addresses.computeIfAbsent(address, _ -> addresses.size() + 1));
  }
}
