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
import org.soundings.assessment.Doubted;
import org.soundings.assessment.MissingPack;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Standing;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Decision.Treatment;
import org.soundings.assessment.profile.Assumption;
import org.soundings.evidence.Doubt;
import org.soundings.evidence.Evidence;
import org.soundings.pack.Library;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;

/// What a reader will stumble over, looked for before a report is handed over. None of it stops an
/// export.
///
/// @param kind what is the matter
/// @param things which ones, never none
public record ReportCheck(ReportCheckKind kind, List<Thing> things) {

  /// An answer with fewer words than this explains little.
  public static final int FEW_WORDS = 8;

  public ReportCheck {
    things = List.copyOf(things);
  }

  /// One of the things that a remark is about.
  ///
  /// @param id of a pack, a threat, a question, an action, an item of evidence or an assumption
  public record Thing(String id, String title) {}

  /// All that there is to say, the heaviest first; each kind at most once.
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
        ReportCheckKind.EXPIRED,
        decided(threats, assessment, each -> each.isExpired(today)));
    add(
        found,
        ReportCheckKind.LACKING_WORDS,
        decided(threats, assessment, each -> each.lacksWords() && !each.isExpired(today)));
    add(found, ReportCheckKind.NO_ACTION, threats(threats, t -> isLoweredByNothing(assessment, t)));
    add(found, ReportCheckKind.NO_OWNER, actions(assessment, action -> action.owner().isBlank()));
    add(found, ReportCheckKind.NO_DATE, actions(assessment, action -> action.due() == null));
    add(
        found,
        ReportCheckKind.NOT_TALKED_ABOUT,
        questions(soundings, s -> s.depth() == Sounding.Depth.CONTRADICTED && !s.isTalkedAbout()));
    add(
        found,
        ReportCheckKind.NOBODY_FINDS_OUT,
        questions(
            soundings,
            s ->
                s.answer().state() instanceof AnswerState.DontKnow(var who, var _)
                    && who.isBlank()));
    add(found, ReportCheckKind.UNSHOWN, questions(soundings, ReportCheck::isUnshown));
    add(
        found,
        ReportCheckKind.UNVERIFIED,
        threats(threats, t -> isUnverified(assessment.decision(t.id()))));
    add(found, ReportCheckKind.UNCONFIRMED, unconfirmed(assessment.profile().assumptions()));
    add(found, ReportCheckKind.THIN, questions(soundings, ReportCheck::isThin));
    List<Doubted> doubted = Doubted.of(assessment, at);
    add(found, ReportCheckKind.CHANGED_FILE, by(Doubt.CHANGED, doubted));
    add(found, ReportCheckKind.MISSING_FILE, by(Doubt.MISSING, doubted));
    add(found, ReportCheckKind.UNDATED, by(Doubt.UNDATED, doubted));
    add(found, ReportCheckKind.FUTURE, by(Doubt.FUTURE, doubted));
    add(found, ReportCheckKind.STALE, by(Doubt.EXPIRED, doubted));
    add(
        found,
        ReportCheckKind.UNUSED,
        assessment.evidence().values().stream()
            .sorted()
            .filter(item -> item.bearings().isEmpty())
            .map(ReportCheck::thing)
            .toList());
    return found;
  }

  private static List<Thing> by(Doubt doubt, List<Doubted> doubted) {
    return doubted.stream()
        .filter(each -> each.doubt() == doubt)
        .map(each -> thing(each.item()))
        .toList();
  }

  private static void add(List<ReportCheck> found, ReportCheckKind kind, List<Thing> things) {
    if (!things.isEmpty()) {
      found.add(new ReportCheck(kind, things));
    }
  }

  // Claims that lead nowhere: what somebody says, and nothing that it rests on or leads to.

  /// Whether the team said that it lowers a threat, and no action that is planned, under way or
  /// done does so.
  private static boolean isLoweredByNothing(Assessment assessment, Threat threat) {
    return assessment.decision(threat.id()).treatment() == Treatment.MITIGATE
        && assessment.actions().stream()
            .filter(action -> action.status() != Action.Status.DROPPED)
            .noneMatch(action -> action.closes().contains(threat.id()));
  }

  private static boolean isUnshown(Sounding sounding) {
    return sounding
            .answer()
            .standing()
            .filter(standing -> standing == Standing.HOLDS || standing == Standing.MOSTLY_HOLDS)
            .isPresent()
        && sounding.supporting().isEmpty();
  }

  /// Whether something is done about a threat and nobody said how it will be seen. A risk that is
  /// accepted needs no such thing.
  private static boolean isUnverified(Decision decision) {
    return decision.treatment() != null
        && !decision.isAcceptance()
        && decision.verification().isBlank();
  }

  private static List<Thing> unconfirmed(List<Assumption> assumptions) {
    var found = new ArrayList<Thing>();
    for (int i = 0; i < assumptions.size(); i++) {
      if (assumptions.get(i).confirmedBy().isBlank()) {
        found.add(new Thing(tr("assumption %s", (i + 1)), assumptions.get(i).text()));
      }
    }
    return found;
  }

  private static boolean isThin(Sounding sounding) {
    String said = sounding.answer().conclusion().strip();
    return sounding.answer().state() instanceof AnswerState.Answered
        && said.split("\\s+", FEW_WORDS).length < FEW_WORDS;
  }

  private static List<Thing> threats(ThreatModel threats, Predicate<Threat> which) {
    return threats.lookedInto().stream().filter(which).map(ReportCheck::thing).toList();
  }

  /// Threats about which something was decided, whether or not somebody looked into them.
  private static List<Thing> decided(
      ThreatModel threats, Assessment assessment, Predicate<Decision> which) {
    return threats.threats().stream()
        .filter(threat -> which.test(assessment.decision(threat.id())))
        .map(ReportCheck::thing)
        .toList();
  }

  private static Thing thing(Threat threat) {
    return new Thing(threat.id().toString(), threat.template().title());
  }

  private static List<Thing> actions(Assessment assessment, Predicate<Action> which) {
    return assessment.actions().stream()
        .filter(Action::isPending)
        .filter(which)
        .map(action -> new Thing(action.id(), action.title()))
        .toList();
  }

  private static List<Thing> questions(List<Sounding> soundings, Predicate<Sounding> which) {
    return soundings.stream()
        .filter(which)
        .map(s -> new Thing(s.question().id(), s.question().title()))
        .toList();
  }

  private static Thing thing(MissingPack pack) {
    return new Thing(pack.id(), trn("%d answer", "%d answers", pack.answers(), pack.answers()));
  }

  private static Thing thing(Evidence item) {
    return new Thing(item.id(), item.title());
  }
}
