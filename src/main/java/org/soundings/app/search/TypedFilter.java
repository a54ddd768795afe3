package org.soundings.app.search;

import java.util.Set;

/// A filter as typed, in English or in the current language.
///
/// @param key in English, such as `is`
/// @param typedKey as typed, in lower case
/// @param value as typed, in lower case; a beginning is enough
/// @param meant the beginnings of the possible values of a tag, in English
public record TypedFilter(String key, String typedKey, String value, Set<String> meant) {

  public TypedFilter {
    meant = Set.copyOf(meant);
  }

  /// The whole filter in English, for code that needs the complete keyword.
  public String english() {
    return key + ":" + FilterKeywords.english(key, value);
  }

  /// Whether the filter matches a tag such as `is:open`. A search checks every tag of every entry
  /// with each key press.
  boolean fits(String tag) {
    int from = key.length() + 1;
    if (!tag.startsWith(key) || !tag.startsWith(":", key.length())) {
      return false;
    }
    for (String word : meant) {
      if (tag.startsWith(word, from)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return typedKey + ":" + value;
  }
}
