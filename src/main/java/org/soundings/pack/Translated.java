package org.soundings.pack;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.soundings.pack.ContentReading.Kind;
import org.soundings.pack.ContentReading.Name;

/// A library's data about its translation.
///
/// @param language the language tag, such as `de`
/// @param source the same library in its source language
/// @param whole for each object with texts, whether all of them are translated
/// @param files names of the files with missing translations outside of such objects
record Translated(String language, Library source, Map<Name, Boolean> whole, List<String> files) {

  Translated {
    whole = Map.copyOf(whole);
    files = List.copyOf(files);
  }

  List<String> missing() {
    return Stream.concat(
            files.stream(),
            whole.entrySet().stream()
                .filter(entry -> !entry.getValue())
                .map(
                    entry -> "%s %s".formatted(entry.getKey().kind().words(), entry.getKey().id())))
        .sorted()
        .toList();
  }

  boolean isWhole(Kind kind, String id) {
    return whole.getOrDefault(new Name(kind, id), false);
  }
}
