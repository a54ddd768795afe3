package org.soundings.evidence.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.soundings.evidence.Finding;

/// Counts what a rule looks for, and remembers the worst few by name.
///
/// A flaw is what has an id of its own, such as a CVE number: it counts once, in however many
/// packages a report names it. Every other line of a report counts for itself.
final class Hits {

  private static final int EXAMPLES = 3;

  private final Ids ids;
  private final List<Finding> worst = new ArrayList<>();

  /// How many lines name each id, by its number.
  private int[] lines = {};

  private long places;
  private long others;
  private int flaws;
  private int different;

  Hits(Ids ids) {
    this.ids = ids;
  }

  void add(Finding finding) {
    places++;
    boolean isNew = count(ids.number(finding.id())) == 1;
    different += isNew ? 1 : 0;
    if (finding.kind() != Finding.Kind.VULNERABILITY) {
      others++;
    } else if (isNew) {
      flaws++;
    }
    remember(finding);
  }

  private int count(int id) {
    if (id >= lines.length) {
      lines = Arrays.copyOf(lines, id + id / 2 + 16);
    }
    return ++lines[id];
  }

  /// How many flaws, and lines that are none.
  long count() {
    return flaws + others;
  }

  /// How many lines name them: a flaw in six packages has six.
  long places() {
    return places;
  }

  private void remember(Finding finding) {
    boolean full = worst.size() == EXAMPLES;
    if (full && finding.severity().compareTo(worst.getLast().severity()) <= 0
        || isRemembered(finding.id())) {
      return;
    }
    if (full) {
      worst.removeLast();
    }
    worst.add(finding);
    worst.sort(Comparator.comparing(Finding::severity).reversed());
  }

  private boolean isRemembered(String id) {
    for (Finding known : worst) {
      if (known.id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  /// The worst by name, and how many are left out: `CVE-1 in a, CVE-2 in b, CVE-3 in c and 8 more`.
  String examples() {
    String named = String.join(", ", worst.stream().map(this::name).toList());
    int more = different - worst.size();
    return more > 0 ? named + " and %s more".formatted(number(more)) : named;
  }

  private String name(Finding finding) {
    String item = finding.where().item().name();
    int times = lines[ids.number(finding.id())];
    if (finding.kind() != Finding.Kind.VULNERABILITY) {
      String name = item.isEmpty() ? finding.id() : "%s in %s".formatted(finding.id(), item);
      return times > 1 ? "%s ×%s".formatted(name, number(times)) : name;
    }
    if (item.isEmpty()) {
      return finding.id();
    }
    return switch (times) {
      case 1 -> "%s in %s".formatted(finding.id(), item);
      case 2 -> "%s in %s and 1 more place".formatted(finding.id(), item);
      default -> "%s in %s and %s more places".formatted(finding.id(), item, number(times - 1));
    };
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
