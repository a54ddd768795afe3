package org.soundings.ui.findings;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import org.soundings.ui.control.layout.Columns;

/// The columns of the table of findings: those for which the report has data, as wide as their
/// content if there is room.
final class FindingColumns {

  private static final double LEVEL_WIDTH = 132;
  private static final double NARROWEST = 90;

  /// The sum of the designed widths; the width of missing columns goes to others.
  private static final double ALL = 1050;

  /// How many of the longest texts of a column are measured.
  private static final int MEASURED = 12;

  /// The text that one column shows of a finding.
  ///
  /// @param width maximum width, in pixels
  private record TextColumn(
      String title,
      Optional<Order> by,
      double width,
      Function<FindingEntry, String> of,
      String style) {

    double widest(List<FindingEntry> lines) {
      return Columns.widest(title, longest(lines).stream());
    }

    /// A single pass without sorting, because a report can have hundreds of thousands of findings.
    private SortedSet<String> longest(List<FindingEntry> lines) {
      var longest =
          new TreeSet<String>(
              Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
      for (FindingEntry line : lines) {
        String words = of.apply(line);
        if (longest.size() < MEASURED || words.length() > longest.first().length()) {
          longest.add(words);
        }
        if (longest.size() > MEASURED) {
          longest.removeFirst();
        }
      }
      return longest;
    }
  }

  private final List<FindingEntry> lines;
  private final List<TextColumn> all;

  /// The column that contains the group headings, because it is the widest.
  private final TextColumn widest;

  FindingColumns(List<FindingEntry> lines, LineLabels words) {
    this.lines = lines;
    var id = of(words, Order.ID, 170);
    var sentence =
        new TextColumn(words.sentences(), Optional.empty(), 240, FindingEntry::sentence, "");
    var fix = new TextColumn(tr("Fix or value"), Optional.empty(), 180, FindingEntry::fix, "");
    var vex =
        new TextColumn(tr("Statement (VEX)"), Optional.empty(), 130, FindingEntry::said, "muted");
    all =
        List.of(id, sentence, of(words, Order.ITEM, 220), of(words, Order.PLACE, 240), fix, vex)
            .stream()
            .filter(column -> column == id || says(column))
            .toList();
    widest = all.contains(sentence) ? sentence : id;
  }

  private static TextColumn of(LineLabels words, Order by, double width) {
    return new TextColumn(words.heading(by), Optional.of(by), width, by::said, "");
  }

  private boolean says(TextColumn column) {
    return lines.isEmpty() || lines.stream().anyMatch(line -> !column.of().apply(line).isEmpty());
  }

  /// Creates them, the one for the level first.
  List<TableColumn<FindingRow, FindingRow>> make(String level) {
    var columns = new ArrayList<TableColumn<FindingRow, FindingRow>>();
    columns.add(level(level));
    List<Double> widths = widths();
    for (int i = 0; i < all.size(); i++) {
      columns.add(words(all.get(i), widths.get(i)));
    }
    return columns;
  }

  /// Each gets its maximum width, or the width of its content if that is less; the rest goes to the
  /// first columns that need more.
  private List<Double> widths() {
    var widths = new ArrayList<Double>();
    List<Double> asked = all.stream().map(column -> column.widest(lines)).toList();
    double left = ALL - LEVEL_WIDTH;
    for (int i = 0; i < all.size(); i++) {
      double width = Math.clamp(asked.get(i), NARROWEST, all.get(i).width());
      widths.add(width);
      left -= width;
    }
    for (int i = 0; i < all.size() && left > 0; i++) {
      double more = Math.clamp(asked.get(i) - widths.get(i), 0, left);
      widths.set(i, widths.get(i) + more);
      left -= more;
    }
    return widths;
  }

  private static TableColumn<FindingRow, FindingRow> level(String title) {
    var column =
        Tables.<FindingRow>column(
            title,
            LEVEL_WIDTH,
            _ -> new LevelCell<>(FindingColumns::level, FindingColumns::levelWords));
    column.setUserData(Order.LEVEL);
    column.setComparator((_, _) -> 0);
    return column;
  }

  private static int level(FindingRow row) {
    return switch (row) {
      case FindingEntry entry -> entry.level();
      case FindingRow.Heading heading -> heading.level();
    };
  }

  private static String levelWords(FindingRow row) {
    return switch (row) {
      case FindingEntry entry -> entry.levelWords();
      case FindingRow.Heading heading -> heading.levelWords();
    };
  }

  private TableColumn<FindingRow, FindingRow> words(TextColumn said, double width) {
    Function<FindingRow, String> words =
        row ->
            switch (row) {
              case FindingEntry entry -> said.of().apply(entry);
              case FindingRow.Heading heading -> heading(heading, said);
            };
    var column =
        Tables.<FindingRow>column(said.title(), width, _ -> new TextCell<>(words, said.style()));
    column.setSortable(said.by().isPresent());
    said.by().ifPresent(column::setUserData);
    column.setComparator((_, _) -> 0);
    return column;
  }

  /// The count of a heading is in the next column, or behind the heading if there is none.
  private String heading(FindingRow.Heading heading, TextColumn column) {
    return switch (all.indexOf(column) - all.indexOf(widest)) {
      case 0 -> {
        String title = (heading.isOpen() ? "▾ " : "▸ ") + heading.title();
        yield widest == all.getLast() ? title + ", " + counted(heading) : title;
      }
      case 1 -> counted(heading);
      default -> "";
    };
  }

  private static String counted(FindingRow.Heading heading) {
    return trn("%,d line", "%,d lines", heading.count(), heading.count());
  }
}
