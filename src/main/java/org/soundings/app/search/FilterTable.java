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
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Level;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.Perspectives;

/// The keywords of filters in one language, by the English ones.
///
/// A filter uses the word that the window shows, so that a changed translation changes both. Only
/// words that the window does not show, or shows in a longer form, have a translation of their own.
///
/// @param keys the keys before the colon
/// @param values the possible values after it, by key
record FilterTable(Map<String, FilterWord> keys, Map<String, Map<String, FilterWord>> values) {

  /// Cached, because they are needed with each key press.
  private static final Map<String, FilterTable> BY_LANGUAGE = new ConcurrentHashMap<>();

  FilterTable {
    keys = Map.copyOf(keys);
    values = Map.copyOf(values);
  }

  /// The keywords of the current language.
  static FilterTable spoken() {
    Language language = Messages.language();
    return BY_LANGUAGE.computeIfAbsent(language.tag(), _ -> read());
  }

  /// The values of a key. Empty if the values are names.
  Map<String, FilterWord> behind(String key) {
    return values.getOrDefault(key, Map.of());
  }

  /// The English key for a typed key, in English or in the current language.
  Optional<String> key(String typed) {
    return keys.containsKey(typed) ? Optional.of(typed) : whole(keys, typed).findFirst();
  }

  /// The English values whose translation is exactly the typed value.
  Stream<String> whole(String key, String typed) {
    return whole(behind(key), typed);
  }

  private static Stream<String> whole(Map<String, FilterWord> words, String typed) {
    FilterWord sought = FilterWord.of(typed);
    return words.entrySet().stream()
        .filter(each -> each.getValue().isWritten(sought))
        .map(Map.Entry::getKey);
  }

  /// The English values whose translation starts with the typed value.
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
            "perspective", spoken(roles()),
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
        "perspective", trc("a filter", "perspective"),
        "owner", trc("a filter", "owner"),
        "kind", trc("a filter", "kind"),
        "tool", trc("a filter", "tool"));
  }

  private static Map<String, String> is() {
    var words = new HashMap<>(states());
    words.putAll(shown(Rating.values(), Rating::words));
    words.putAll(shown(Level.values(), Level::title));
    words.putAll(shown(Decision.Treatment.values(), Decision.Treatment::title));
    words.putAll(shown(EvidenceMapping.Relation.values(), EvidenceMapping.Relation::words));
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
        entry("not-applicable", tr("not applicable")),
        entry("deferred", tr("deferred")),
        entry("contradicted", tr("contradicted")),
        entry("undecided", tr("undecided")),
        entry("changed-wording", trc("a filter", "changed-wording")),
        entry("unused", trc("a filter", "unused")),
        entry("accepted", trc("a filter", "accepted")),
        entry("expired-evidence", trc("a filter", "expired-evidence")),
        entry("expired-acceptance", trc("a filter", "expired-acceptance")),
        entry("custom", trc("a filter", "custom")),
        entry("supporting", trc("a filter", "supporting")),
        entry("contradicting", trc("a filter", "contradicting")),
        entry("undated", trc("a filter", "undated")),
        entry("masked", trc("a filter", "masked")));
  }

  private static Map<String, String> has() {
    return Map.of(
        "actions", trc("a filter", "actions"),
        "conclusion", trc("a filter", "conclusion"),
        "disagreement", trc("a filter", "disagreement"),
        "dissent", trc("a filter", "dissent"),
        "evidence", trc("a filter", "evidence"),
        "text", trc("a filter", "text"));
  }

  /// The displayed titles are too long for a filter: "Pipeline and registry".
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
