package org.soundings.threat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.ThreatId;

class ThreatNamesTest extends OneThreat {

  private String name(ThreatId id) {
    return ThreatNames.of(library, assessment, id);
  }

  @Test
  void aThreatHasTheNameItWasDerivedWith() {
    assertThat(name(THREAT)).isEqualTo(threat().title());
    component("web", "thr-host");
    component("api", "thr-host");
    assertThat(ids()).hasSize(2).allSatisfy(id -> assertThat(name(id)).isEqualTo(title(id)));
  }

  private String title(ThreatId id) {
    return at(id.component()).title();
  }

  @Test
  void aThreatAtARemovedComponentShowsTheComponentId() {
    String title = threat().title();
    assertThat(name(new ThreatId("thr-host", "cache"))).isEqualTo(title + " (cache)");
  }

  @Test
  void anUnknownThreatIsNamedByItsId() {
    assessment =
        assessment.withCustomThreat(CustomThreat.begin("own-x1", 1, "A driver looks around"));
    assertThat(name(ThreatId.ofSystem("own-x1"))).isEqualTo("A driver looks around");
    var unknown = ThreatId.ofSystem("thr-gone");
    assertThat(name(unknown)).isEqualTo(unknown.toString());
  }
}
