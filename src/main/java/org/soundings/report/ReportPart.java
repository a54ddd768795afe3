package org.soundings.report;

import java.util.Locale;

/// The parts of a report, in order. A part keeps its number when others are left out.
public enum ReportPart {
  COVER("", "Cover"),
  SUMMARY("1", "Summary"),
  CONTENTS("", "Contents and key"),
  DASHBOARD("2", "Dashboard"),
  RISK("3", "Risk overview"),
  ACTIONS("4", "Actions"),
  CHANGE("5", "Change since the last milestone"),
  SCOPE("6", "Scope, context and method"),
  PEOPLE("7", "People and sessions"),
  SYSTEM("8", "System picture"),
  THREATS("9", "Threat register"),
  ANSWERS("10", "Answers by chapter"),
  UNKNOWN("11", "What we do not know"),
  NOT_APPLYING("12", "What does not apply"),
  CONTRADICTIONS("13", "Contradictions between people and evidence"),
  DISAGREEMENT("14", "Scanner disagreement and CVSS differences"),
  TRACEABILITY("15", "Traceability to controls"),
  EVIDENCE("16", "Evidence index"),
  IMPORTS("17", "Imports"),
  CONTROL("18", "Document control"),
  SCALES("A", "Rating scales and rules"),
  CONCEPTS("B", "Concepts"),
  GLOSSARY("C", "Glossary and notices");

  private final String number;
  private final String title;

  ReportPart(String number, String title) {
    this.number = number;
    this.title = title;
  }

  /// Such as `12` or `A`; "" for the cover and the contents.
  public String number() {
    return number;
  }

  public String title() {
    return title;
  }

  /// How it is typed, such as `not-applying`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return word();
  }
}
