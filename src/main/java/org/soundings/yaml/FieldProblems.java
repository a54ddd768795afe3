package org.soundings.yaml;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.soundings.base.Problem;

/// Reports what is wrong with the fields of a file.
///
/// @param source the path of the file in problems
/// @param problems receives the problems
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
          case Node.Absent _ -> tr("empty");
        };
    error(
        node.place(),
        tr("\"%s\" must be %s, not %s.", key, wanted, is),
        tr("See the format description in src/docs/formats.md."));
  }

  /// @param known the keys that were read
  void unknown(Node.Entry entry, Set<String> known) {
    warning(
        entry.place(),
        tr("Unknown key \"%s\".", entry.key()),
        nearest(entry.key(), known)
            .map(near -> tr("Did you mean \"%s\"? The key is kept unchanged.", near))
            .orElse(tr("The key is kept unchanged.")));
  }

  private static Optional<String> nearest(String key, Set<String> known) {
    return known.stream()
        .sorted()
        .filter(candidate -> Spelling.distance(key, candidate) <= 2)
        .min((a, b) -> Integer.compare(Spelling.distance(key, a), Spelling.distance(key, b)));
  }
}
