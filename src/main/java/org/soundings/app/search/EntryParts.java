package org.soundings.app.search;

import java.util.List;
import java.util.Set;

/// Adds texts and tags to an entry if they exist.
final class EntryParts {

  private EntryParts() {}

  static void add(List<SearchEntry.Text> texts, String name, String words) {
    if (!words.isBlank()) {
      texts.add(SearchEntry.Text.of(name, words));
    }
  }

  static void tag(Set<String> tags, String tag, boolean holds) {
    if (holds) {
      tags.add(tag);
    }
  }
}
