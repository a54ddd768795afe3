package org.soundings.app.search;

import java.util.Set;

/// A filter as somebody typed it, in English or in the language that is spoken.
///
/// @param key in English, such as `is`
/// @param typedKey as it was typed, in lower case
/// @param value as it was typed, in lower case; a beginning will do
/// @param meant the beginnings of what may stand behind the key of a tag, in English
public record TypedFilter(String key, String typedKey, String value, Set<String> meant) {

  public TypedFilter {
    meant = Set.copyOf(meant);
  }

  /// The whole filter in English, for those who know it by the whole word only.
  public String english() {
    return key + ":" + FilterKeywords.english(key, value);
  }

  /// Whether an entry with a tag, such as `is:open`, is asked for. Searching asks this of every tag
  /// of every entry with each key that is typed.
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
