package org.soundings.app.search;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of filters, such as `is:open`, in English and in the language that is spoken.
///
/// The English ones are understood whatever is spoken: documents and scripts use them, and entries
/// are tagged with them. Beside them the words of the language are, `ist:offen` in German, which is
/// what hints show. Marks above letters may be left out or written as a second letter (`später`,
/// `spater`, `spaeter`).
public final class FilterKeywords {

  private static final Pattern FILTER = Pattern.compile("([a-z]+):([a-z-]+)");

  private FilterKeywords() {}

  /// What a word asks for that somebody typed, or nothing where no filter begins so.
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
    FilterWord spoken = FilterTable.spoken().keys().get(key);
    return spoken == null ? key : spoken.shown();
  }

  /// What stands behind the colon, in the language that is spoken; a name stays as it is.
  static String spoken(String key, String word) {
    FilterWord spoken = FilterTable.spoken().behind(key).get(word);
    return spoken == null ? Query.slug(word) : spoken.shown();
  }

  /// The English word that is the whole of what was typed behind a key, or what was typed.
  static String english(String key, String value) {
    String slug = Query.slug(value);
    FilterTable table = FilterTable.spoken();
    return table.behind(key).containsKey(slug)
        ? slug
        : table.whole(key, value).findFirst().orElse(slug);
  }

  /// A word that is whole means itself, though others begin with it. An English one does in every
  /// language.
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
