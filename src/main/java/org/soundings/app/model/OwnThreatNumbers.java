package org.soundings.app.model;

import static org.soundings.language.Messages.tr;

import java.util.HashSet;
import java.util.Set;
import org.soundings.assessment.GivenIds;
import org.soundings.assessment.decision.OwnThreat;

/// The ids and numbers that new threats of the team's own get, and the titles of untitled ones.
final class OwnThreatNumbers {

  private final Set<String> ids = new HashSet<>();
  private int next;

  OwnThreatNumbers(GivenIds given) {
    ids.addAll(given.ownThreats().toList());
    next = given.nextOwnThreatNumber();
  }

  int next() {
    return next;
  }

  void take(int number) {
    next = number + 1;
  }

  /// An id that nothing has or had.
  String newId() {
    int number = next;
    while (!ids.add(OwnThreat.PREFIX + "x" + number)) {
      number++;
    }
    return OwnThreat.PREFIX + "x" + number;
  }

  /// The title of the next one.
  ///
  /// @param bare "" where it has none
  String named(String bare) {
    return ModelNames.named(bare, untitled(next));
  }

  private static String untitled(int number) {
    return tr("Threat %s", number);
  }

  static boolean isUntitled(OwnThreat threat) {
    return threat.title().equals(untitled(threat.number()));
  }
}
