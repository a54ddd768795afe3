package org.soundings.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// How long each category of evidence is valid for this team. The days of an item take precedence.
/// The defaults are in [ValidityCategory].
///
/// @param decided the team's own values, in days
public record Validity(SortedMap<ValidityCategory, Integer> decided) {

  /// The longest validity, in days: a hundred years.
  public static final int LONGEST = 36_500;

  /// The tolerated difference between the clocks of two machines.
  private static final Duration APART = Duration.ofMinutes(10);

  /// Only defaults.
  public static final Validity DEFAULT = new Validity(Collections.emptySortedMap());

  public Validity {
    if (decided.values().stream().anyMatch(days -> days < 0 || days > LONGEST)) {
      throw new IllegalArgumentException("days outside 0 to " + LONGEST + ": " + decided);
    }
    decided = Collections.unmodifiableSortedMap(new TreeMap<>(decided));
  }

  /// The validity of a category, in days.
  public int days(ValidityCategory ageing) {
    return decided.getOrDefault(ageing, ageing.days());
  }

  /// The validity of an item, in days.
  public int days(Evidence item) {
    Integer own = item.validity().days();
    return own != null ? own : days(item.ageing());
  }

  /// Whether a time is in the future and so cannot be a capture date.
  public static boolean isFuture(Instant captured, Instant now) {
    return captured.isAfter(now.plus(APART));
  }

  /// Why an item does not count because of its dates; empty if it does.
  public Optional<EvidenceIssue> issue(Evidence item, Instant now) {
    Instant captured = item.capturedOn();
    if (captured == null) {
      return Optional.of(EvidenceIssue.UNDATED);
    }
    if (isFuture(captured, now)) {
      return Optional.of(EvidenceIssue.FUTURE);
    }
    return isExpired(item, now) ? Optional.of(EvidenceIssue.EXPIRED) : Optional.empty();
  }

  /// Whether an item has expired. An item without a capture date has not.
  public boolean isExpired(Evidence item, Instant now) {
    return item.ageInDays(now).map(age -> age > days(item)).orElse(false);
  }

  public Validity with(ValidityCategory ageing, int days) {
    var changed = new TreeMap<>(decided);
    changed.put(ageing, days);
    return new Validity(changed);
  }

  /// Resets a category to its default.
  public Validity without(ValidityCategory ageing) {
    var changed = new TreeMap<>(decided);
    changed.remove(ageing);
    return new Validity(changed);
  }
}
