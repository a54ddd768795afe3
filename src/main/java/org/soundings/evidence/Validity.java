package org.soundings.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// How long the team holds each kind of thing for credible. An item's own days win; what the team
/// did not decide is as [Ageing] has it.
///
/// @param decided what the team decided, in days
public record Validity(SortedMap<Ageing, Integer> decided) {

  /// The longest that anything stays credible: a hundred years, in days.
  public static final int LONGEST = 36_500;

  /// So far may the clocks of two machines differ.
  private static final Duration APART = Duration.ofMinutes(10);

  /// The team decided nothing.
  public static final Validity DEFAULT = new Validity(Collections.emptySortedMap());

  public Validity {
    if (decided.values().stream().anyMatch(days -> days < 0 || days > LONGEST)) {
      throw new IllegalArgumentException("days outside 0 to " + LONGEST + ": " + decided);
    }
    decided = Collections.unmodifiableSortedMap(new TreeMap<>(decided));
  }

  /// How many days such a thing stays credible.
  public int days(Ageing ageing) {
    return decided.getOrDefault(ageing, ageing.days());
  }

  /// How many days an item stays credible.
  public int days(Evidence item) {
    Integer own = item.lasting().days();
    return own != null ? own : days(item.ageing());
  }

  /// Whether a moment has not come yet, so that nothing can have been captured then.
  public static boolean isFuture(Instant captured, Instant now) {
    return captured.isAfter(now.plus(APART));
  }

  /// Why an item does not count by its dates; empty if it does.
  public Optional<Doubt> doubt(Evidence item, Instant now) {
    Instant captured = item.capturedAt();
    if (captured == null) {
      return Optional.of(Doubt.UNDATED);
    }
    if (isFuture(captured, now)) {
      return Optional.of(Doubt.FUTURE);
    }
    return isStale(item, now) ? Optional.of(Doubt.EXPIRED) : Optional.empty();
  }

  /// Whether an item is older than it stays credible. One of which nobody knows the age is not.
  public boolean isStale(Evidence item, Instant now) {
    return item.ageInDays(now).map(age -> age > days(item)).orElse(false);
  }

  public Validity with(Ageing ageing, int days) {
    var changed = new TreeMap<>(decided);
    changed.put(ageing, days);
    return new Validity(changed);
  }

  /// Goes back to what counts unless the team says otherwise.
  public Validity without(Ageing ageing) {
    var changed = new TreeMap<>(decided);
    changed.remove(ageing);
    return new Validity(changed);
  }
}
