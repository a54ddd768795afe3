package org.soundings.app.search;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The keywords of filters, such as `is:open`, in English and in the current language.
///
/// The English ones work in every language, because documents and scripts use them and entries are
/// tagged with them. The keywords of the current language work too, such as `ist:offen` in German,
/// and hints show these. Accents may be omitted or spelled out (`zurückgestellt`, `zuruckgestellt`,
/// `zurueckgestellt`).
public final class FilterKeywords {

  private static final Pattern FILTER = Pattern.compile("([a-z]+):([a-z-]+)");

  private FilterKeywords() {}

  /// The filter that a typed word stands for. Empty if it is not a filter.
  public static Optional<TypedFilter> read(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int colon = lower.indexOf(':');
    if (colon < 1) {
      return Optional.empty();
    }
    String typed = lower.substring(0, colon);
    String value = lower.substring(colon + 1);
    return FilterTable.spoken()
        .key(typed)
        .map(key -> new TypedFilter(key, typed, value, meant(key, value)));
  }

  /// A text with English filters, such as `is:open, is:undated`, with these filters in the current
  /// language.
  public static String spoken(String filters) {
    return FILTER.matcher(filters).replaceAll(found -> Matcher.quoteReplacement(spoken(found)));
  }

  private static String spoken(MatchResult found) {
    String key = found.group(1);
    return spokenKey(key) + ":" + spoken(key, found.group(2));
  }

  /// The key before the colon, in the current language.
  public static String spokenKey(String key) {
    FilterWord spoken = FilterTable.spoken().keys().get(key);
    return spoken == null ? key : spoken.shown();
  }

  /// The value after the colon, in the current language. A name is not translated.
  static String spoken(String key, String word) {
    FilterWord spoken = FilterTable.spoken().behind(key).get(word);
    return spoken == null ? Query.slug(word) : spoken.shown();
  }

  /// The English value for a complete typed value, or the typed value itself.
  static String english(String key, String value) {
    String slug = Query.slug(value);
    FilterTable table = FilterTable.spoken();
    return table.behind(key).containsKey(slug)
        ? slug
        : table.whole(key, value).findFirst().orElse(slug);
  }

  /// A complete value means only itself, even if other values start with it. English values are
  /// complete in every language.
  private static Set<String> meant(String key, String value) {
    String slug = Query.slug(value);
    FilterTable table = FilterTable.spoken();
    if (table.behind(key).containsKey(slug)) {
      return Set.of(slug);
    }
    var meant = new HashSet<>(Set.of(slug));
    table.whole(key, value).forEach(meant::add);
    if (meant.size() == 1) {
      table.beginning(key, value).forEach(meant::add);
    }
    return meant;
  }
}
