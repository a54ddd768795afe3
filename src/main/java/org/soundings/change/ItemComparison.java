package org.soundings.change;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.SystemModel;

/// Compares everything but threats, answers and evidence at two moments: actions, decisions,
/// sessions, the profile, and future parts of the model.
final class ItemComparison {

  private static final String ANSWERS = "answers";
  private static final String EVIDENCE = "evidence";

  private ItemComparison() {}

  /// The differences in everything but answers and evidence.
  static List<ItemChange> changes(Moment from, Moment to) {
    Map<String, Object> before = parts(from.assessment());
    Map<String, Object> after = parts(to.assessment());
    Set<String> types = new LinkedHashSet<>(after.keySet());
    types.addAll(before.keySet());
    types.removeAll(List.of(ANSWERS, EVIDENCE));
    return types.stream()
        .flatMap(type -> items(type, before.get(type), after.get(type), from, to))
        .toList();
  }

  /// The parts of an assessment by name. The system model is compared by its zones, components,
  /// actors and data flows, because readers do not see it as one item. Text of a silent round does
  /// not count as a change until the round is revealed.
  private static Map<String, Object> parts(Assessment assessment) {
    var parts = new LinkedHashMap<String, Object>();
    RecordFields.components(assessment.forAudience())
        .forEach(
            (name, part) -> {
              if (part instanceof SystemModel picture) {
                putParts(picture, parts);
                parts.put(name, new Numbers(picture.given()));
              } else {
                parts.put(name, part);
              }
            });
    return parts;
  }

  private static void putParts(SystemModel picture, Map<String, Object> parts) {
    parts.put("zones", picture.zones());
    parts.put("components", picture.components());
    parts.put("actors", picture.actors());
    parts.put("dataFlows", picture.dataFlows());
  }

  /// The bookkeeping of a system model.
  private record Numbers(SystemModel.Given given) {}

  private static Stream<ItemChange> items(
      String type, @Nullable Object before, @Nullable Object after, Moment from, Moment to) {
    Map<String, Object> old = parts(type, before);
    Map<String, Object> current = parts(type, after);
    var ids = new LinkedHashSet<>(current.keySet());
    ids.addAll(old.keySet());
    if (!Objects.equals(before, after) && old.equals(current)) {
      // The same items in another order.
      return Stream.of(item(type, type, before, after, from, to));
    }
    return ids.stream()
        .filter(id -> !Objects.equals(old.get(id), current.get(id)))
        .map(id -> item(type, id, old.get(id), current.get(id), from, to));
  }

  /// The items of a part by name. A part that is not a collection has one item.
  private static Map<String, Object> parts(String type, @Nullable Object part) {
    var parts = new LinkedHashMap<String, Object>();
    switch (part) {
      case null -> {}
      case Map<?, ?> map -> map.forEach((key, value) -> parts.put(key.toString(), value));
      case Collection<?> list -> putItems(list, parts);
      default -> parts.put(type, part);
    }
    return parts;
  }

  private static void putItems(Collection<?> items, Map<String, Object> parts) {
    boolean named = RecordFields.areNamed(items);
    for (Object item : items) {
      parts.put(named ? RecordFields.name(item) : String.valueOf(parts.size() + 1), item);
    }
  }

  private static ItemChange item(
      String type,
      String id,
      @Nullable Object before,
      @Nullable Object after,
      Moment from,
      Moment to) {
    Object any = after != null ? after : before;
    ItemChange.Kind kind =
        before == null
            ? ItemChange.Kind.ADDED
            : after == null ? ItemChange.Kind.REMOVED : ItemChange.Kind.CHANGED;
    String title = title(id, any, after == null ? from : to);
    return new ItemChange(kind, type, id, title, RecordFields.between(before, after));
  }

  /// @param in where the item is
  private static String title(String id, @Nullable Object item, Moment in) {
    if (item instanceof Decision decision) {
      return in.threat(decision.threat()).map(PrintedThreat::title).orElse(id);
    }
    if (item instanceof DataFlow dataFlow) {
      return in.assessment().system().nameOf(dataFlow);
    }
    return item instanceof Record value ? titled(value).orElse(id) : id;
  }

  private static Optional<String> titled(Record item) {
    Map<String, Object> parts = RecordFields.components(item);
    return Stream.of("title", "name")
        .map(parts::get)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(text -> !text.isBlank())
        .findFirst();
  }
}
