package org.soundings.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.soundings.change.PrintedThreat.PrintedStep;
import org.soundings.language.Messages;
import org.soundings.pack.Library;
import org.soundings.threat.ThreatModel;

/// Reasons in the current language. They are stored and compared in English. Those that the current
/// packs would print today are translated, all others are quoted as they were printed.
final class TranslatedSteps {

  private final Map<PrintedStep, PrintedStep> inOther = new HashMap<>();

  private TranslatedSteps() {}

  static TranslatedSteps of(Library library, List<Moment> moments) {
    var steps = new TranslatedSteps();
    if (!Messages.language().isEnglish()) {
      moments.forEach(moment -> steps.add(library, moment));
    }
    return steps;
  }

  private void add(Library library, Moment moment) {
    List<PrintedThreat> english = Moment.printed(library, moment.assessment(), moment.at());
    List<PrintedThreat> other =
        ThreatModel.derive(library, moment.assessment(), moment.at()).threats().stream()
            .map(PrintedThreat::of)
            .toList();
    for (int threat = 0; threat < english.size(); threat++) {
      List<PrintedStep> printed = english.get(threat).steps();
      for (int step = 0; step < printed.size(); step++) {
        inOther.put(printed.get(step), other.get(threat).steps().get(step));
      }
    }
  }

  PrintedStep of(PrintedStep printed) {
    return inOther.getOrDefault(printed, printed);
  }
}
