package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// The numbers of one list, as they are read: each from 1, none twice.
final class Numbers {

  private final Set<Integer> taken = new HashSet<>();

  /// The number of a thing, under `number`.
  <R> int next(Binding<R> file, Function<R, Integer> get) {
    return file.field("number", get, Node::plain, (fields, _) -> next(fields));
  }

  /// The number that is written; where there is none, the one after the highest so far, so that
  /// people who write by hand need not count. One that is below 1 or there twice is a problem.
  private int next(Fields fields) {
    int after = taken.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    int number = fields.integer("number").orElse(after);
    if (number < 1) {
      fields.problem(
          fields.placeOf("number"),
          tr("Numbers begin with 1."),
          tr("Leave it out, or write another one."));
      return after;
    }
    if (!taken.add(number)) {
      fields.problem(
          fields.placeOf("number"),
          tr("The number %d is there twice.", number),
          tr("Leave one of the two out, or write %d.", after));
      taken.add(after);
      return after;
    }
    return number;
  }
}
