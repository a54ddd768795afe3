package org.soundings.ui.findings;

import static org.soundings.language.Messages.number;
import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.app.evidence.StoredFindings;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Reading;
import org.soundings.evidence.StoredFile;
import org.soundings.evidence.compare.Comparison;
import org.soundings.evidence.compare.Side;
import org.soundings.evidence.compare.Vulnerability;
import org.soundings.evidence.cvss.Ladder;
import org.soundings.evidence.importer.CollectingIntake;
import org.soundings.ui.imports.Counts;
import org.soundings.ui.screen.ScreenContext;

/// Compares two reports: the vulnerabilities that only one of them has, and where they differ.
public final class ComparisonViewModel {

  private final ScreenContext context;
  private final Evidence first;
  private final Evidence second;
  private final ReadOnlyObjectWrapper<List<Vulnerability>> shown =
      new ReadOnlyObjectWrapper<>(List.of());
  private Comparison comparison = new Comparison(List.of());
  private Optional<Vulnerability.Set> set = Optional.empty();
  private String wanted = "";

  public ComparisonViewModel(ScreenContext context, Evidence first, Evidence second) {
    this.context = context;
    this.first = first;
    this.second = second;
  }

  String first() {
    return first.title();
  }

  String second() {
    return second.title();
  }

  ReadOnlyObjectProperty<List<Vulnerability>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Reads both stored files in a job.
  ///
  /// @param done runs once the comparison is ready
  public void load(Runnable done) {
    context
        .work()
        .start(
            tr("Comparing two reports"),
            tr("Nothing was changed."),
            progress -> Comparison.of(findings(first, progress), findings(second, progress)),
            read -> {
              comparison = read;
              refresh();
              done.run();
            });
  }

  private Stream<Finding> findings(Evidence evidence, Progress progress) throws IOException {
    var collected = new CollectingIntake();
    StoredFindings.read(context.open().folder(), evidence, collected, progress);
    return collected.findingsByTool().stream();
  }

  long count(Vulnerability.Set which) {
    return comparison.count(which);
  }

  int total() {
    return comparison.vulnerabilities().size();
  }

  /// All counts, which add up, in one sentence.
  String sentence() {
    return tr(
        "%,d vulnerabilities in total. %s",
        total(),
        sharesTarget()
            ? tr("A difference does not mean that a report is wrong.")
            : tr("The reports have no target in common."));
  }

  private boolean sharesTarget() {
    return reading(first).flatMap(one -> reading(second).map(one::sharesTarget)).orElse(false);
  }

  private static Optional<Reading> reading(Evidence evidence) {
    return evidence.file().flatMap(StoredFile::wasRead);
  }

  /// The title of a set, with its count.
  String title(Vulnerability.Set which) {
    String words =
        switch (which) {
          case ONLY_FIRST -> tr("only in A");
          case ONLY_SECOND -> tr("only in B");
          case BOTH_AGREE -> tr("both, same");
          case BOTH_DIFFER -> tr("both, different");
        };
    return "%s %s".formatted(number(count(which)), words);
  }

  /// A set as a sign that needs neither colour nor language.
  static String sign(Vulnerability.Set which) {
    return switch (which) {
      case ONLY_FIRST -> "A";
      case BOTH_AGREE -> "A = B";
      case BOTH_DIFFER -> "A ≠ B";
      case ONLY_SECOND -> "B";
    };
  }

  /// Shows one of the sets, or all.
  void show(Optional<Vulnerability.Set> which) {
    set = which;
    refresh();
  }

  void search(String text) {
    wanted = text.strip().toLowerCase(Locale.ROOT);
    refresh();
  }

  private void refresh() {
    shown.set(
        comparison.vulnerabilities().stream()
            .filter(vulnerability -> set.map(which -> vulnerability.set() == which).orElse(true))
            .filter(vulnerability -> wanted.isEmpty() || text(vulnerability).contains(wanted))
            .toList());
  }

  private static String text(Vulnerability vulnerability) {
    return (vulnerability.id() + " " + packages(vulnerability)).toLowerCase(Locale.ROOT);
  }

  /// The packages that the two reports name.
  static String packages(Vulnerability vulnerability) {
    return String.join(
        ", ",
        sides(vulnerability)
            .flatMap(side -> side.packages().stream())
            .distinct()
            .limit(4)
            .toList());
  }

  private static Stream<Side> sides(Vulnerability vulnerability) {
    return Stream.of(
            Optional.ofNullable(vulnerability.first()), Optional.ofNullable(vulnerability.second()))
        .flatMap(Optional::stream);
  }

  /// What one of them says, as text.
  static String words(Optional<Side> side) {
    return side.map(said -> "%s, %s".formatted(Counts.words(said.band()), fix(said.fix())))
        .orElse(tr("not reported"));
  }

  private static String fix(Side.FixKnown fix) {
    return switch (fix) {
      case YES -> tr("fix available");
      case IN_PART -> tr("fix partly available");
      case NO -> tr("no fix available");
    };
  }

  /// All findings about a vulnerability in either report.
  static List<Finding> lines(Vulnerability vulnerability) {
    return sides(vulnerability).flatMap(side -> side.findings().stream()).toList();
  }

  static Ladder ladder(Vulnerability vulnerability) {
    return Ladder.of(lines(vulnerability));
  }
}
