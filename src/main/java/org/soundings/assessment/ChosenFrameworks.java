package org.soundings.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.soundings.pack.Framework;
import org.soundings.pack.Library;

/// The control frameworks of a library and which of them the reports of an assessment answer to.
public record ChosenFrameworks(Library library, Assessment assessment) {

  /// An available framework.
  ///
  /// @param mapped how many of its controls a question of the assessment is mapped to
  public record Line(Framework framework, boolean isChosen, long mapped) {}

  /// All available frameworks.
  public List<Line> lines() {
    Map<String, Set<String>> mapped = new HashMap<>();
    QuestionOrder.questions(library, assessment).stream()
        .flatMap(question -> question.mappings().stream())
        .forEach(
            each ->
                mapped.computeIfAbsent(each.framework(), _ -> new HashSet<>()).add(each.control()));
    return library.frameworks().stream()
        .map(framework -> line(framework, mapped.getOrDefault(framework.id(), Set.of())))
        .toList();
  }

  private Line line(Framework framework, Set<String> mapped) {
    long count =
        framework.controls().stream().filter(control -> mapped.contains(control.id())).count();
    return new Line(framework, chosen().contains(framework.id()), count);
  }

  /// The ids of chosen frameworks that are not available.
  public List<String> missing() {
    return chosen().stream().filter(id -> library.framework(id).isEmpty()).toList();
  }

  /// The assessment with a framework chosen or no longer chosen.
  public Assessment choosing(String framework, boolean isChosen) {
    if (isChosen == chosen().contains(framework)) {
      return assessment;
    }
    var ids = new ArrayList<>(chosen());
    ids.removeIf(framework::equals);
    if (isChosen) {
      ids.add(framework);
    }
    return assessment.changing(profile -> profile.withFrameworks(ids));
  }

  private List<String> chosen() {
    return assessment.profile().frameworks();
  }
}
