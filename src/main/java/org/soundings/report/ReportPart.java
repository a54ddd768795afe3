package org.soundings.report;

import static org.soundings.language.Messages.tr;

import java.util.Locale;

/// The parts of a report, in order. A part keeps its number when others are left out.
public enum ReportPart {
  COVER("", tr("Cover")),
  SUMMARY("1", tr("Summary")),
  CONTENTS("", tr("Contents and key")),
  DASHBOARD("2", tr("Dashboard")),
  RISK("3", tr("Risk overview")),
  ACTIONS("4", tr("Actions")),
  CHANGE("5", tr("Change since the last milestone")),
  SCOPE("6", tr("Scope, context and method")),
  PEOPLE("7", tr("People and sessions")),
  SYSTEM("8", tr("System picture")),
  THREATS("9", tr("Threat register")),
  ANSWERS("10", tr("Answers by chapter")),
  UNKNOWN("11", tr("What we do not know")),
  NOT_APPLYING("12", tr("What does not apply")),
  CONTRADICTIONS("13", tr("Contradictions between people and evidence")),
  DISAGREEMENT("14", tr("Scanner disagreement and CVSS differences")),
  TRACEABILITY("15", tr("Traceability to controls")),
  EVIDENCE("16", tr("Evidence index")),
  IMPORTS("17", tr("Imports")),
  CONTROL("18", tr("Document control")),
  SCALES("A", tr("Rating scales and rules")),
  CONCEPTS("B", tr("Concepts")),
  GLOSSARY("C", tr("Glossary and notices"));

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
