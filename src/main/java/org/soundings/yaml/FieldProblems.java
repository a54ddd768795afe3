package org.soundings.yaml;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.soundings.base.Problem;

/// Notes what is wrong with the fields of a file.
///
/// @param source how problems name the file
/// @param problems where they are added
record FieldProblems(String source, List<Problem> problems) {

  void error(Node.Place place, String message, String hint) {
    problems.add(Problem.error(source, place.line(), place.column(), message, hint));
  }

  void warning(Node.Place place, String message, String hint) {
    problems.add(Problem.warning(source, place.line(), place.column(), message, hint));
  }

  void wrongType(Node node, String key, String wanted) {
    String is =
        switch (node) {
          case Node.Mapping _ -> tr("keys and values");
          case Node.Sequence _ -> tr("a list");
          case Node.Scalar _ -> tr("a text");
          case Node.Absent _ -> "empty";
        };
    error(
        node.place(),
        tr("\"%s\" should be %s but is %s.", key, wanted, is),
        tr("Compare it with src/docs/formats.md."));
  }

  /// @param known the keys that were asked for
  void unknown(Node.Entry entry, Set<String> known) {
    warning(
        entry.place(),
        tr("The key \"%s\" is not known here.", entry.key()),
        nearest(entry.key(), known)
            .map(near -> tr("Did you mean \"%s\"? It is kept as it is.", near))
            .orElse(tr("It is kept as it is.")));
  }

  private static Optional<String> nearest(String key, Set<String> known) {
    return known.stream()
        .sorted()
        .filter(candidate -> Spelling.distance(key, candidate) <= 2)
        .min((a, b) -> Integer.compare(Spelling.distance(key, a), Spelling.distance(key, b)));
  }
}
