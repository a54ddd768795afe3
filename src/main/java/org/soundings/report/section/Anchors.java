package org.soundings.report.section;

import org.soundings.assessment.ThreatId;

/// The names under which the parts of a report find each other.
final class Anchors {

  private Anchors() {}

  static String section(String name) {
    return "section-" + name;
  }

  static String question(String id) {
    return "question-" + id;
  }

  static String threat(ThreatId id) {
    return "threat-" + id;
  }

  static String evidence(String id) {
    return "evidence-" + id;
  }

  static String action(String id) {
    return "action-" + id;
  }

  static String component(String id) {
    return "component-" + id;
  }

  static String concept(String id) {
    return "concept-" + id;
  }

  static String control(String framework, String control) {
    return "control-" + framework + "-" + control;
  }

  static String factor(String id) {
    return "factor-" + id;
  }
}
