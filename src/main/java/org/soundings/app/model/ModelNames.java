package org.soundings.app.model;

import static org.soundings.language.Messages.quoted;
import static org.soundings.language.Messages.trn;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.soundings.base.Shortened;

/// Names from a model as stored here: on one line and of limited length.
final class ModelNames {

  /// The longest stored name in characters. A longer one is cut.
  static final int LONGEST = 200;

  /// The longest name in a list or a sentence, in characters.
  static final int SHOWN = 120;

  /// The most names in one sentence. The rest is counted.
  private static final int MOST = 8;

  private final SequencedSet<String> cut = new LinkedHashSet<>();

  /// The stored name. A name that had to be cut is noted.
  ///
  /// @param otherwise the name of an unnamed item
  String kept(String name, String otherwise) {
    String bare = bare(name);
    if (bare.isEmpty()) {
      return otherwise;
    }
    if (bare.length() < name.strip().replaceAll("\\s+", " ").length()) {
      cut.add(bare);
    }
    return bare;
  }

  /// Names that were cut, as stored.
  List<String> cut() {
    return List.copyOf(cut);
  }

  /// On one line, and cut if it is too long. "" if there is none.
  static String bare(String name) {
    return Shortened.to(LONGEST, name.strip().replaceAll("\\s+", " "));
  }

  /// The first names, and how many more there are.
  static String listed(List<String> names) {
    String some =
        names.stream()
            .limit(MOST)
            .map(name -> quoted(Shortened.to(SHOWN, name)))
            .collect(Collectors.joining(", "));
    int more = names.size() - MOST;
    return more > 0 ? trn("%2$s and %1$d more", "%2$s and %1$d more", more, more, some) : some;
  }

  /// The name, or a replacement if it is blank.
  static String named(String name, String otherwise) {
    return name.isBlank() ? otherwise : name;
  }
}
