package org.soundings.evidence.rule;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Fix;
import org.soundings.evidence.Outcome;
import org.soundings.evidence.Severity;
import org.soundings.evidence.importer.Importer;
import org.soundings.pack.EvidenceRule;
import org.soundings.pack.EvidenceRule.Fixes;

/// Selects the findings of a rule and counts them.
final class FindingScale implements RuleCount {

  private static final Set<Outcome> DECIDED =
      Collections.unmodifiableSet(EnumSet.of(Outcome.FAILED, Outcome.WARNED, Outcome.PASSED));

  private final EvidenceRule rule;
  private final EvidenceRule.Findings match;
  private final List<Finding.Kind> kinds;
  private final Severity atLeast;
  private boolean absenceCounts;
  private final MatchCounter found;
  private final Targets where = new Targets();
  private long total;
  private boolean fixUnknown;
  private boolean isCut;

  /// @param ids shared by all rules for the same file
  FindingScale(EvidenceRule rule, EvidenceRule.Findings match, Importer importer, Ids ids) {
    this.rule = rule;
    this.match = match;
    this.found = new MatchCounter(ids);
    this.kinds =
        Arrays.stream(Finding.Kind.values())
            .filter(kind -> match.kinds().isEmpty() || match.kinds().contains(id(kind)))
            .toList();
    this.atLeast = match.atLeast().isEmpty() ? Severity.UNKNOWN : Severity.of(match.atLeast());
    this.absenceCounts = kinds.stream().anyMatch(importer.looksFor()::contains);
  }

  /// The id of a kind in rules, such as `benchmark`.
  static String id(Finding.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  List<Finding.Kind> kinds() {
    return kinds;
  }

  /// Records that the tool looked for these findings, so that an empty list is a result.
  void lookedFor() {
    absenceCounts = true;
  }

  /// Records that there are more findings than listed, so that an empty list is not a result.
  void unlisted() {
    isCut = true;
  }

  void finding(Finding finding) {
    boolean statement = finding.outcome() == Outcome.STATED && !match.asserted();
    if (statement || !isMeant(finding.id())) {
      return;
    }
    // A skipped or manual check is not a passed one.
    total += DECIDED.contains(finding.outcome()) || match.asserted() ? 1 : 0;
    boolean counts = match.asserted() ? finding.asserted().isPresent() : finding.isOpen();
    if (!counts || !finding.severity().isAtLeast(atLeast)) {
      return;
    }
    if (match.fixes() != Fixes.ANY && finding.fix().state() == Fix.State.UNKNOWN) {
      fixUnknown = true;
    } else if (isMeant(finding.fix())) {
      found.add(finding);
      where.add(finding.where().name());
    }
  }

  private boolean isMeant(Fix fix) {
    return switch (match.fixes()) {
      case ANY -> true;
      case OUT -> fix.state() == Fix.State.FIXED;
      case NOT_OUT -> fix.state() != Fix.State.FIXED;
    };
  }

  private boolean isMeant(String id) {
    if (match.ids().isEmpty()) {
      return true;
    }
    for (String wanted : match.ids()) {
      boolean same =
          wanted.endsWith("*")
              ? id.regionMatches(0, wanted, 0, wanted.length() - 1)
              : id.equals(wanted);
      if (same) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Optional<RuleStatement> said(Circumstances circumstances) {
    boolean ofThisTool =
        match.tools().isEmpty()
            || match.tools().stream()
                .anyMatch(
                    tool ->
                        circumstances.format().startsWith(tool)
                            || circumstances.run().tool().startsWith(tool));
    boolean couldShow = total > 0 || (absenceCounts && !circumstances.targets().isEmpty());
    boolean undecided = found.count() == 0 && (fixUnknown || isCut);
    if (!ofThisTool || !couldShow || undecided) {
      return Optional.empty();
    }
    long count = found.count();
    return RuleCount.fill(
        rule,
        count > 0,
        new RuleCount.Numbers(count, total, found.places()),
        found.examples(),
        count > 0 && !where.isBlank() ? where : circumstances.targets());
  }
}
