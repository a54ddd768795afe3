package org.soundings.app.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soundings.report.RedactionNotes.Kind;

/// All redactions in free text. A name and each of its parts match whole words in any case, with
/// the endings of German and English. A common word matches only with a capital, as a handle or, if
/// it is a whole name, exactly as written. A name of two letters matches only exactly as written.
/// All are replaced in one pass, so that a replacement is never replaced again.
final class RedactionList {

  /// A shorter name of a person in lower case takes no ending: `times` does not contain Tim.
  private static final int SHORTEST_WITH_ENDING = 5;

  /// Some keyboards type an apostrophe as a letter: Zebulonʼs.
  private static final String NO_LETTER_BEHIND = "(?![\\p{L}\\p{N}&&[^\u02bc\u02c8]])";

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final List<Redaction> redactions;
  private final Map<String, Redaction> byKey = new HashMap<>();
  private final Pattern pattern;

  RedactionList(List<Redaction> redactions) {
    this.redactions = redactions.stream().filter(RedactionList::isLookedFor).toList();
    redactions.forEach(each -> wholes(each).forEach(name -> learn(name, each)));
    redactions.forEach(each -> each.words().forEach(name -> learn(name, each)));
    pattern = pattern(this.redactions);
  }

  /// A name of one letter would match too many sentences.
  private static boolean isLookedFor(Redaction redaction) {
    int length = NameForms.key(redaction.whole()).length();
    return redaction.kind() == Kind.WORDS ? length > 0 : length > 1;
  }

  List<Redaction> redactions() {
    return redactions;
  }

  private void learn(String name, Redaction redaction) {
    NameForms.spellings(name).keySet().forEach(key -> byKey.putIfAbsent(key, redaction));
  }

  /// The redaction that a name belongs to, in any spelling.
  Optional<Redaction> find(String name) {
    String key = NameForms.key(name);
    return key.isEmpty() ? Optional.empty() : Optional.ofNullable(byKey.get(key));
  }

  /// A text in which every name is replaced.
  ///
  /// @param standIn gives the replacement from the redaction and the words found
  String replaced(String text, BiFunction<Redaction, String, String> standIn) {
    return replaced(
        pattern,
        text,
        match -> {
          String name = match.group(1);
          Redaction found = find(name).orElseThrow();
          return match.group(2) == null || takesEnding(found.kind(), name)
              ? standIn.apply(found, name)
              : match.group();
        });
  }

  private static boolean takesEnding(Kind kind, String name) {
    return kind != Kind.PEOPLE
        || Character.isUpperCase(name.codePointAt(0))
        || name.length() >= SHORTEST_WITH_ENDING;
  }

  /// Replaces every match. A text without a match is not changed. Invisible characters such as soft
  /// hyphens do not hide a match.
  static String replaced(Pattern pattern, String text, Function<MatchResult, String> standIn) {
    var seen = NormalizedText.of(NameForms.composed(text));
    Matcher finder = pattern.matcher(seen.text());
    if (!finder.find()) {
      return text;
    }
    var left = new StringBuilder();
    int at = 0;
    do {
      left.append(seen.written(at, finder.start())).append(standIn.apply(finder.toMatchResult()));
      at = finder.end();
    } while (finder.find());
    return left.append(seen.written(at, seen.text().length())).toString();
  }

  private static List<String> wholes(Redaction redaction) {
    String whole = redaction.whole();
    return redaction.kind() == Kind.PEOPLE
        ? List.of(whole, NameForms.familyNameFirst(whole))
        : List.of(whole);
  }

  /// The longest name first. An adjacent combining mark does not hide a name, because it can be an
  /// ending: রামের is "of রাম".
  private static Pattern pattern(List<Redaction> redactions) {
    var byName = new LinkedHashMap<String, String>();
    for (Redaction redaction : redactions) {
      var names = new ArrayList<>(wholes(redaction));
      names.addAll(redaction.words());
      for (String name : names) {
        NameForms.spellings(name)
            .values()
            .forEach(
                each -> byName.merge(each, pattern(each, name, redaction), RedactionList::either));
      }
    }
    List<String> all =
        byName.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(byName::get)
            .toList();
    return all.isEmpty()
        ? NOTHING
        : Pattern.compile(
            ("(?<![\\p{L}\\p{N}])@?(%s)((?i:e?s))?" + NO_LETTER_BEHIND)
                .formatted(String.join("|", all)));
  }

  /// A spelling can be both a word of a title and the name of a part, which matches in any case.
  private static String either(String one, String other) {
    return one.equals(other) ? one : one + "|" + other;
  }

  private static String pattern(String spelling, String name, Redaction redaction) {
    if (redaction.kind() != Kind.WORDS && !NameForms.isLongEnough(name)) {
      return Pattern.quote(NameForms.composed(name));
    }
    boolean isWhole = name.equals(redaction.whole());
    String anyCase = "(?iu:" + NameForms.pattern(spelling) + ")";
    if (!needsCapital(name, redaction)) {
      return anyCase;
    }
    String asWritten = isWhole ? "|" + Pattern.quote(NameForms.composed(name)) : "";
    return "(?:(?=\\p{Lu})|(?<=@))" + anyCase + asWritten;
  }

  /// A role in lower case is ordinary text, and a single word of a title can be an ordinary word.
  private static boolean needsCapital(String name, Redaction redaction) {
    return switch (redaction.kind()) {
      case WORDS -> false;
      case PEOPLE -> CommonWords.has(name) || NameForms.isLikeARole(redaction.whole());
      default -> CommonWords.isOfContainers(name) || !name.equals(redaction.whole());
    };
  }
}
