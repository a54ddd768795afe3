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

/// A rung of a scale, written as its word.
final class RungFields {

  /// What somebody chose.
  static final String CHOICE = "choice";

  private RungFields() {}

  /// The rung; null where there is none or it is not one of the scale.
  static <R> @Nullable Integer rung(
      Binding<R> file, String key, VoteScale scale, Function<R, @Nullable Integer> get) {
    return file.field(
        key,
        get,
        rung -> rung == null ? Node.absent() : Node.text(word(scale, rung)),
        (fields, name) -> read(fields, name, scale, List.of()).orElse(null));
  }

  /// @param others words that can stand there too, and are no rung
  static Optional<Integer> read(Fields fields, String key, VoteScale scale, List<String> others) {
    String word = fields.text(key);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> rung =
        scale.upwards().stream().filter(i -> word(scale, i).equals(word)).findFirst();
    if (rung.isEmpty() && !others.contains(word)) {
      Stream<String> rungs = scale.upwards().stream().map(i -> word(scale, i));
      fields.problem(
          fields.placeOf(key),
          tr("\"%s\" cannot be \"%s\".", key, word),
          tr(
              "Use one of: %s.",
              Stream.concat(rungs, others.stream()).collect(Collectors.joining(", "))));
    }
    return rung;
  }

  static String word(VoteScale scale, int rung) {
    return Fields.word(scale.rung(rung));
  }
}
