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
public record Touched(List<Part> parts) {

  /// So much of a title is said, characters.
  private static final int MOST_SAID = 48;

  public Touched {
    parts = List.copyOf(parts);
  }

  /// Leaves out what only goes along: a meeting in which something was said, and wherever else
  /// somebody is named who is called otherwise.
  static Touched of(List<Part> found) {
    List<Part> people = found.stream().filter(part -> part.kind() == Part.Kind.PERSON).toList();
    if (!people.isEmpty()) {
      return new Touched(people);
    }
    List<Part> said = found.stream().filter(part -> part.kind() != Part.Kind.MEETING).toList();
    return new Touched(said.isEmpty() ? found : said);
  }

  /// The name of a change with what it is about: "conclusion at “Which user?”", or how many of
  /// what.
  public String named(String change) {
    if (parts.isEmpty()) {
      return change;
    }
    Part first = parts.getFirst();
    if (parts.size() > 1) {
      return tr("%s, %s", change, counts());
    }
    String title = Shortened.line(MOST_SAID, first.title());
    if (title.isEmpty()) {
      return change;
    }
    return first.kind() == Part.Kind.ANSWER
        ? tr("%s at “%s”", change, title)
        : tr("%s, “%s”", change, title);
  }

  private String counts() {
    Map<Part.Kind, List<Part>> byKind = parts.stream().collect(Collectors.groupingBy(Part::kind));
    var counts = new ArrayList<String>();
    for (Part.Kind kind : Part.Kind.values()) {
      List<Part> some = byKind.getOrDefault(kind, List.of());
      if (!some.isEmpty()) {
        counts.add(kind.counted(some.size()));
      }
    }
    return String.join(", ", counts);
  }
}
