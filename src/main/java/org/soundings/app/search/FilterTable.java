package org.soundings.app.search;

import static java.util.Map.entry;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.assessment.Action;
import org.soundings.assessment.answer.AnswerState.Standing;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Level;
import org.soundings.evidence.Bearing;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.Perspectives;

/// The words of filters in one language, by the English ones.
///
/// What a window shows is asked for by the word that it shows: a translation that changes is never
/// changed in one place only. Only a word that is shown nowhere, or in a longer form, is translated
/// for filters alone.
///
/// @param keys what stands before the colon
/// @param values what can stand behind it, by key
record FilterTable(Map<String, FilterWord> keys, Map<String, Map<String, FilterWord>> values) {

  /// They are asked for with each key that somebody types.
  private static final Map<String, FilterTable> BY_LANGUAGE = new ConcurrentHashMap<>();

  FilterTable {
    keys = Map.copyOf(keys);
    values = Map.copyOf(values);
  }

  /// The words of the language that is spoken.
  static FilterTable spoken() {
    Language language = Messages.language();
    return BY_LANGUAGE.computeIfAbsent(language.tag(), _ -> read());
  }

  /// The words that can stand behind a key; none where names can.
  Map<String, FilterWord> behind(String key) {
    return values.getOrDefault(key, Map.of());
  }

  /// The English key that somebody typed, in English or as it is spoken.
  Optional<String> key(String typed) {
    return keys.containsKey(typed) ? Optional.of(typed) : whole(keys, typed).findFirst();
  }

  /// The English words that are, as they are spoken, the whole of what was typed.
  Stream<String> whole(String key, String typed) {
    return whole(behind(key), typed);
  }

  private static Stream<String> whole(Map<String, FilterWord> words, String typed) {
    FilterWord sought = FilterWord.of(typed);
    return words.entrySet().stream()
        .filter(each -> each.getValue().isWritten(sought))
        .map(Map.Entry::getKey);
  }

  /// The English words that begin, as they are spoken, with what was typed.
  Stream<String> beginning(String key, String typed) {
    FilterWord sought = FilterWord.of(typed);
    return behind(key).entrySet().stream()
        .filter(each -> each.getValue().begins(sought))
        .map(Map.Entry::getKey);
  }

  private static FilterTable read() {
    return new FilterTable(
        spoken(keysOfFilters()),
        Map.of(
            "is", spoken(is()),
            "has", spoken(has()),
            "layer", spoken(layers()),
            "role", spoken(roles()),
            "kind", spoken(kinds())));
  }

  private static Map<String, FilterWord> spoken(Map<String, String> words) {
    return words.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, each -> FilterWord.of(each.getValue())));
  }

  private static Map<String, String> keysOfFilters() {
    return Map.of(
        "is", trc("a filter", "is"),
        "has", trc("a filter", "has"),
        "layer", trc("a filter", "layer"),
        "role", trc("a filter", "role"),
        "owner", trc("a filter", "owner"),
        "kind", trc("a filter", "kind"),
        "tool", trc("a filter", "tool"));
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
        "session", SearchEntry.Kind.SESSION.words(),
        "statement", tr("statement"),
        "tool-report", tr("tool report"));
  }
}
