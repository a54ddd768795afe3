package org.soundings.app;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.soundings.base.Shortened;

/// The subject of an undo step. It is found by comparing the states before and after the step, so
/// every change has one.
///
/// @param parts the most important first; never empty if the change is visible
public record ChangeSummary(List<ChangedItem> parts) {

  /// The longest part of a title that is shown, in characters.
  private static final int MOST_SAID = 48;

  public ChangeSummary {
    parts = List.copyOf(parts);
  }

  /// Omits side effects: the session in which something was entered, and every other place that
  /// names a renamed person.
  static ChangeSummary of(List<ChangedItem> found) {
    List<ChangedItem> people =
        found.stream().filter(part -> part.kind() == ChangedItem.Kind.PERSON).toList();
    if (!people.isEmpty()) {
      return new ChangeSummary(people);
    }
    List<ChangedItem> said =
        found.stream().filter(part -> part.kind() != ChangedItem.Kind.SESSION).toList();
    return new ChangeSummary(said.isEmpty() ? found : said);
  }

  /// The name of a change with its subject: "conclusion for “Which user?”", or counts.
  public String named(String change) {
    if (parts.isEmpty()) {
      return change;
    }
    ChangedItem first = parts.getFirst();
    if (parts.size() > 1) {
      return tr("%s, %s", change, counts());
    }
    String title = Shortened.line(MOST_SAID, first.title());
    if (title.isEmpty()) {
      return change;
    }
    return first.kind() == ChangedItem.Kind.ANSWER
        ? tr("%s for “%s”", change, title)
        : tr("%s, “%s”", change, title);
  }

  private String counts() {
    Map<ChangedItem.Kind, List<ChangedItem>> byKind =
        parts.stream().collect(Collectors.groupingBy(ChangedItem::kind));
    var counts = new ArrayList<String>();
    for (ChangedItem.Kind kind : ChangedItem.Kind.values()) {
      List<ChangedItem> some = byKind.getOrDefault(kind, List.of());
      if (!some.isEmpty()) {
        counts.add(kind.counted(some.size()));
      }
    }
    return String.join(", ", counts);
  }
}
