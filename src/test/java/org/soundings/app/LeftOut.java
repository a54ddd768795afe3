package org.soundings.app;

import java.util.List;
import org.soundings.app.export.ExportFormat;
import org.soundings.assessment.ReportPreset.Form;

/// Fields of an assessment that a format or a report leaves out on purpose.
///
/// @param reason why
/// @param fields such as `Action.title`, joined by spaces. A name without a dot is a whole record.
///   With an asterisk, only some values of a field are left out, such as those of questions without
///   an answer.
record LeftOut(String reason, String fields) {

  private static final LeftOut TALK =
      new LeftOut(
          "how the team worked: its result is in answers, decisions and actions",
          "Course DealtCard Departure DissentingVote DontKnow.who Estimate Judged Note Outcome Plan"
              + " PlanStep Proposal Retrospective");
  private static final LeftOut SESSIONS =
      new LeftOut("a session is not part of a model", "Agreed Held Parked Session");
  private static final LeftOut PRESETS =
      new LeftOut("choices for the reports of Soundings", "Parts ReportPreset");
  private static final LeftOut ORIGINS = new LeftOut("for the next import only", "Origin");
  private static final LeftOut WORDING =
      new LeftOut("the packs have the wording of today", "QuestionWording");
  private static final LeftOut SCALES =
      new LeftOut(
          "a level has its own word, not those of the whole scale",
          "RiskMatrix Step.meaning Step.title*");
  private static final LeftOut ANSWERS =
      new LeftOut(
          "the format has no answers",
          "Answer Deferred Dissent DontKnow NotApplicable Perspective QuestionWording");
  private static final LeftOut EVIDENCE =
      new LeftOut(
          "the format has no evidence",
          "Added CommandOutput Evidence EvidenceMapping Link Reading Statement StoredFile Tally"
              + " ToolReport");
  private static final LeftOut THREATS =
      new LeftOut(
          "the format has no threats",
          "CustomThreat Decision LevelOverride Rating RiskMatrix Step ThreatSentence");
  private static final LeftOut SYSTEM =
      new LeftOut(
          "the format has components, and no other parts of a system", "Actor DataFlow Zone");
  private static final LeftOut CONTEXT =
      new LeftOut(
          "the reason of a factor is with the threats that it changes, as far as there are some",
          "Rating.reason*");
  private static final LeftOut LEVEL_AUTHOR =
      new LeftOut(
          "the reason of a manual level is there, its author is not",
          "LevelOverride.at LevelOverride.by");

  /// What a format leaves out. The formats of Soundings leave nothing out.
  static List<LeftOut> of(ExportFormat format) {
    return switch (format) {
      case HTML, MARKDOWN, DOCX, XLSX, JSON, BUNDLE -> List.of();
      case CSV ->
          List.of(
              TALK,
              new LeftOut(
                  "the workbook has a sheet for it",
                  "Actor Agreed Assumption Component.origin CustomThreat.note DataFlow Details"
                      + " EvidenceMapping.rules Exclusion Heading Held LevelOverride.at Origin"
                      + " Parked Parts Person Profile.created"
                      + " Profile.id QuestionWording Rating.reason* Reading ReportPreset"
                      + " RiskMatrix Scope Session.notes Session.title Step.meaning Step.title*"
                      + " Tally Zone"));
      case OTM ->
          List.of(
              TALK,
              SESSIONS,
              PRESETS,
              ORIGINS,
              SCALES,
              ANSWERS,
              EVIDENCE,
              CONTEXT,
              LEVEL_AUTHOR,
              new LeftOut("the format has one owner, not a team", "Person"),
              new LeftOut("it concerns reports", "Profile.created Profile.frameworks"));
      case THREAT_DRAGON ->
          List.of(
              TALK,
              SESSIONS,
              PRESETS,
              ORIGINS,
              SCALES,
              ANSWERS,
              EVIDENCE,
              CONTEXT,
              LEVEL_AUTHOR,
              new LeftOut("ids are UUIDs", "Actor.id Component.id DataFlow.id Profile Zone.id"),
              new LeftOut(
                  "a shape has a name and a description only",
                  "Actor.position Component.origin DataFlow.origin Details.data Details.image"
                      + " Details.technology"),
              new LeftOut(
                  "a threat has one text for all its mitigations",
                  "Action.effort Action.note CustomThreat.note Decision.at Decision.by"),
              new LeftOut("a contributor has a name only", "Person.perspective Person.role"));
      case TM_BOM ->
          List.of(
              TALK,
              SESSIONS,
              PRESETS,
              ORIGINS,
              ANSWERS,
              EVIDENCE,
              CONTEXT,
              LEVEL_AUTHOR,
              new LeftOut("levels are those of the format", "RiskMatrix Step"),
              new LeftOut("the format has no team", "Person"),
              new LeftOut(
                  "from which evidence it was read matters to Soundings only",
                  "Component.origin DataFlow.origin"),
              new LeftOut("it concerns reports", "Profile.created Profile.frameworks"));
      case CYCLONEDX_1_6, CYCLONEDX_1_7 -> declarations();
      case OSCAL_CATALOG ->
          List.of(
              new LeftOut(
                  "it has the questions and the team only",
                  "Action Actor Added Agreed Answer Assumption CommandOutput Component Course"
                      + " CustomThreat DataFlow DealtCard Decision Deferred Departure Details"
                      + " Dissent DissentingVote DontKnow Estimate Evidence EvidenceMapping"
                      + " Exclusion Held Judged LevelOverride Link NotApplicable Note Origin"
                      + " Outcome Parked Parts Perspective Plan PlanStep Profile.created"
                      + " Profile.id Proposal QuestionWording Rating Reading ReportPreset"
                      + " Retrospective RiskMatrix Scope Session Statement Step StoredFile Tally"
                      + " ThreatSentence ToolReport Zone"));
      case OSCAL_PLAN ->
          List.of(
              new LeftOut(
                  "it has the scope and the team only",
                  "Action Actor Added Agreed Answer CommandOutput Component Course CustomThreat"
                      + " DataFlow DealtCard Decision Deferred Departure Details Dissent"
                      + " DissentingVote DontKnow Estimate Evidence EvidenceMapping Held Judged"
                      + " LevelOverride Link NotApplicable Note Origin Outcome Parked Parts"
                      + " Perspective Plan PlanStep Profile.created Profile.id Proposal"
                      + " QuestionWording Rating Reading ReportPreset Retrospective RiskMatrix"
                      + " Session Statement Step StoredFile Tally ThreatSentence ToolReport Zone"));
      case OSCAL_RESULTS ->
          List.of(
              TALK,
              PRESETS,
              ORIGINS,
              WORDING,
              SCALES,
              new LeftOut("the plan has it", "Assumption Exclusion Scope.data Scope.included"),
              new LeftOut("a component names its zone only", "Actor DataFlow Zone.id Zone.trust"),
              new LeftOut(
                  "how it was found matters to Soundings only",
                  "EvidenceMapping.rules Perspective.at Tally"),
              new LeftOut("ids are UUIDs", "Profile.id"));
      case OSCAL_ACTIONS ->
          List.of(
              TALK,
              SESSIONS,
              PRESETS,
              ORIGINS,
              SCALES,
              new LeftOut(
                  "the results have it",
                  ANSWERS.fields() + " " + EVIDENCE.fields() + " Profile.created"),
              new LeftOut("the plan has it", "Assumption Exclusion Scope.data Scope.included"),
              new LeftOut("a component names its zone only", "Actor DataFlow Zone.id Zone.trust"));
      case SARIF ->
          List.of(
              TALK,
              SESSIONS,
              PRESETS,
              ORIGINS,
              SCALES,
              ANSWERS,
              EVIDENCE,
              CONTEXT,
              LEVEL_AUTHOR,
              new LeftOut(
                  "a result names its component only",
                  "Actor Component.origin DataFlow Details Zone"),
              new LeftOut(
                  "an action is in the tracker of the team",
                  "Action.due Action.effort Action.note Action.owner"),
              new LeftOut("a result is not a record", "CustomThreat.note Decision.at Decision.by"),
              new LeftOut(
                  "a run is about its results only",
                  "Assumption Exclusion Heading Person Profile.created Profile.frameworks"
                      + " Scope"));
    };
  }

  private static List<LeftOut> declarations() {
    return List.of(
        TALK,
        SESSIONS,
        PRESETS,
        ORIGINS,
        WORDING,
        SYSTEM,
        THREATS,
        new LeftOut(
            "open and deferred questions claim nothing",
            "Answer.conclusion* Answer.disagreement* Deferred Dissent.reason* Dissent.view*"
                + " Dissent.who* Perspective.role* Perspective.text*"),
        new LeftOut(
            "a claim has no author and no time",
            "Answer.at Answer.by Perspective.at Perspective.by"),
        new LeftOut(
            "evidence has one time, and its file is elsewhere",
            "Added.addedOn EvidenceMapping.rules Reading StoredFile.mediaType Tally"),
        new LeftOut("a contact has a name only", "Component.origin Person.perspective Person.role"),
        new LeftOut("ids are UUIDs", "Profile"));
  }

  /// What a type of report leaves out in the PDF. The brief one has what its sections need.
  static List<LeftOut> of(Form form) {
    return switch (form) {
      case BRIEF -> List.of();
      case TEAM ->
          List.of(
              new LeftOut(
                  "the full report says how the team worked",
                  "Agreed Course DealtCard Departure DissentingVote.who* DissentingVote.words*"
                      + " DontKnow.who Estimate Held Judged Note Outcome Parked Person"
                      + " Perspective.at Plan PlanStep Proposal Retrospective Session.notes"
                      + " Session.title"),
              new LeftOut(
                  "the evidence report has the details of evidence, and the controls",
                  "Added CommandOutput Evidence.note Evidence.system EvidenceMapping.rules Link"
                      + " Profile.frameworks Reading Statement StoredFile Tally ToolReport"),
              new LeftOut(
                  "threats that need no work are rows",
                  "CustomThreat.note Decision.rationale Decision.verification LevelOverride"
                      + " ThreatSentence"),
              new LeftOut(
                  "the picture shows names",
                  "Actor.description Actor.id Actor.position Component.id CustomThreat.id Zone.id"
                      + " Zone.trust"),
              new LeftOut("appendix A is in the full report", "RiskMatrix Step.meaning"),
              new LeftOut(
                  "the packs have it",
                  "QuestionWording.followUps QuestionWording.perspectives QuestionWording.why"),
              PRESETS,
              ORIGINS);
      case EVIDENCE ->
          List.of(
              new LeftOut(
                  "it is about evidence, not about risks",
                  "Action CustomThreat Decision.at Decision.by Decision.expires Decision.rationale"
                      + " Decision.verification LevelOverride RiskMatrix Step ThreatSentence"),
              new LeftOut("it shows no system model", "Actor DataFlow Details Zone"),
              new LeftOut("it names a component only", "Component.id Component.origin"),
              new LeftOut(
                  "it shows conclusions only if evidence contradicts them",
                  "Answer.conclusion* Answer.disagreement Dissent DontKnow Perspective"
                      + " QuestionWording"),
              new LeftOut(
                  "the full report says how the team worked",
                  TALK.fields() + " Agreed Held Parked Person Session.notes Session.title"),
              CONTEXT,
              ORIGINS);
      case FULL ->
          List.of(
              new LeftOut(
                  "for the program only",
                  "Component.id Course.ended Course.started EvidenceMapping.rules Origin"
                      + " Perspective.at"),
              new LeftOut(
                  "the packs have it",
                  "QuestionWording.followUps QuestionWording.perspectives QuestionWording.why"));
    };
  }
}
