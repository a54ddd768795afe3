package org.soundings.assessment;

import java.util.ArrayList;
import java.util.List;
import org.soundings.pack.Framework;
import org.soundings.pack.Library;

/// The control frameworks of a library and which of them the reports of an assessment answer to.
public record ChosenFrameworks(Library library, Assessment assessment) {

  /// An available framework.
  ///
  /// @param mapped how many of its controls a question of an available pack is mapped to
  public record Line(Framework framework, boolean isChosen, long mapped) {}

  /// All available frameworks.
  public List<Line> lines() {
    return library.frameworks().stream().map(this::line).toList();
  }

  private Line line(Framework framework) {
    long mapped =
        framework.controls().stream()
            .filter(control -> !library.questionsMappedTo(framework.id(), control.id()).isEmpty())
            .count();
    return new Line(framework, chosen().contains(framework.id()), mapped);
  }

  /// The ids of chosen frameworks that are not available.
  public List<String> missing() {
    return chosen().stream().filter(id -> library.framework(id).isEmpty()).toList();
  }

  /// The assessment with a framework chosen or no longer chosen.
  public Assessment choosing(String framework, boolean isChosen) {
    var ids = new ArrayList<>(chosen());
    ids.remove(framework);
    if (isChosen) {
      ids.add(framework);
    }
    return assessment.changing(profile -> profile.withFrameworks(ids));
  }

  private List<String> chosen() {
    return assessment.profile().frameworks();
  }
}
