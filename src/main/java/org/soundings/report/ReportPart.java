package org.soundings.report;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Locale;

/// The parts of a report, in order. A part keeps its number when others are left out.
public enum ReportPart {
  COVER("", mark("Cover")),
  SUMMARY("1", mark("Summary")),
  CONTENTS("", mark("Contents and key")),
  DASHBOARD("2", mark("Dashboard")),
  RISK("3", mark("Risk overview")),
  ACTIONS("4", mark("Actions")),
  CHANGE("5", mark("Change since the last milestone")),
  SCOPE("6", mark("Scope, context and method")),
  PEOPLE("7", mark("People and sessions")),
  SYSTEM("8", mark("System picture")),
  THREATS("9", mark("Threat register")),
  ANSWERS("10", mark("Answers by chapter")),
  UNKNOWN("11", mark("What we do not know")),
  NOT_APPLYING("12", mark("What does not apply")),
  CONTRADICTIONS("13", mark("Contradictions between people and evidence")),
  DISAGREEMENT("14", mark("Scanner disagreement and CVSS differences")),
  TRACEABILITY("15", mark("Traceability to controls")),
  EVIDENCE("16", mark("Evidence index")),
  IMPORTS("17", mark("Imports")),
  CONTROL("18", mark("Document control")),
  SCALES("A", mark("Rating scales and rules")),
  CONCEPTS("B", mark("Concepts")),
  GLOSSARY("C", mark("Glossary and notices"));

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
    return tr(title);
  }

  /// Whether it stands after the numbered sections, under a letter.
  public boolean isAppendix() {
    return !number.isEmpty() && Character.isLetter(number.charAt(0));
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
