package org.soundings.app.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.soundings.assessment.system.Origin;
import org.soundings.base.Sha256;

/// Recognises what was imported before from a model of the same name.
///
/// The model's own id decides. If the id changed, or the item was imported before ids were stored,
/// an item that looks alike is the same one, unless the model has another item for it.
final class RecognisedItems {

  private final String model;
  private final Map<Key, Origin> before = new HashMap<>();
  private final Map<Key, String> first;
  private final Map<Key, Integer> times = new HashMap<>();
  private final Map<Key, String> said = new HashMap<>();
  private final Set<Existing> used = new HashSet<>();
  private final SequencedMap<Key, Origin> origins = new LinkedHashMap<>();

  /// An item as the model names it. A repeated name gets a number after its id.
  record Key(Origin.Kind kind, String externalId) {}

  private record Existing(Origin.Kind kind, String id) {}

  /// @param origins what was imported before, from any model
  /// @param first hashes of all items from a first reading
  RecognisedItems(String model, List<Origin> origins, Map<Key, String> first) {
    this.model = model;
    this.first = first;
    for (Origin origin : origins) {
      if (origin.model().equals(model)) {
        before.putIfAbsent(new Key(origin.kind(), origin.modelId()), origin);
      }
    }
    before.forEach(
        (told, origin) -> {
          if (first.containsKey(told)) {
            used.add(new Existing(origin.kind(), origin.id()));
          }
        });
  }

  /// Counts one more item of the model.
  Key next(Origin.Kind kind, String externalId) {
    int time = times.merge(new Key(kind, externalId), 1, Integer::sum);
    return new Key(kind, time == 1 ? externalId : externalId + " " + time);
  }

  /// A hash of what the model says about one item. The hash of the first reading is used, because
  /// it does not depend on the current language.
  ///
  /// @param parts texts, constants and lists of texts; nothing whose text form can change
  ///   independently
  String said(Key told, Object... parts) {
    String now = Sha256.of(List.of(parts).toString()).brief();
    said.put(told, now);
    return first.getOrDefault(told, now);
  }

  /// The hashes of all items.
  Map<Key, String> said() {
    return said;
  }

  /// The earlier import of an item with the same model id.
  Optional<Origin> before(Key told) {
    return Optional.ofNullable(before.get(told));
  }

  /// The first similar item that is not assigned yet. It is assigned by this call.
  Optional<String> alike(Key told, Stream<String> ids) {
    return ids.filter(id -> used.add(new Existing(told.kind(), id))).findFirst();
  }

  /// Records what an item was imported as.
  ///
  /// @param said the result of [#said], or "" if the local item differs from the model
  void keep(Key told, String existing, String said) {
    used.add(new Existing(told.kind(), existing));
    origins.put(told, new Origin(model, told.kind(), told.externalId(), existing, said));
  }

  /// Marks a local item as different from the model, so that no hash hides this later.
  void differs(Key told) {
    origins.computeIfPresent(
        told, (_, at) -> new Origin(model, at.kind(), at.modelId(), at.id(), ""));
  }

  /// The origins to store in addition to the existing ones.
  List<Origin> origins() {
    return List.copyOf(origins.values());
  }
}
