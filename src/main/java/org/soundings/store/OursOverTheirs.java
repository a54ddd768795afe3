package org.soundings.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.soundings.store.history.FieldValues;

/// Who changed what, where ours takes the place of what others wrote in one file: what was written
/// here is signed by those who wrote it; what others changed and nobody touched here is brought
/// back by whoever chose ours. What others left as it was is told by what was written here, see
/// [Recorder#recordOurs].
final class OursOverTheirs {

  /// What one person changed.
  record Step(Map<String, String> before, Map<String, String> after, String by) {}

  private final Aside aside;
  private final String chosenBy;
  private final Map<String, String> ours;
  private final Map<String, String> base;

  private OursOverTheirs(Aside aside, String chosenBy) {
    this.aside = aside;
    this.chosenBy = chosenBy;
    ours = FieldValues.of(aside.ours().tree());
    base = FieldValues.of(aside.base().tree().orElse(aside.known()));
  }

  /// @param chosenBy who chose ours, "" where nobody said who they are
  static List<Step> of(Aside aside, Map<String, String> theirs, String chosenBy) {
    return new OursOverTheirs(aside, chosenBy).over(theirs);
  }

  private List<Step> over(Map<String, String> theirs) {
    var fields = new TreeSet<>(theirs.keySet());
    fields.addAll(ours.keySet());
    Predicate<String> isTheirs = field -> !isSame(field, theirs, base);
    var now = new LinkedHashMap<>(theirs);
    fields.stream().filter(isTheirs.negate()).forEach(field -> put(now, field));
    var byWriter = new LinkedHashMap<String, List<String>>();
    fields.stream()
        .filter(isTheirs)
        .filter(field -> !isSame(field, theirs, ours))
        .forEach(
            field -> byWriter.computeIfAbsent(writer(field), _ -> new ArrayList<>()).add(field));
    var steps = new ArrayList<Step>();
    byWriter.forEach(
        (by, changed) -> {
          var before = new LinkedHashMap<>(now);
          changed.forEach(field -> put(now, field));
          steps.add(new Step(before, new LinkedHashMap<>(now), by));
        });
    return steps;
  }

  private void put(Map<String, String> now, String field) {
    String value = ours.get(field);
    if (value == null) {
      now.remove(field);
    } else {
      now.put(field, value);
    }
  }

  /// Who wrote last what ours says in a field.
  private String writer(String field) {
    String by = isSame(field, ours, base) || aside.by().isEmpty() ? chosenBy : aside.by();
    Map<String, String> before = FieldValues.of(aside.known());
    for (Aside.Written written : aside.unnoted()) {
      Map<String, String> after = FieldValues.of(written.tree());
      if (!isSame(field, before, after)) {
        by = written.signature().by();
      }
      before = after;
    }
    return by;
  }

  private static boolean isSame(String field, Map<String, String> one, Map<String, String> other) {
    return Objects.equals(one.get(field), other.get(field));
  }
}
