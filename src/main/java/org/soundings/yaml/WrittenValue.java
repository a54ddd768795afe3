package org.soundings.yaml;

import static org.soundings.language.Messages.tr;

import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The value of a key, if it is neither a list nor a mapping.
record WrittenValue(String key, Node.Scalar scalar, FieldProblems problems) {

  String text() {
    return scalar.text();
  }

  /// Empty, with a problem, if it is not a word of a closed set.
  <E extends Enum<E>> Optional<E> word(Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (Fields.word(constant).equals(text())) {
        return Optional.of(constant);
      }
    }
    problems.error(
        scalar.place(),
        tr("Invalid value for \"%s\": \"%s\".", key, text()),
        tr(
            "Use one of: %s.",
            Arrays.stream(type.getEnumConstants())
                .map(Fields::word)
                .collect(Collectors.joining(", "))));
    return Optional.empty();
  }

  /// Empty, with a problem, if it is not of a kind.
  <T> Optional<T> parsed(String kind, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(text()));
    } catch (DateTimeParseException | NumberFormatException e) {
      problems.error(
          scalar.place(),
          tr("\"%1$s\" must be %3$s, not \"%2$s\".", key, text(), kind),
          tr("Enter %s.", kind));
      return Optional.empty();
    }
  }
}
