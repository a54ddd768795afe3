package org.soundings.report.section.summary;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The efforts of several actions, added up by unit. Of a range such as "2–3 days" the upper end
/// counts.
///
/// @param sums by unit, without unused units
/// @param unread efforts in words that contain no amount and unit, each once
record EffortSum(Map<Unit, BigDecimal> sums, List<String> unread) {

  /// A unit, in the order in which sums are printed.
  enum Unit {
    MONTH("months?|monate?n?|pm"),
    WEEK("weeks?|wochen?|w"),
    DAY("(?:person[- ]?|work(?:ing)? ?)?days?|(?:personen|arbeits)?tage?n?|pt|pd|d"),
    HOUR("hours?|stunden?|std\\.?|hrs?|h");

    private final Pattern pattern;

    Unit(String names) {
      pattern =
          Pattern.compile(
              "(?iu)([0-9]+(?:[.,][0-9]+)?)\\s*(?:(?:-|–|to|bis)\\s*([0-9]+(?:[.,][0-9]+)?))?\\s*(?:"
                  + names
                  + ")(?![\\p{L}])");
    }

    private String words(BigDecimal amount) {
      String number = amount.stripTrailingZeros().toPlainString();
      long count = amount.compareTo(BigDecimal.ONE) == 0 ? 1 : 2;
      return switch (this) {
        case MONTH -> trn("%s person-month", "%s person-months", count, number);
        case WEEK -> trn("%s person-week", "%s person-weeks", count, number);
        case DAY -> trn("%s person-day", "%s person-days", count, number);
        case HOUR -> trn("%s hour", "%s hours", count, number);
      };
    }
  }

  EffortSum {
    sums = Map.copyOf(sums);
    unread = List.copyOf(unread);
  }

  /// @param efforts as typed, without blank ones
  static EffortSum of(List<String> efforts) {
    var sums = new EnumMap<Unit, BigDecimal>(Unit.class);
    var unread = new ArrayList<String>();
    for (String effort : efforts) {
      boolean isRead = false;
      for (Unit unit : Unit.values()) {
        Matcher found = unit.pattern.matcher(effort);
        while (found.find()) {
          String amount = found.group(2) == null ? found.group(1) : found.group(2);
          sums.merge(unit, new BigDecimal(amount.replace(',', '.')), BigDecimal::add);
          isRead = true;
        }
      }
      if (!isRead && !unread.contains(effort.strip())) {
        unread.add(effort.strip());
      }
    }
    return new EffortSum(sums, unread);
  }

  /// Such as "up to 99 person-days and 6 hours, in addition “two sprints”"; "" for nothing.
  String words() {
    String sum =
        sums.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each -> each.getKey().words(each.getValue()))
            .collect(Collectors.joining(tr(" and ")));
    String others = unread.stream().map(each -> tr("“%s”", each)).collect(Collectors.joining(", "));
    if (sum.isEmpty()) {
      return others;
    }
    return tr("up to %s", sum) + (others.isEmpty() ? "" : tr(", in addition %s", others));
  }
}
