package org.soundings.evidence.rule;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundings.evidence.Fact;
import org.soundings.evidence.Observation;
import org.soundings.evidence.Observation.Verdict;

/// What was seen of whom, counted as people count: where the containers of a pod were looked at,
/// they are counted and not the pod beside them.
///
/// What is seen of the pod itself holds for each of its containers that does not set the same for
/// itself.
final class Subjects {

  private static final List<Verdict> WORST_FIRST =
      List.of(Verdict.VIOLATED, Verdict.NOT_KNOWN, Verdict.HOLDS);

  private final Map<String, Whole> wholes = new LinkedHashMap<>();

  /// A resource with what was seen of itself and of each of its containers.
  private static final class Whole {
    private final String name;
    private final Map<Fact, Verdict> own = new EnumMap<>(Fact.class);
    private final Map<String, Map<Fact, Verdict>> parts = new LinkedHashMap<>();

    Whole(String name) {
      this.name = name;
    }

    Map<Fact, Verdict> seenOf(Observation.Subject subject) {
      return subject.container().isEmpty()
          ? own
          : parts.computeIfAbsent(subject.toString(), _ -> new EnumMap<>(Fact.class));
    }

    /// Whether every one that is counted was looked at for a fact.
    boolean isDecided(Fact fact) {
      return own.containsKey(fact)
          || !parts.isEmpty() && parts.values().stream().allMatch(seen -> seen.containsKey(fact));
    }

    void violating(Targets names) {
      boolean said = false;
      for (Map.Entry<String, Map<Fact, Verdict>> part : parts.entrySet()) {
        if (isViolated(part.getValue())) {
          names.add(part.getKey());
          said = true;
        }
      }
      // Where each container sets it right for itself, the pod still says otherwise.
      if (!said && own.containsValue(Verdict.VIOLATED)) {
        names.add(name);
      }
    }

    void notKnown(Targets names) {
      parts.forEach(
          (part, seen) -> {
            if (seen.containsValue(Verdict.NOT_KNOWN)) {
              names.add(part);
            }
          });
      if (own.containsValue(Verdict.NOT_KNOWN)) {
        names.add(name);
      }
    }

    private boolean isViolated(Map<Fact, Verdict> part) {
      return part.containsValue(Verdict.VIOLATED)
          || own.entrySet().stream()
              .anyMatch(
                  shared ->
                      shared.getValue() == Verdict.VIOLATED && !part.containsKey(shared.getKey()));
    }
  }

  void add(Observation observation) {
    String name = observation.subject().resource();
    wholes
        .computeIfAbsent(name, Whole::new)
        .seenOf(observation.subject())
        .merge(
            observation.fact(),
            observation.verdict(),
            (one, other) -> WORST_FIRST.indexOf(one) < WORST_FIRST.indexOf(other) ? one : other);
  }

  boolean isEmpty() {
    return wholes.isEmpty();
  }

  int size() {
    return wholes.values().stream().mapToInt(whole -> Math.max(1, whole.parts.size())).sum();
  }

  boolean allDecided(Fact fact) {
    return wholes.values().stream().allMatch(whole -> whole.isDecided(fact));
  }

  /// Those of whom something was written that decides nothing.
  Targets notKnown() {
    var names = new Targets();
    wholes.values().forEach(whole -> whole.notKnown(names));
    return names;
  }

  /// Those against whom something speaks.
  Targets violating() {
    var names = new Targets();
    wholes.values().forEach(whole -> whole.violating(names));
    return names;
  }
}
