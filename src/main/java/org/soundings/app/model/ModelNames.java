package org.soundings.app.model;

import static org.soundings.language.Messages.quoted;
import static org.soundings.language.Messages.trn;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.soundings.base.Shortened;

/// Names of a model as they are kept here: on one line, and of a length that people can read.
final class ModelNames {

  /// Characters of a name; what is longer is cut.
  static final int LONGEST = 200;

  /// Characters of a name in a list or a sentence.
  static final int SHOWN = 120;

  /// So many names stand in a sentence; the others are counted.
  private static final int MOST = 8;

  private final SequencedSet<String> cut = new LinkedHashSet<>();

  /// The name as it is kept, and notes where it had to be cut.
  ///
  /// @param otherwise what it is called where it has no name
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

  /// Names that were cut, as they are kept.
  List<String> cut() {
    return List.copyOf(cut);
  }

  /// On one line, and cut where it is too long; "" where there is none.
  static String bare(String name) {
    return Shortened.to(LONGEST, name.strip().replaceAll("\\s+", " "));
  }

  /// The first of some names, and how many more there are.
  static String listed(List<String> names) {
    String some =
        names.stream()
            .limit(MOST)
            .map(name -> quoted(Shortened.to(SHOWN, name)))
            .collect(Collectors.joining(", "));
    int more = names.size() - MOST;
    return more > 0 ? trn("%2$s and %1$d more", "%2$s and %1$d more", more, more, some) : some;
  }

  /// The name, or something else where it is blank.
  static String named(String name, String otherwise) {
    return name.isBlank() ? otherwise : name;
  }
}
