package org.soundings.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.OwnThreat;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Profile;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.base.Withers;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Doubt;
import org.soundings.evidence.Evidence;
import org.soundings.pack.Library;
import org.soundings.pack.Question;

/// All that one team said about one system: one immutable value.
///
/// @param profile what it is about: title, scope, context, people
/// @param system what it is made of
/// @param answers by question id
/// @param evidence by evidence id
/// @param actions by number
/// @param sessions by day, those of one day by id
/// @param reports how the report is handed over, by id
/// @param fileDoubts which stored files of evidence are missing or changed, by evidence id; found
///   when the folder is read, and written nowhere
@Withers
public record Assessment(
    Profile profile,
    SystemPicture system,
    SortedMap<String, Answer> answers,
    SortedMap<String, Evidence> evidence,
    RiskDecisions riskDecisions,
    List<Action> actions,
    List<Session> sessions,
    List<SavedReport> reports,
    SortedMap<String, Doubt> fileDoubts)
    implements AssessmentBuilder.With {

  public Assessment {
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    evidence = Collections.unmodifiableSortedMap(new TreeMap<>(evidence));
    actions = actions.stream().sorted(Comparator.comparingInt(Action::number)).toList();
    sessions =
        sessions.stream()
            .sorted(Comparator.comparing(Session::date).thenComparing(Session::id))
            .toList();
    reports = reports.stream().sorted(Comparator.comparing(SavedReport::id)).toList();
    fileDoubts = Collections.unmodifiableSortedMap(new TreeMap<>(fileDoubts));
  }

  /// An assessment in which nothing was said yet.
  public static Assessment begin(Profile profile) {
    return new Assessment(
        profile,
        SystemPicture.EMPTY,
        new TreeMap<>(),
        new TreeMap<>(),
        RiskDecisions.NONE,
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>());
  }

  /// What was said about questions that no pack at hand asks.
  public List<Answer> unasked(Library library) {
    Set<String> asked = library.questions().map(Question::id).collect(Collectors.toSet());
    return answers.values().stream()
        .filter(answer -> !asked.contains(answer.question()) && !answer.isUntouched())
        .toList();
  }

  /// The answer to a question, untouched where nobody said anything.
  public Answer answer(String pack, String question) {
    Answer answer = answers.get(question);
    return answer != null ? answer : Answer.open(pack, question);
  }

  /// Sets an answer; an untouched one is not kept.
  public Assessment withAnswer(Answer answer) {
    var changed = new TreeMap<>(answers);
    if (answer.isUntouched()) {
      changed.remove(answer.question());
    } else {
      changed.put(answer.question(), answer);
    }
    return withAnswers(changed);
  }

  public Assessment withEvidence(Evidence item) {
    var changed = new TreeMap<>(evidence);
    changed.put(item.id(), item);
    return withEvidence(changed);
  }

  /// Takes an item away; its number is not given again.
  public Assessment withoutEvidence(String id) {
    var changed = new TreeMap<>(evidence);
    Evidence removed = changed.remove(id);
    int number = removed == null ? 0 : removed.number();
    return withProfile(profile.withNumbersGiven(number, 0)).withEvidence(changed);
  }

  public Assessment withDecision(Decision decision) {
    var changed = new TreeMap<>(decisions());
    if (decision.equals(Decision.none(decision.threat()))) {
      changed.remove(decision.threat());
    } else {
      changed.put(decision.threat(), decision);
    }
    return withDecisions(changed);
  }

  public Decision decision(ThreatId threat) {
    Decision decision = decisions().get(threat);
    return decision != null ? decision : Decision.none(threat);
  }

  /// One action; empty where there is none of that id.
  public Optional<Action> action(String id) {
    return actions.stream().filter(action -> action.id().equals(id)).findFirst();
  }

  /// The actions of some ids that are there, by number.
  public List<Action> actions(Collection<String> ids) {
    return actions.stream().filter(action -> ids.contains(action.id())).toList();
  }

  /// Sets an action in the place where it stood, or adds it.
  public Assessment withAction(Action action) {
    var changed = new ArrayList<>(actions);
    changed.removeIf(old -> old.id().equals(action.id()));
    changed.add(action);
    return withActions(changed);
  }

  /// Takes an action away; its number is not given again.
  public Assessment withoutAction(String id) {
    var changed = actions.stream().filter(action -> !action.id().equals(id)).toList();
    int number =
        actions.stream().filter(a -> a.id().equals(id)).mapToInt(Action::number).max().orElse(0);
    return withProfile(profile.withNumbersGiven(0, number)).withActions(changed);
  }

  /// Sets a threat of the team's own in the place where it stood, or adds it.
  public Assessment withOwnThreat(OwnThreat threat) {
    var changed = new ArrayList<>(ownThreats());
    changed.removeIf(old -> old.id().equals(threat.id()));
    changed.add(threat);
    return withOwnThreats(changed).withNumberGivenTo(threat);
  }

  /// Adds several threats of the team's own, none of which was there.
  public Assessment withMoreOwnThreats(List<OwnThreat> more) {
    if (more.isEmpty()) {
      return this;
    }
    var last = more.stream().max(Comparator.comparingInt(OwnThreat::number)).orElseThrow();
    return withOwnThreats(Stream.concat(ownThreats().stream(), more.stream()).toList())
        .withNumberGivenTo(last);
  }

  /// Takes a threat of the team's own away; its number is not given again. What was decided about
  /// it stays.
  public Assessment withoutOwnThreat(String id) {
    int number =
        ownThreats().stream()
            .filter(threat -> threat.id().equals(id))
            .mapToInt(OwnThreat::number)
            .findFirst()
            .orElse(0);
    return withProfile(profile.withOwnThreatNumberGiven(number))
        .withOwnThreats(ownThreats().stream().filter(threat -> !threat.id().equals(id)).toList());
  }

  private Assessment withNumberGivenTo(OwnThreat threat) {
    return withProfile(profile.withOwnThreatNumberGiven(threat.number()));
  }

  /// Changes the system picture.
  public Assessment changingSystem(UnaryOperator<SystemPicture> change) {
    return withSystem(change.apply(system));
  }

  /// Sets a way to hand over the report, in the place of one with its id. Where it is the usual
  /// one, no other is.
  public Assessment withReport(SavedReport report) {
    var changed = new ArrayList<SavedReport>();
    reports.stream()
        .filter(each -> !each.id().equals(report.id()))
        .map(each -> report.isUsual() ? each.usual(false) : each)
        .forEach(changed::add);
    changed.add(report);
    return withReports(changed);
  }

  public Assessment withoutReport(String id) {
    return withReports(reports.stream().filter(each -> !each.id().equals(id)).toList());
  }

  /// How the report is handed over where nobody names a form.
  public Optional<SavedReport> usualReport() {
    return reports.stream().filter(SavedReport::isUsual).findFirst();
  }

  public Assessment withSession(Session session) {
    var changed = new ArrayList<>(sessions);
    changed.removeIf(old -> old.id().equals(session.id()));
    changed.add(session);
    return withSessions(changed);
  }

  public Assessment withoutSession(String id) {
    return withSessions(sessions.stream().filter(each -> !each.id().equals(id)).toList());
  }

  /// What others may read of it: no word that somebody wrote in silence and that was not shown to
  /// all. The folder and the data that stand for it keep every word.
  public Assessment forReaders() {
    return withSessions(
        sessions.stream().map(session -> session.changing(Workshop::forReaders)).toList());
  }

  /// Changes the profile.
  public Assessment changing(UnaryOperator<Profile> change) {
    return withProfile(change.apply(profile));
  }

  /// Whether an item is older than the team holds it for credible.
  public boolean isStale(Evidence item, Instant now) {
    return profile.validity().isStale(item, now);
  }

  /// Why an item does not count at a moment; empty if it does. Whatever turns evidence into support
  /// asks this.
  public Optional<Doubt> doubt(Evidence item, Instant now) {
    return Optional.ofNullable(fileDoubts.get(item.id()))
        .or(() -> profile.validity().doubt(item, now));
  }

  /// What was shown about a question.
  public Stream<Evidence> evidenceOn(String question) {
    return evidence.values().stream().filter(e -> e.bearingOn(question).isPresent()).sorted();
  }

  /// What was shown about a question with one relation.
  public Stream<Evidence> evidenceOn(String question, Bearing.Relation relation) {
    return evidenceOn(question)
        .filter(e -> e.bearingOn(question).filter(b -> b.relation() == relation).isPresent());
  }

  public SortedMap<ThreatId, Decision> decisions() {
    return riskDecisions.decisions();
  }

  public List<OwnThreat> ownThreats() {
    return riskDecisions.ownThreats();
  }

  public RiskTable riskTable() {
    return riskDecisions.riskTable();
  }

  private Assessment withDecisions(SortedMap<ThreatId, Decision> changed) {
    return withRiskDecisions(riskDecisions.withDecisions(changed));
  }

  private Assessment withOwnThreats(List<OwnThreat> changed) {
    return withRiskDecisions(riskDecisions.withOwnThreats(changed));
  }

  public Assessment withRiskTable(RiskTable changed) {
    return withRiskDecisions(riskDecisions.withRiskTable(changed));
  }
}
