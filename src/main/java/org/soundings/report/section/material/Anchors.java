package org.soundings.report.section.material;

import org.soundings.assessment.decision.ThreatId;

/// The anchors of the parts of a report.
public final class Anchors {

  private Anchors() {}

  public static String section(String name) {
    return "section-" + name;
  }

  public static String question(String id) {
    return "question-" + id;
  }

  public static String threat(ThreatId id) {
    return "threat-" + id;
  }

  public static String evidence(String id) {
    return "evidence-" + id;
  }

  public static String action(String id) {
    return "action-" + id;
  }

  public static String component(String id) {
    return "component-" + id;
  }

  public static String concept(String id) {
    return "concept-" + id;
  }

  /// Ids of controls contain signs that an address cannot, such as I&S-03.
  public static String control(String framework, String control) {
    return "control-" + framework + "-" + control.replaceAll("[^\\p{Alnum}.-]+", "-");
  }

  public static String factor(String id) {
    return "factor-" + id;
  }
}
