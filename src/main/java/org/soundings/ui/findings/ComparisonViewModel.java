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
import org.soundings.evidence.compare.Flaw;
import org.soundings.evidence.compare.Side;
import org.soundings.evidence.cvss.Ladder;
import org.soundings.evidence.importer.Collected;
import org.soundings.ui.imports.Counts;
import org.soundings.ui.screen.ScreenContext;

/// Two reports side by side: which flaw only one of them knows, and where they differ.
public final class ComparisonViewModel {

  private final ScreenContext context;
  private final Evidence first;
  private final Evidence second;
  private final ReadOnlyObjectWrapper<List<Flaw>> shown = new ReadOnlyObjectWrapper<>(List.of());
  private Comparison comparison = new Comparison(List.of());
  private Optional<Flaw.Set> set = Optional.empty();
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

  ReadOnlyObjectProperty<List<Flaw>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Reads both stored files, by a job.
  ///
  /// @param done called once the comparison is there
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
    var collected = new Collected();
    StoredFindings.read(context.open().folder(), evidence, collected, progress);
    return collected.findingsByTool().stream();
  }

  long count(Flaw.Set which) {
    return comparison.count(which);
  }

  int total() {
    return comparison.flaws().size();
  }

  /// All counts, which add up, in one sentence.
  String sentence() {
    return tr(
        "%,d flaws in all. %s",
        total(),
        sharesTarget()
            ? tr("Neither report is wrong in its own terms.")
            : tr("The reports name no target in common."));
  }

  private boolean sharesTarget() {
    return reading(first).flatMap(one -> reading(second).map(one::sharesTarget)).orElse(false);
  }

  private static Optional<Reading> reading(Evidence evidence) {
    return evidence.file().flatMap(StoredFile::wasRead);
  }

  /// What a set holds, with its count.
  String title(Flaw.Set which) {
    String words =
        switch (which) {
          case ONLY_FIRST -> tr("only in A");
          case ONLY_SECOND -> tr("only in B");
          case BOTH_AGREE -> tr("both, alike");
          case BOTH_DIFFER -> tr("both, different");
        };
    return "%s %s".formatted(number(count(which)), words);
  }

  /// A set in signs that need no colour and no language.
  static String sign(Flaw.Set which) {
    return switch (which) {
      case ONLY_FIRST -> "A";
      case BOTH_AGREE -> "A = B";
      case BOTH_DIFFER -> "A ≠ B";
      case ONLY_SECOND -> "B";
    };
  }

  /// Shows one of the sets, or all.
  void show(Optional<Flaw.Set> which) {
    set = which;
    refresh();
  }

  void search(String text) {
    wanted = text.strip().toLowerCase(Locale.ROOT);
    refresh();
  }

  private void refresh() {
    shown.set(
        comparison.flaws().stream()
            .filter(flaw -> set.map(which -> flaw.set() == which).orElse(true))
            .filter(flaw -> wanted.isEmpty() || text(flaw).contains(wanted))
            .toList());
  }

  private static String text(Flaw flaw) {
    return (flaw.id() + " " + packages(flaw)).toLowerCase(Locale.ROOT);
  }

  /// The packages that either names.
  static String packages(Flaw flaw) {
    return String.join(
        ", ", sides(flaw).flatMap(side -> side.packages().stream()).distinct().limit(4).toList());
  }

  private static Stream<Side> sides(Flaw flaw) {
    return Stream.of(Optional.ofNullable(flaw.first()), Optional.ofNullable(flaw.second()))
        .flatMap(Optional::stream);
  }

  /// What one of them says, in words.
  static String words(Optional<Side> side) {
    return side.map(said -> "%s, %s".formatted(Counts.words(said.band()), fix(said.fix())))
        .orElse(tr("does not report it"));
  }

  private static String fix(Side.FixKnown fix) {
    return switch (fix) {
      case YES -> tr("fix known");
      case IN_PART -> tr("fix known in part");
      case NO -> tr("no fix known");
    };
  }

  /// Every line about a flaw in either report.
  static List<Finding> lines(Flaw flaw) {
    return sides(flaw).flatMap(side -> side.findings().stream()).toList();
  }

  static Ladder ladder(Flaw flaw) {
    return Ladder.of(lines(flaw));
  }
}
