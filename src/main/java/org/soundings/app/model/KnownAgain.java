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
import org.soundings.base.Digest;

/// Finds again what came from a model of the same name before.
///
/// First by the model's own id. Where the model gave it another id, or it was taken before ids were
/// kept, what looks alike is the same, but only if the model has no other thing for it.
final class KnownAgain {

  private final String model;
  private final Map<Told, Origin> before = new HashMap<>();
  private final Map<Told, String> first;
  private final Map<Told, Integer> times = new HashMap<>();
  private final Map<Told, String> said = new HashMap<>();
  private final Set<Ours> used = new HashSet<>();
  private final SequencedMap<Told, Origin> origins = new LinkedHashMap<>();

  /// Something as a model names it. What it names twice has a number behind its id.
  record Told(Origin.Kind kind, String theirs) {}

  private record Ours(Origin.Kind kind, String id) {}

  /// @param origins what was taken before, from any model
  /// @param first fingerprints of everything that the model tells, as a first reading found them
  KnownAgain(String model, List<Origin> origins, Map<Told, String> first) {
    this.model = model;
    this.first = first;
    for (Origin origin : origins) {
      if (origin.model().equals(model)) {
        before.putIfAbsent(new Told(origin.kind(), origin.theirs()), origin);
      }
    }
    before.forEach(
        (told, origin) -> {
          if (first.containsKey(told)) {
            used.add(new Ours(origin.kind(), origin.ours()));
          }
        });
  }

  /// Counts one more thing that the model tells.
  Told next(Origin.Kind kind, String theirs) {
    int time = times.merge(new Told(kind, theirs), 1, Integer::sum);
    return new Told(kind, time == 1 ? theirs : theirs + " " + time);
  }

  /// A fingerprint of what the model tells about one thing. That of the first reading counts, in
  /// which the words that readers add are in one language whatever is spoken.
  ///
  /// @param parts texts, names of choices, and lists of texts: nothing whose words as text are
  ///   another's business
  String said(Told told, Object... parts) {
    String now = Digest.of(List.of(parts).toString()).brief();
    said.put(told, now);
    return first.getOrDefault(told, now);
  }

  /// The fingerprints of everything that was told.
  Map<Told, String> said() {
    return said;
  }

  /// What the model's own id was taken as.
  Optional<Origin> before(Told told) {
    return Optional.ofNullable(before.get(told));
  }

  /// The first of those that look alike which is nothing else's already; from now on it is this
  /// one's.
  Optional<String> alike(Told told, Stream<String> ids) {
    return ids.filter(id -> used.add(new Ours(told.kind(), id))).findFirst();
  }

  /// Keeps what something was taken as.
  ///
  /// @param said what [#said] gave, or "" where what is here is other than what the model says
  void keep(Told told, String ours, String said) {
    used.add(new Ours(told.kind(), ours));
    origins.put(told, new Origin(model, told.kind(), told.theirs(), ours, said));
  }

  /// What is kept of something is other than what the model says: no fingerprint hides it later.
  void differs(Told told) {
    origins.computeIfPresent(
        told, (_, at) -> new Origin(model, at.kind(), at.theirs(), at.ours(), ""));
  }

  /// What is to be kept beside what is kept already.
  List<Origin> origins() {
    return List.copyOf(origins.values());
  }
}
