package org.soundings.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Evidence;

/// Compares the evidence of two moments.
final class EvidenceComparison {

  private EvidenceComparison() {}

  /// By number.
  static List<EvidenceChange> changes(Moment from, Moment to) {
    Map<String, Evidence> before = from.assessment().evidence();
    Map<String, Evidence> after = to.assessment().evidence();
    var changes = new ArrayList<EvidenceChange>();
    for (String id : sorted(before, after)) {
      Evidence was = before.get(id);
      Evidence is = after.get(id);
      List<FieldChange> fields = RecordFields.between(was, is);
      EvidenceChange.Kind kind = kind(from, to, was, is);
      if (kind == EvidenceChange.Kind.EXPIRED || !fields.isEmpty()) {
        changes.add(new EvidenceChange(kind, id, title(was, is), fields));
      }
    }
    return changes;
  }

  private static EvidenceChange.Kind kind(
      Moment from, Moment to, @Nullable Evidence was, @Nullable Evidence is) {
    if (was == null) {
      return EvidenceChange.Kind.ADDED;
    }
    if (is == null) {
      return EvidenceChange.Kind.REMOVED;
    }
    return !from.assessment().isExpired(was, from.at()) && to.assessment().isExpired(is, to.at())
        ? EvidenceChange.Kind.EXPIRED
        : EvidenceChange.Kind.CHANGED;
  }

  private static String title(@Nullable Evidence was, @Nullable Evidence is) {
    return is != null ? is.title() : was != null ? was.title() : "";
  }

  /// All ids by number.
  private static List<String> sorted(Map<String, Evidence> before, Map<String, Evidence> after) {
    var all = new LinkedHashSet<>(before.keySet());
    all.addAll(after.keySet());
    return all.stream()
        .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
