package org.soundings.ui.findings;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.soundings.app.evidence.StoredFindings;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.Finding;
import org.soundings.evidence.cvss.Ladder;
import org.soundings.ui.screen.ScreenContext;

/// The findings of one stored report that match a search, sorted or grouped.
public final class FindingsViewModel {

  private final ScreenContext context;
  private final Evidence evidence;
  private final Map<Order, List<FindingEntry>> ordered = new EnumMap<>(Order.class);
  private final Set<String> open = new HashSet<>();
  private final ReadOnlyObjectWrapper<List<FindingRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Order>> grouped =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper counted = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper orderWords =
      new ReadOnlyStringWrapper(LineLabels.VULNERABILITIES.ordered(Order.LEVEL, false, List.of()));
  private LoadedFindings loaded = LoadedFindings.none();
  private String wanted = "";
  private Order order = Order.LEVEL;
  private boolean backwards;

  /// @param evidence an item that was read as a report
  public FindingsViewModel(ScreenContext context, Evidence evidence) {
    this.context = context;
    this.evidence = evidence;
  }

  /// The title of the report.
  String title() {
    return evidence.title();
  }

  /// The rows that are shown; the same list until something changes.
  ReadOnlyObjectProperty<List<FindingRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  List<FindingRow> rows() {
    return rows.get();
  }

  /// All findings, whatever is shown.
  List<FindingEntry> all() {
    return loaded.all();
  }

  /// The texts for the findings of this kind of report.
  LineLabels words() {
    return loaded.words();
  }

  /// The possible groupings: those for which the report has data.
  List<Order> orders() {
    return loaded.orders();
  }

  /// The current grouping; empty if there is none.
  ReadOnlyObjectProperty<Optional<Order>> groupedProperty() {
    return grouped.getReadOnlyProperty();
  }

  /// The number of findings shown and in total.
  ReadOnlyStringProperty countedProperty() {
    return counted.getReadOnlyProperty();
  }

  /// The current order as text.
  ReadOnlyStringProperty orderWordsProperty() {
    return orderWords.getReadOnlyProperty();
  }

  /// Reads the stored file in a job.
  ///
  /// @param done runs once the findings are ready
  public void load(Runnable done) {
    context
        .work()
        .start(
            tr("Reading “%s”", evidence.title()),
            tr("Nothing was changed. You can open the stored file from the evidence list."),
            this::read,
            read -> {
              take(read);
              done.run();
            });
  }

  private FindingEntries read(Progress progress) throws IOException {
    var entries = new FindingEntries();
    StoredFindings.read(context.open().folder(), evidence, entries, progress);
    entries.settle();
    return entries;
  }

  /// Takes findings that are sorted by level.
  void take(FindingEntries entries) {
    loaded = LoadedFindings.of(entries);
    ordered.clear();
    ordered.put(Order.LEVEL, loaded.all());
    refresh();
  }

  /// Filters the findings to those that contain every word.
  void search(String text) {
    wanted = text.strip().toLowerCase(Locale.ROOT);
    refresh();
  }

  /// Sorts the findings; in the background if it is slow.
  void order(Order by, boolean down) {
    order = by;
    backwards = down;
    whenOrdered(by);
  }

  Order order() {
    return order;
  }

  void group(Optional<Order> by) {
    open.clear();
    grouped.set(by);
    refresh();
  }

  /// Switches to the next grouping, and after the last to none.
  void groupByNext() {
    List<Order> orders = loaded.orders();
    int next = grouped.get().map(by -> orders.indexOf(by) + 1).orElse(0);
    group(next < orders.size() ? Optional.of(orders.get(next)) : Optional.empty());
  }

  /// Opens or closes a group.
  void toggle(FindingRow.Heading heading) {
    if (!open.remove(heading.title())) {
      open.add(heading.title());
    }
    refresh();
  }

  private void whenOrdered(Order by) {
    if (ordered.containsKey(by)) {
      refresh();
      return;
    }
    List<FindingEntry> unordered = loaded.all();
    context
        .work()
        .quietly(
            tr("Sorting the findings"),
            tr("Nothing was changed."),
            _ -> unordered.stream().sorted(by.comparator()).toList(),
            sorted -> {
              if (unordered == loaded.all()) {
                ordered.put(by, sorted);
                refresh();
              }
            });
  }

  private void refresh() {
    List<FindingEntry> fitting = loaded.fitting(ordered.getOrDefault(order, loaded.all()), wanted);
    List<? extends FindingRow> lines = backwards ? fitting.reversed() : fitting;
    rows.set(
        grouped
            .get()
            .<List<FindingRow>>map(by -> Groups.of(lines, by, open))
            .orElseGet(() -> List.copyOf(lines)));
    counted.set(counted(fitting.size()));
    orderWords.set(loaded.words().ordered(order, backwards, loaded.orders()));
  }

  private String counted(int shown) {
    int headings = (int) rows.get().stream().filter(FindingRow.Heading.class::isInstance).count();
    String groups =
        grouped.get().isEmpty() ? "" : trn(" in %,d group", " in %,d groups", headings, headings);
    String sbom =
        loaded.components() == 0
            ? ""
            : tr(", with %,d components in the SBOM", loaded.components());
    return shown == loaded.all().size()
        ? trn("%1$,d finding%2$s%3$s", "%1$,d findings%2$s%3$s", shown, shown, groups, sbom)
        : tr("%,d of %,d shown%s%s", shown, loaded.all().size(), groups, sbom);
  }

  /// Every severity rating of the vulnerability of a finding, from all findings that report it.
  Ladder ladder(FindingEntry entry) {
    return loaded.ladder(entry);
  }

  /// All findings of the same vulnerability.
  List<Finding> lines(FindingEntry entry) {
    return loaded.lines(entry);
  }
}
