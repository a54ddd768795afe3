package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// The numbers of one list while it is read: each is at least 1 and unique.
final class Numbers {

  private final Set<Integer> taken = new HashSet<>();

  /// The number of an item, under `number`.
  <R> int next(Binding<R> file, Function<R, Integer> get) {
    return file.field("number", get, Node::plain, (fields, _) -> next(fields));
  }

  /// The number in the file. If there is none, the one after the highest so far, so that people who
  /// edit files by hand need not count. A number below 1 or a duplicate is a problem.
  private int next(Fields fields) {
    int after = taken.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    int number = fields.integer("number").orElse(after);
    if (number < 1) {
      fields.problem(
          fields.placeOf("number"),
          tr("The number must be 1 or higher."),
          tr("Remove the number, or enter another one."));
      return after;
    }
    if (!taken.add(number)) {
      fields.problem(
          fields.placeOf("number"),
          tr("The number %d is used twice.", number),
          tr("Remove one of the two numbers, or change it to %d.", after));
      taken.add(after);
      return after;
    }
    return number;
  }
}
