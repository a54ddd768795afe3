package org.soundings.ui.shell;

import java.util.List;
import java.util.Optional;
import org.soundings.ui.screen.Place;

/// The places in the sample, for tests that visit every screen.
final class Places {

  static final Place QUESTION = new Place.Question("core-host-mounts");

  /// A question without an answer.
  static final Place OPEN_QUESTION = new Place.Question("core-cloud-posture");

  private Places() {}

  static List<Place> all() {
    return List.of(
        new Place.Overview(),
        QUESTION,
        OPEN_QUESTION,
        new Place.QuestionTable(),
        new Place.OrphanedAnswers(Optional.empty()),
        new Place.Concepts(Optional.empty()),
        new Place.SystemModel(Optional.empty()),
        new Place.Threats(Optional.empty()),
        new Place.EvidenceList(Optional.empty()),
        new Place.Workshop(Optional.empty()),
        new Place.Actions(),
        new Place.Changes(),
        new Place.Context(),
        new Place.Report(),
        new Place.Settings());
  }
}
