package org.soundings.report;

import static org.soundings.language.Messages.forms;
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
import org.soundings.language.Messages.Forms;
import org.soundings.pack.Library;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;

/// What a reader will stumble over, looked for before a report is handed over. None of it stops an
/// export.
///
/// @param kind what is the matter
/// @param things which ones, never none
public record ReportCheck(Kind kind, List<Thing> things) {

  /// An answer with fewer words than this explains little.
  public static final int FEW_WORDS = 8;

  public ReportCheck {
    things = List.copyOf(things);
  }

  /// One of the things that a remark is about.
  ///
  /// @param id of a pack, a threat, a question, an action, an item of evidence or an assumption
  public record Thing(String id, String title) {}

  /// What can be the matter.
  public enum Kind {
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
    NOBODY_FINDS_OUT(
        forms("unknown has nobody who finds out", "unknowns have nobody who finds out")),
    UNSHOWN(
        forms(
            "answer says that something holds, and nothing supports it",
            "answers say that something holds, and nothing supports them")),
    UNVERIFIED(
        forms(
            "treatment says nothing of how anyone will see that it worked",
            "treatments say nothing of how anyone will see that they worked")),
    UNCONFIRMED(
        forms("assumption was confirmed by nobody", "assumptions were confirmed by nobody")),
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
            "piece of evidence without a capture date",
            "pieces of evidence without a capture date")),
    FUTURE(
        forms(
            "piece of evidence with a capture date in the future",
            "pieces of evidence with a capture date in the future")),
    STALE(forms("piece of old evidence", "pieces of old evidence")),
    UNUSED(
        forms("piece of evidence bears on no question", "pieces of evidence bear on no question"));

    private final Forms forms;

    Kind(Forms forms) {
      this.forms = forms;
    }

    /// In words, behind a number.
    public String words(int count) {
      return forms.of(count);
    }
  }

  /// All that there is to say, the heaviest first; each kind at most once.
  public static List<ReportCheck> of(
      Library library, Assessment assessment, ThreatModel threats, Instant at) {
    var today = at.atZone(ZoneOffset.UTC).toLocalDate();
    var soundings = Coverage.of(library, assessment, at).soundings();
    var found = new ArrayList<ReportCheck>();
    add(
        found,
        Kind.MISSING_PACK,
        MissingPack.of(library, assessment).stream().map(ReportCheck::thing).toList());
    add(
        found,
        Kind.UNDECIDED,
        threats(threats, t -> assessment.decision(t.id()).treatment() == null));
    add(found, Kind.EXPIRED, decided(threats, assessment, each -> each.isExpired(today)));
    add(
        found,
        Kind.LACKING_WORDS,
        decided(threats, assessment, each -> each.lacksWords() && !each.isExpired(today)));
    add(found, Kind.NO_ACTION, threats(threats, t -> isLoweredByNothing(assessment, t)));
    add(found, Kind.NO_OWNER, actions(assessment, action -> action.owner().isBlank()));
    add(found, Kind.NO_DATE, actions(assessment, action -> action.due() == null));
    add(
        found,
        Kind.NOT_TALKED_ABOUT,
        questions(soundings, s -> s.depth() == Sounding.Depth.CONTRADICTED && !s.isTalkedAbout()));
    add(
        found,
        Kind.NOBODY_FINDS_OUT,
        questions(
            soundings,
            s ->
                s.answer().state() instanceof AnswerState.DontKnow(var who, var _)
                    && who.isBlank()));
    add(found, Kind.UNSHOWN, questions(soundings, ReportCheck::isUnshown));
    add(found, Kind.UNVERIFIED, threats(threats, t -> isUnverified(assessment.decision(t.id()))));
    add(found, Kind.UNCONFIRMED, unconfirmed(assessment.profile().assumptions()));
    add(found, Kind.THIN, questions(soundings, ReportCheck::isThin));
    List<Doubted> doubted = Doubted.of(assessment, at);
    add(found, Kind.CHANGED_FILE, by(Doubt.CHANGED, doubted));
    add(found, Kind.MISSING_FILE, by(Doubt.MISSING, doubted));
    add(found, Kind.UNDATED, by(Doubt.UNDATED, doubted));
    add(found, Kind.FUTURE, by(Doubt.FUTURE, doubted));
    add(found, Kind.STALE, by(Doubt.EXPIRED, doubted));
    add(
        found,
        Kind.UNUSED,
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

  private static void add(List<ReportCheck> found, Kind kind, List<Thing> things) {
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
