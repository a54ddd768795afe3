package org.soundings.report.plan;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The sections of a report, in order. A section keeps its number if others are excluded.
public enum ReportPart {
  COVER("", mark("Cover")),
  SUMMARY("1", mark("Summary")),
  CONTENTS("", mark("Contents and legend")),
  DASHBOARD("2", mark("Dashboard")),
  RISK("3", mark("Risk overview")),
  ACTIONS("4", mark("Actions")),
  CHANGE("5", mark("Changes since the last milestone")),
  SCOPE("6", mark("Scope, context and method")),
  PEOPLE("7", mark("People and sessions")),
  SYSTEM("8", mark("System model")),
  THREATS("9", mark("Threat register")),
  ANSWERS("10", mark("Answers by chapter")),
  UNKNOWN("11", mark("Unanswered questions")),
  NOT_APPLICABLE("12", mark("Not applicable")),
  CONTRADICTIONS("13", mark("Contradictions between answers and evidence")),
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

  /// Whether it is an appendix with a letter.
  public boolean isAppendix() {
    return !number.isEmpty() && Character.isLetter(number.charAt(0));
  }

  /// Its key, such as `not-applicable`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The section with this key.
  public static Optional<ReportPart> of(String word) {
    return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
  }

  @Override
  public String toString() {
    return word();
  }
}
