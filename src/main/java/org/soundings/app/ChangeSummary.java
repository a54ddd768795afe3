package org.soundings.app;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.soundings.base.Shortened;

/// What a step is about, found by comparing the states before and after it, so that no change can
/// forget to say so.
///
/// @param parts those that count first; never empty where people can see what changed
public record ChangeSummary(List<ChangedItem> parts) {

  /// So much of a title is said, characters.
  private static final int MOST_SAID = 48;

  public ChangeSummary {
    parts = List.copyOf(parts);
  }

  /// Leaves out what only goes along: a meeting in which something was said, and wherever else
  /// somebody is named who is called otherwise.
  static ChangeSummary of(List<ChangedItem> found) {
    List<ChangedItem> people =
        found.stream().filter(part -> part.kind() == ChangedItem.Kind.PERSON).toList();
    if (!people.isEmpty()) {
      return new ChangeSummary(people);
    }
    List<ChangedItem> said =
        found.stream().filter(part -> part.kind() != ChangedItem.Kind.MEETING).toList();
    return new ChangeSummary(said.isEmpty() ? found : said);
  }

  /// The name of a change with what it is about: "conclusion at “Which user?”", or how many of
  /// what.
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
        ? tr("%s at “%s”", change, title)
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
