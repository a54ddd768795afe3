package org.soundings.pack;

import java.util.Map;
import org.soundings.pack.Reading.Kind;
import org.soundings.pack.Reading.Name;

/// What a library in another language knows about its translation.
///
/// @param language the language tag, such as `de`
/// @param source the same library in the words of its source
/// @param whole for each thing with texts, whether all of them are in that language
record Translated(String language, Library source, Map<Name, Boolean> whole) {

  Translated {
    whole = Map.copyOf(whole);
  }

  boolean isWhole(Kind kind, String id) {
    return whole.getOrDefault(new Name(kind, id), false);
  }
}
