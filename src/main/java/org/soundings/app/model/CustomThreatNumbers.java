package org.soundings.app.model;

import static org.soundings.language.Messages.tr;

import java.util.HashSet;
import java.util.Set;
import org.soundings.assessment.GivenIds;
import org.soundings.assessment.decision.CustomThreat;

/// Ids and numbers for new custom threats, and titles for untitled ones.
final class CustomThreatNumbers {

  private final Set<String> ids = new HashSet<>();
  private int next;

  CustomThreatNumbers(GivenIds given) {
    ids.addAll(given.customThreats().toList());
    next = given.nextCustomThreatNumber();
  }

  int next() {
    return next;
  }

  void take(int number) {
    next = number + 1;
  }

  /// An id that was never used.
  String newId() {
    int number = next;
    while (!ids.add(CustomThreat.PREFIX + "x" + number)) {
      number++;
    }
    return CustomThreat.PREFIX + "x" + number;
  }

  /// The title of the next threat.
  ///
  /// @param bare "" if it has none
  String named(String bare) {
    return ModelNames.named(bare, untitled(next));
  }

  private static String untitled(int number) {
    return tr("Threat %s", number);
  }

  static boolean isUntitled(CustomThreat threat) {
    return threat.title().equals(untitled(threat.number()));
  }
}
