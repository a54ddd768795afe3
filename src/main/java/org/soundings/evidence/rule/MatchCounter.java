package org.soundings.evidence.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.soundings.evidence.Finding;

/// Counts the matches of a rule, and remembers the worst few by name.
///
/// A vulnerability, which is a finding of the kind `vulnerability`, counts once by its id,
/// regardless of the number of packages. A finding without an id, and a finding of any other kind,
/// counts individually.
final class MatchCounter {

  private static final int EXAMPLES = 3;

  private final Ids ids;
  private final List<Finding> worst = new ArrayList<>();

  /// How many findings have each id, by its number.
  private int[] lines = {};

  private long places;
  private long count;

  MatchCounter(Ids ids) {
    this.ids = ids;
  }

  void add(Finding finding) {
    places++;
    boolean isFirst = noted(finding) == 1;
    if (isFirst || !isVulnerability(finding)) {
      count++;
    }
    remember(finding);
  }

  private static boolean isVulnerability(Finding finding) {
    return finding.kind() == Finding.Kind.VULNERABILITY;
  }

  /// The common key of findings on the same vulnerability; "" for a finding that counts
  /// individually.
  private static String shared(Finding finding) {
    return isVulnerability(finding) ? finding.id() : label(finding);
  }

  /// Ids and titles are optional in CycloneDX.
  private static String label(Finding finding) {
    return finding.id().isEmpty() ? finding.title() : finding.id();
  }

  /// Records a finding and returns how many there are with the same key.
  private int noted(Finding finding) {
    String shared = shared(finding);
    if (shared.isEmpty()) {
      return 1;
    }
    int id = ids.number(shared);
    if (id >= lines.length) {
      lines = Arrays.copyOf(lines, id + id / 2 + 16);
    }
    return ++lines[id];
  }

  /// How many findings have the same key.
  private int lines(Finding finding) {
    String shared = shared(finding);
    return shared.isEmpty() ? 1 : lines[ids.number(shared)];
  }

  /// The number of vulnerabilities plus the findings that count individually.
  long count() {
    return count;
  }

  /// The number of findings, so that a vulnerability in six packages has six.
  long places() {
    return places;
  }

  private void remember(Finding finding) {
    boolean full = worst.size() == EXAMPLES;
    if (full && finding.severity().compareTo(worst.getLast().severity()) <= 0
        || isNameless(finding)
        || isRemembered(shared(finding))) {
      return;
    }
    if (full) {
      worst.removeLast();
    }
    worst.add(finding);
    worst.sort(Comparator.comparing(Finding::severity).reversed());
  }

  private static boolean isNameless(Finding finding) {
    return label(finding).isEmpty() && item(finding).isEmpty();
  }

  private static String item(Finding finding) {
    return finding.where().item().name();
  }

  private boolean isRemembered(String shared) {
    for (Finding known : worst) {
      if (!shared.isEmpty() && shared(known).equals(shared)) {
        return true;
      }
    }
    return false;
  }

  /// The worst by name, and how many more of [#count] there are: `CVE-1 in a, CVE-2 in b, CVE-3 in
  /// c and 8 more`, or `KSV001 ×4, KSV002 in web and 8 more`. If none has a name, `…`.
  String examples() {
    if (worst.isEmpty()) {
      return places == 0 ? "" : "…";
    }
    String named = String.join(", ", worst.stream().map(this::name).toList());
    long more = count() - worst.stream().mapToLong(this::counted).sum();
    return more > 0 ? named + " and %s more".formatted(number(more)) : named;
  }

  /// How much of [#count] a name represents.
  private long counted(Finding finding) {
    return isVulnerability(finding) ? 1 : lines(finding);
  }

  private String name(Finding finding) {
    int times = lines(finding);
    if (!isVulnerability(finding)) {
      return times > 1 ? "%s ×%s".formatted(label(finding), number(times)) : named(finding);
    }
    if (item(finding).isEmpty()) {
      return label(finding);
    }
    return switch (times) {
      case 1 -> named(finding);
      case 2 -> "%s and 1 more place".formatted(named(finding));
      default -> "%s and %s more places".formatted(named(finding), number(times - 1));
    };
  }

  private static String named(Finding finding) {
    String label = label(finding);
    String item = item(finding);
    return label.isEmpty() || item.isEmpty() ? label + item : "%s in %s".formatted(label, item);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
