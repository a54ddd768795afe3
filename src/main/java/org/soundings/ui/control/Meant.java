package org.soundings.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Who is meant by a name that is not typed whole, among those who are known.
final class Meant {

  private Meant() {}

  /// The one whose name begins so; empty where it is whole, where nobody's does and where several
  /// do. The first name has to be whole: "Jens" means Jens Köhler, and so does "Jens K", but "Jen"
  /// is somebody else.
  static Optional<String> by(String typed, List<String> known) {
    String wanted = typed.strip();
    if (wanted.isEmpty() || known.contains(wanted)) {
      return Optional.empty();
    }
    List<String> fit = known.stream().distinct().filter(name -> begins(name, wanted)).toList();
    return fit.size() == 1 ? Optional.of(fit.getFirst()) : Optional.empty();
  }

  private static boolean begins(String name, String typed) {
    String firstNameIsWhole = typed.contains(" ") ? "" : " ";
    return small(name).equals(small(typed))
        || small(name).startsWith(small(typed) + firstNameIsWhole);
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
