package org.soundings.app.search;

import static java.util.Map.entry;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.assessment.Action;
import org.soundings.assessment.AnswerState.Standing;
import org.soundings.assessment.Decision;
import org.soundings.assessment.Level;
import org.soundings.evidence.Bearing;
import org.soundings.pack.Perspectives;

/// The words of filters, such as `is:open`, in English and in the language that is spoken.
///
/// The English ones are understood whatever is spoken: documents and scripts use them, and entries
/// are tagged with them. Beside them the words of the language are, `ist:offen` in German, which is
/// what hints show. Marks above letters may be left out or written as a second letter (`später`,
/// `spater`, `spaeter`).
///
/// What a window shows is asked for by the word that it shows: a translation that changes is never
/// changed in one place only. Only a word that is shown nowhere, or in a longer form, is translated
/// for filters alone.
public final class FilterWords {

  private static final Pattern FILTER = Pattern.compile("([a-z]+):([a-z-]+)");

  private FilterWords() {}

  /// What a word asks for that somebody typed, or nothing where no filter begins so.
  public static Optional<TypedFilter> read(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int colon = lower.indexOf(':');
    if (colon < 1) {
      return Optional.empty();
    }
    String typed = lower.substring(0, colon);
    String value = lower.substring(colon + 1);
    return key(typed).map(key -> new TypedFilter(key, typed, value, meant(key, value)));
  }

  /// A text in which filters stand in English, such as `is:open, is:stale`, with those filters as
  /// they are in the language that is spoken.
  public static String spoken(String filters) {
    return FILTER.matcher(filters).replaceAll(found -> Matcher.quoteReplacement(spoken(found)));
  }

  private static String spoken(MatchResult found) {
    String key = found.group(1);
    return spokenKey(key) + ":" + spoken(key, found.group(2));
  }

  /// What stands before the colon, in the language that is spoken.
  public static String spokenKey(String key) {
    return keys().getOrDefault(key, key);
  }

  /// What stands behind the colon, in the language that is spoken; a name stays as it is.
  static String spoken(String key, String word) {
    return Query.slug(words(key).getOrDefault(word, word));
  }

  /// The English word that is the whole of what was typed behind a key, or what was typed.
  static String english(String key, String value) {
    String folded = folded(value);
    return fitting(key, spoken -> spoken.equals(folded)).findFirst().orElse(Query.slug(value));
  }

  /// A word that is whole means itself, though others begin with it.
  private static Set<String> meant(String key, String value) {
    String folded = folded(value);
    String slug = Query.slug(value);
    var meant = new HashSet<>(Set.of(slug));
    fitting(key, folded::equals).forEach(meant::add);
    if (meant.size() == 1) {
      fitting(key, spoken -> spoken.startsWith(folded)).forEach(meant::add);
    }
    return meant;
  }

  private static Stream<String> fitting(String key, Predicate<String> spoken) {
    return words(key).keySet().stream().filter(word -> spoken.test(folded(spoken(key, word))));
  }

  private static Optional<String> key(String typed) {
    Map<String, String> keys = keys();
    return keys.containsKey(typed)
        ? Optional.of(typed)
        : keys.entrySet().stream()
            .filter(key -> folded(key.getValue()).equals(folded(typed)))
            .map(Map.Entry::getKey)
            .findFirst();
  }

  private static String folded(String word) {
    return Normalizer.normalize(Query.slug(word).replace("ß", "ss"), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("([aou])e", "$1");
  }

  private static Map<String, String> keys() {
    return Map.of(
        "is", trc("a filter", "is"),
        "has", trc("a filter", "has"),
        "layer", trc("a filter", "layer"),
        "role", trc("a filter", "role"),
        "owner", trc("a filter", "owner"),
        "kind", trc("a filter", "kind"),
        "tool", trc("a filter", "tool"));
  }

  /// The words that can stand behind a key, each as it is spoken.
  private static Map<String, String> words(String key) {
    return switch (key) {
      case "is" -> is();
      case "has" -> has();
      case "layer" -> layers();
      case "role" -> roles();
      case "kind" -> kinds();
      default -> Map.of();
    };
  }

  private static Map<String, String> is() {
    var words = new HashMap<>(states());
    words.putAll(shown(Standing.values(), Standing::words));
    words.putAll(shown(Level.values(), Level::title));
    words.putAll(shown(Decision.Treatment.values(), Decision.Treatment::title));
    words.putAll(shown(Bearing.Relation.values(), Bearing.Relation::words));
    words.putAll(shown(Action.Status.values(), Action.Status::words));
    return words;
  }

  private static <E extends Enum<E>> Map<String, String> shown(
      E[] values, Function<E, String> shown) {
    return Arrays.stream(values).collect(Collectors.toMap(each -> Query.slug(each.name()), shown));
  }

  private static Map<String, String> states() {
    return Map.ofEntries(
        entry("open", tr("open")),
        entry("answered", tr("answered")),
        entry("dont-know", tr("don't know")),
        entry("does-not-apply", tr("does not apply")),
        entry("later", tr("later")),
        entry("contradicted", tr("contradicted")),
        entry("undecided", tr("undecided")),
        entry("stale", trc("a filter", "stale")),
        entry("reworded", trc("a filter", "reworded")),
        entry("unused", trc("a filter", "unused")),
        entry("accepted", trc("a filter", "accepted")),
        entry("expired", trc("a filter", "expired")),
        entry("own", trc("a filter", "own")),
        entry("supporting", trc("a filter", "supporting")),
        entry("contradicting", trc("a filter", "contradicting")),
        entry("undated", trc("a filter", "undated")),
        entry("masked", trc("a filter", "masked")));
  }

  private static Map<String, String> has() {
    return Map.of(
        "actions", trc("a filter", "actions"),
        "conclusion", trc("a filter", "conclusion"),
        "difference", trc("a filter", "difference"),
        "dissent", trc("a filter", "dissent"),
        "evidence", trc("a filter", "evidence"),
        "words", trc("a filter", "words"));
  }

  /// The titles that are shown say more than a filter wants to: "Pipeline and registry".
  private static Map<String, String> layers() {
    return Map.of(
        "people", trc("a filter", "people"),
        "pipeline", trc("a filter", "pipeline"),
        "orchestrator", trc("a filter", "orchestrator"),
        "container", trc("a filter", "container"),
        "image", trc("a filter", "image"),
        "runtime", trc("a filter", "runtime"),
        "kernel", trc("a filter", "kernel"),
        "hardware", trc("a filter", "hardware"));
  }

  private static Map<String, String> roles() {
    return Stream.of("developer", "operator", "security", "compliance")
        .collect(Collectors.toMap(role -> role, Perspectives::title));
  }

  private static Map<String, String> kinds() {
    return Map.of(
        "command", tr("Command"),
        "command-output", tr("command output"),
        "file", tr("file"),
        "link", tr("link"),
        "report", trc("a filter", "report"),
        "screenshot", tr("screenshot"),
        "session", Entry.Kind.SESSION.words(),
        "statement", tr("statement"),
        "tool-report", tr("tool report"));
  }
}
