package org.soundings.evidence.rule;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundings.evidence.Fact;
import org.soundings.evidence.Observation;
import org.soundings.evidence.Observation.Verdict;

/// The observed subjects, counted like people count them. If the containers of a pod were checked,
/// they are counted instead of the pod.
///
/// An observation on the pod itself applies to each container without its own setting.
final class Subjects {

  private static final List<Verdict> WORST_FIRST =
      List.of(Verdict.FAILED, Verdict.NOT_KNOWN, Verdict.PASSED);

  private final Map<String, Whole> wholes = new LinkedHashMap<>();

  /// A resource with the observations on itself and on each of its containers.
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

    /// Whether every counted subject has an observation for a fact.
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
      // Even if each container overrides it, the pod still has the wrong setting.
      if (!said && own.containsValue(Verdict.FAILED)) {
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
      return part.containsValue(Verdict.FAILED)
          || own.entrySet().stream()
              .anyMatch(
                  shared ->
                      shared.getValue() == Verdict.FAILED && !part.containsKey(shared.getKey()));
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

  /// The subjects with a value that decides nothing.
  Targets notKnown() {
    var names = new Targets();
    wholes.values().forEach(whole -> whole.notKnown(names));
    return names;
  }

  /// The subjects that fail.
  Targets violating() {
    var names = new Targets();
    wholes.values().forEach(whole -> whole.violating(names));
    return names;
  }
}
