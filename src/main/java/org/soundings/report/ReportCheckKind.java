package org.soundings.report;

import static org.soundings.language.Messages.forms;

import org.soundings.language.Messages.Forms;

/// The kinds of weaknesses.
public enum ReportCheckKind {
  MISSING_PACK(forms("question pack is not available", "question packs are not available")),
  UNDECIDED(forms("assessed threat has no decision", "assessed threats have no decision")),
  EXPIRED_ACCEPTANCE(forms("acceptance has expired", "acceptances have expired")),
  INCOMPLETE_DECISION(
      forms(
          "decision lacks a rationale, risk owner or expiry date",
          "decisions lack a rationale, risk owner or expiry date")),
  NO_ACTION(
      forms("threat to be mitigated has no action", "threats to be mitigated have no action")),
  NO_OWNER(forms("open action has no owner", "open actions have no owner")),
  NO_DATE(forms("open action has no due date", "open actions have no due date")),
  NOT_TALKED_ABOUT(
      forms(
          "answer has not been changed since evidence contradicted it",
          "answers have not been changed since evidence contradicted them")),
  NO_CLARIFICATION_OWNER(
      forms(
          "question answered “don't know” has no owner",
          "questions answered “don't know” have no owner")),
  UNSUPPORTED(
      forms(
          "answer rated effective or mostly effective has no supporting evidence",
          "answers rated effective or mostly effective have no supporting evidence")),
  UNVERIFIED(forms("treatment has no verification", "treatments have no verification")),
  UNCONFIRMED(forms("assumption is not confirmed", "assumptions are not confirmed")),
  THIN(forms("answer has fewer than 8 words", "answers have fewer than 8 words")),
  CHANGED_FILE(
      forms(
          "evidence item has a file that changed after it was added",
          "evidence items have files that changed after they were added")),
  MISSING_FILE(
      forms(
          "evidence item has a missing or unreadable file",
          "evidence items have missing or unreadable files")),
  UNDATED(forms("evidence item has no capture date", "evidence items have no capture date")),
  FUTURE(
      forms(
          "evidence item has a capture date in the future",
          "evidence items have capture dates in the future")),
  EXPIRED_EVIDENCE(forms("evidence item has expired", "evidence items have expired")),
  UNUSED(
      forms(
          "evidence item is not mapped to a question",
          "evidence items are not mapped to a question"));

  private final Forms forms;

  ReportCheckKind(Forms forms) {
    this.forms = forms;
  }

  /// The label after a number.
  public String words(int count) {
    return forms.of(count);
  }
}
