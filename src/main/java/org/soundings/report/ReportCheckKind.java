package org.soundings.report;

import static org.soundings.language.Messages.forms;

import org.soundings.language.Messages.Forms;

/// What can be the matter.
public enum ReportCheckKind {
  MISSING_PACK(forms("pack is not at hand", "packs are not at hand")),
  UNDECIDED(
      forms(
          "threat that was looked into has no decision",
          "threats that were looked into have no decision")),
  EXPIRED(forms("acceptance has run out", "acceptances have run out")),
  LACKING_WORDS(
      forms(
          "decision does not say why, or accepts without an owner or an end",
          "decisions do not say why, or accept without an owner or an end")),
  NO_ACTION(
      forms(
          "threat is to be lowered and no action does it",
          "threats are to be lowered and no action does it")),
  NO_OWNER(forms("open action has no owner", "open actions have no owner")),
  NO_DATE(forms("open action has no date", "open actions have no date")),
  NOT_TALKED_ABOUT(
      forms(
          "answer was not changed since evidence contradicts it",
          "answers were not changed since evidence contradicts them")),
  NOBODY_FINDS_OUT(forms("unknown has nobody who finds out", "unknowns have nobody who finds out")),
  UNSHOWN(
      forms(
          "answer says that something holds, and nothing supports it",
          "answers say that something holds, and nothing supports them")),
  UNVERIFIED(
      forms(
          "treatment says nothing of how anyone will see that it worked",
          "treatments say nothing of how anyone will see that they worked")),
  UNCONFIRMED(forms("assumption was confirmed by nobody", "assumptions were confirmed by nobody")),
  THIN(forms("answer has fewer than 8 words", "answers have fewer than 8 words")),
  CHANGED_FILE(
      forms(
          "piece of evidence whose file was changed since it was added",
          "pieces of evidence whose files were changed since they were added")),
  MISSING_FILE(
      forms(
          "piece of evidence whose file is missing or unreadable",
          "pieces of evidence whose files are missing or unreadable")),
  UNDATED(
      forms(
          "piece of evidence without a capture date", "pieces of evidence without a capture date")),
  FUTURE(
      forms(
          "piece of evidence with a capture date in the future",
          "pieces of evidence with a capture date in the future")),
  STALE(forms("piece of old evidence", "pieces of old evidence")),
  UNUSED(forms("piece of evidence bears on no question", "pieces of evidence bear on no question"));

  private final Forms forms;

  ReportCheckKind(Forms forms) {
    this.forms = forms;
  }

  /// In words, behind a number.
  public String words(int count) {
    return forms.of(count);
  }
}
