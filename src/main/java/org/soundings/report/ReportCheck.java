package org.soundings.report;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Coverage;
import org.soundings.assessment.FlaggedEvidence;
import org.soundings.assessment.MissingPack;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Decision.Treatment;
import org.soundings.assessment.profile.Assumption;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.pack.Library;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;

/// A weakness of a report that a reader would notice. None of them prevents an export.
///
/// @param kind the kind of weakness
/// @param things the objects concerned, at least one
public record ReportCheck(ReportCheckKind kind, List<SystemElement> things) {

  /// An answer with fewer words explains little.
  public static final int FEW_WORDS = 8;

  public ReportCheck {
    things = List.copyOf(things);
  }

  /// One object that a check is about.
  ///
  /// @param id of a pack, a threat, a question, an action, an item of evidence or an assumption
  public record SystemElement(String id, String title) {}

  /// All checks with a result, most important first; each kind at most once.
  public static List<ReportCheck> of(
      Library library, Assessment assessment, ThreatModel threats, Instant at) {
    var today = at.atZone(ZoneOffset.UTC).toLocalDate();
    var soundings = Coverage.of(library, assessment, at).soundings();
    var found = new ArrayList<ReportCheck>();
    add(
        found,
        ReportCheckKind.MISSING_PACK,
        MissingPack.of(library, assessment).stream().map(ReportCheck::thing).toList());
    add(
        found,
        ReportCheckKind.UNDECIDED,
        threats(threats, t -> assessment.decision(t.id()).treatment() == null));
    add(
        found,
        ReportCheckKind.EXPIRED_ACCEPTANCE,
        decided(threats, assessment, each -> each.isExpired(today)));
    add(
        found,
        ReportCheckKind.INCOMPLETE_DECISION,
        decided(threats, assessment, each -> each.isIncomplete() && !each.isExpired(today)));
    add(found, ReportCheckKind.NO_ACTION, threats(threats, t -> isLoweredByNothing(assessment, t)));
    add(found, ReportCheckKind.NO_OWNER, actions(assessment, action -> action.owner().isBlank()));
    add(found, ReportCheckKind.NO_DATE, actions(assessment, action -> action.due() == null));
    add(
        found,
        ReportCheckKind.NOT_TALKED_ABOUT,
        questions(
            soundings,
            s -> s.state() == QuestionCoverage.CoverageState.CONTRADICTED && !s.isTalkedAbout()));
    add(
        found,
        ReportCheckKind.NO_CLARIFICATION_OWNER,
        questions(
            soundings,
            s ->
                s.answer().state() instanceof AnswerState.DontKnow(var who, var _)
                    && who.isBlank()));
    add(found, ReportCheckKind.UNSUPPORTED, questions(soundings, ReportCheck::isUnsupported));
    add(
        found,
        ReportCheckKind.UNVERIFIED,
        threats(threats, t -> isUnverified(assessment.decision(t.id()))));
    add(found, ReportCheckKind.UNCONFIRMED, unconfirmed(assessment.profile().assumptions()));
    add(found, ReportCheckKind.THIN, questions(soundings, ReportCheck::isThin));
    List<FlaggedEvidence> flagged = FlaggedEvidence.of(assessment, at);
    add(found, ReportCheckKind.CHANGED_FILE, by(EvidenceIssue.CHANGED, flagged));
    add(found, ReportCheckKind.MISSING_FILE, by(EvidenceIssue.MISSING, flagged));
    add(found, ReportCheckKind.UNDATED, by(EvidenceIssue.UNDATED, flagged));
    add(found, ReportCheckKind.FUTURE, by(EvidenceIssue.FUTURE, flagged));
    add(found, ReportCheckKind.EXPIRED_EVIDENCE, by(EvidenceIssue.EXPIRED, flagged));
    add(
        found,
        ReportCheckKind.UNUSED,
        assessment.evidence().values().stream()
            .sorted()
            .filter(item -> item.mappings().isEmpty())
            .map(ReportCheck::thing)
            .toList());
    return found;
  }

  private static List<SystemElement> by(EvidenceIssue issue, List<FlaggedEvidence> flagged) {
    return flagged.stream()
        .filter(each -> each.issue() == issue)
        .map(each -> thing(each.item()))
        .toList();
  }

  private static void add(
      List<ReportCheck> found, ReportCheckKind kind, List<SystemElement> things) {
    if (!things.isEmpty()) {
      found.add(new ReportCheck(kind, things));
    }
  }

  // Claims without support: statements without evidence or without a consequence.

  /// Whether the team decided to mitigate a threat, but no planned, running or finished action
  /// mitigates it.
  private static boolean isLoweredByNothing(Assessment assessment, Threat threat) {
    return assessment.decision(threat.id()).treatment() == Treatment.MITIGATE
        && assessment.actions().stream()
            .filter(action -> action.status() != Action.Status.DROPPED)
            .noneMatch(action -> action.mitigates().contains(threat.id()));
  }

  private static boolean isUnsupported(QuestionCoverage questionCoverage) {
    return questionCoverage
            .answer()
            .rating()
            .filter(rating -> rating == Rating.EFFECTIVE || rating == Rating.MOSTLY_EFFECTIVE)
            .isPresent()
        && questionCoverage.supporting().isEmpty();
  }

  /// Whether a threat is treated without a verification. The acceptance of a risk needs none.
  private static boolean isUnverified(Decision decision) {
    return decision.treatment() != null
        && !decision.isAcceptance()
        && decision.verification().isBlank();
  }

  private static List<SystemElement> unconfirmed(List<Assumption> assumptions) {
    var found = new ArrayList<SystemElement>();
    for (int i = 0; i < assumptions.size(); i++) {
      if (assumptions.get(i).confirmedBy().isBlank()) {
        found.add(new SystemElement(tr("assumption %s", (i + 1)), assumptions.get(i).text()));
      }
    }
    return found;
  }

  private static boolean isThin(QuestionCoverage questionCoverage) {
    String said = questionCoverage.answer().conclusion().strip();
    return questionCoverage.answer().state() instanceof AnswerState.Answered
        && said.split("\\s+", FEW_WORDS).length < FEW_WORDS;
  }

  private static List<SystemElement> threats(ThreatModel threats, Predicate<Threat> which) {
    return threats.assessed().stream().filter(which).map(ReportCheck::thing).toList();
  }

  /// Threats with a decision, assessed or not.
  private static List<SystemElement> decided(
      ThreatModel threats, Assessment assessment, Predicate<Decision> which) {
    return threats.threats().stream()
        .filter(threat -> which.test(assessment.decision(threat.id())))
        .map(ReportCheck::thing)
        .toList();
  }

  private static SystemElement thing(Threat threat) {
    return new SystemElement(threat.id().toString(), threat.template().title());
  }

  private static List<SystemElement> actions(Assessment assessment, Predicate<Action> which) {
    return assessment.actions().stream()
        .filter(Action::isPending)
        .filter(which)
        .map(action -> new SystemElement(action.id(), action.title()))
        .toList();
  }

  private static List<SystemElement> questions(
      List<QuestionCoverage> soundings, Predicate<QuestionCoverage> which) {
    return soundings.stream()
        .filter(which)
        .map(s -> new SystemElement(s.question().id(), s.question().title()))
        .toList();
  }

  private static SystemElement thing(MissingPack pack) {
    return new SystemElement(
        pack.id(), trn("%d answer", "%d answers", pack.answers(), pack.answers()));
  }

  private static SystemElement thing(Evidence item) {
    return new SystemElement(item.id(), item.title());
  }
}
