package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.workshop.VoteScale;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// A level or rating of a scale, written as its word.
final class VoteOptionFields {

  /// The participant's choice.
  static final String CHOICE = "choice";

  private VoteOptionFields() {}

  /// The option. Null if there is none or if it is not on the scale.
  static <R> @Nullable Integer option(
      Binding<R> file, String key, VoteScale scale, Function<R, @Nullable Integer> get) {
    return file.field(
        key,
        get,
        option -> option == null ? Node.absent() : Node.text(word(scale, option)),
        (fields, name) -> read(fields, name, scale, List.of()).orElse(null));
  }

  /// @param others further words that are allowed and are not on the scale
  static Optional<Integer> read(Fields fields, String key, VoteScale scale, List<String> others) {
    String word = fields.text(key);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> option =
        scale.upwards().stream().filter(i -> word(scale, i).equals(word)).findFirst();
    if (option.isEmpty() && !others.contains(word)) {
      Stream<String> options = scale.upwards().stream().map(i -> word(scale, i));
      fields.problem(
          fields.placeOf(key),
          tr("Invalid value for \"%s\": \"%s\".", key, word),
          tr(
              "Use one of: %s.",
              Stream.concat(options, others.stream()).collect(Collectors.joining(", "))));
    }
    return option;
  }

  static String word(VoteScale scale, int option) {
    return Fields.word(scale.option(option));
  }
}
