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

/// The lines of one stored report that fit a search, in an order or in groups.
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
      new ReadOnlyStringWrapper(LineLabels.FLAWS.ordered(Order.LEVEL, false, List.of()));
  private LoadedFindings loaded = LoadedFindings.none();
  private String wanted = "";
  private Order order = Order.LEVEL;
  private boolean backwards;

  /// @param evidence an item that was read as a report
  public FindingsViewModel(ScreenContext context, Evidence evidence) {
    this.context = context;
    this.evidence = evidence;
  }

  /// What the report is called.
  String title() {
    return evidence.title();
  }

  /// What is shown, the same list until something else is.
  ReadOnlyObjectProperty<List<FindingRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  List<FindingRow> rows() {
    return rows.get();
  }

  /// Every line there is, whatever is shown.
  List<FindingEntry> all() {
    return loaded.all();
  }

  /// What the lines are called.
  LineLabels words() {
    return loaded.words();
  }

  /// By what the lines can be grouped: what some of them say.
  List<Order> orders() {
    return loaded.orders();
  }

  /// By what the lines are grouped; empty where they are not.
  ReadOnlyObjectProperty<Optional<Order>> groupedProperty() {
    return grouped.getReadOnlyProperty();
  }

  /// How many lines are shown and how many there are, always.
  ReadOnlyStringProperty countedProperty() {
    return counted.getReadOnlyProperty();
  }

  /// By what the lines are ordered, in words.
  ReadOnlyStringProperty orderWordsProperty() {
    return orderWords.getReadOnlyProperty();
  }

  /// Reads the stored file, by a job.
  ///
  /// @param done called once the lines are there
  public void load(Runnable done) {
    context
        .work()
        .start(
            tr("Reading “%s”", evidence.title()),
            tr("Nothing was changed. The stored file can be opened from the evidence."),
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

  /// Takes lines that are in the order of their level.
  void take(FindingEntries entries) {
    loaded = LoadedFindings.of(entries);
    ordered.clear();
    ordered.put(Order.LEVEL, loaded.all());
    refresh();
  }

  /// Narrows the lines to those that hold every word.
  void search(String text) {
    wanted = text.strip().toLowerCase(Locale.ROOT);
    refresh();
  }

  /// Orders the lines; one that takes a while to make is made aside.
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

  /// Groups by the next thing, and after the last by nothing.
  void groupByNext() {
    List<Order> orders = loaded.orders();
    int next = grouped.get().map(by -> orders.indexOf(by) + 1).orElse(0);
    group(next < orders.size() ? Optional.of(orders.get(next)) : Optional.empty());
  }

  /// Lists the lines of a group, or no longer.
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
            tr("Ordering the findings"),
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
    String inventory =
        loaded.components() == 0
            ? ""
            : tr("; the inventory lists %,d components", loaded.components());
    return shown == loaded.all().size()
        ? trn("%1$,d finding%2$s%3$s", "%1$,d findings%2$s%3$s", shown, shown, groups, inventory)
        : tr("%,d of %,d shown%s%s", shown, loaded.all().size(), groups, inventory);
  }

  /// Every rating of the flaw that an entry reports, over all lines that report it.
  Ladder ladder(FindingEntry entry) {
    return loaded.ladder(entry);
  }

  /// Every line that reports the same flaw.
  List<Finding> lines(FindingEntry entry) {
    return loaded.lines(entry);
  }
}
