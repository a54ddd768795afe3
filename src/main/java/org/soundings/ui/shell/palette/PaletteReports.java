package org.soundings.ui.shell.palette;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.Reading;
import org.soundings.evidence.StoredFile;
import org.soundings.ui.screen.Place;

/// The findings of reports, and comparisons of two reports on one target, as lines of the palette;
/// the latest first.
final class PaletteReports {

  private record Report(Evidence item, Reading reading) {
    static Stream<Report> of(Evidence item) {
      return item.file().flatMap(StoredFile::wasRead).stream()
          .map(reading -> new Report(item, reading));
    }

    List<String> targets() {
      return reading.targets().stream().map(Reading::bare).distinct().toList();
    }
  }

  private final Function<Place, Runnable> to;

  private PaletteReports(Function<Place, Runnable> to) {
    this.to = to;
  }

  /// @param to creates the action that opens a place
  static List<PaletteLine> of(Collection<Evidence> evidence, Function<Place, Runnable> to) {
    var lines = new PaletteReports(to);
    List<Report> read = evidence.stream().sorted().flatMap(Report::of).toList();
    return Stream.concat(
            read.stream()
                .filter(each -> each.reading().hasFindings())
                .map(lines::findings)
                .toList()
                .reversed()
                .stream(),
            lines.comparisons(read).reversed().stream())
        .toList();
  }

  private PaletteLine findings(Report report) {
    Evidence item = report.item();
    return line(tr("Findings in %s", item.title()), item.id(), new Place.Findings(item.id()));
  }

  /// Each report with the previous report of every tool on its target. That keeps the number of
  /// pairs linear. Any other two reports can be compared from the list of evidence.
  private List<PaletteLine> comparisons(List<Report> read) {
    var lines = new ArrayList<PaletteLine>();
    var lastOn = new HashMap<String, Map<String, Report>>();
    for (Report report : read) {
      if (report.reading().listsVulnerabilities()) {
        before(report, lastOn).forEach(earlier -> lines.add(comparison(earlier, report)));
        for (String target : report.targets()) {
          lastOn
              .computeIfAbsent(target, _ -> new TreeMap<>())
              .put(report.reading().format(), report);
        }
      }
    }
    return lines;
  }

  private static Collection<Report> before(Report report, Map<String, Map<String, Report>> lastOn) {
    var latest = new TreeMap<String, Report>();
    for (String target : report.targets()) {
      Optional.ofNullable(lastOn.get(target))
          .ifPresent(
              tools ->
                  tools.forEach(
                      (tool, earlier) ->
                          latest.merge(
                              tool,
                              earlier,
                              BinaryOperator.maxBy(
                                  (one, other) -> one.item().compareTo(other.item())))));
    }
    return latest.values();
  }

  private PaletteLine comparison(Report one, Report other) {
    return line(
        tr("Compare %s with %s", one.item().title(), other.item().title()),
        one.item().id() + ", " + other.item().id(),
        new Place.Comparison(one.item().id(), other.item().id()));
  }

  private PaletteLine line(String title, String ids, Place place) {
    return new PaletteLine(PaletteHeading.REPORT, ids, title, ids, "", "", to.apply(place));
  }
}
