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
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Profile;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.base.Withers;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.pack.Library;
import org.soundings.pack.Question;

/// Everything that one team recorded about one system, as one immutable value.
///
/// @param profile title, scope, context and people
/// @param system the system model
/// @param answers by question id
/// @param evidence by evidence id
/// @param actions by number
/// @param sessions by day, those of one day by id
/// @param reports the report presets, by id
/// @param fileIssues which stored files of evidence are missing or changed, by evidence id;
///   computed when the folder is read, and never stored
@Withers
public record Assessment(
    Profile profile,
    SystemModel system,
    SortedMap<String, Answer> answers,
    SortedMap<String, Evidence> evidence,
    RiskDecisions riskDecisions,
    List<Action> actions,
    List<Session> sessions,
    List<ReportPreset> reports,
    SortedMap<String, EvidenceIssue> fileIssues)
    implements AssessmentBuilder.With {

  public Assessment {
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    evidence = Collections.unmodifiableSortedMap(new TreeMap<>(evidence));
    actions = actions.stream().sorted(Comparator.comparingInt(Action::number)).toList();
    sessions =
        sessions.stream()
            .sorted(Comparator.comparing(Session::date).thenComparing(Session::id))
            .toList();
    reports = reports.stream().sorted(Comparator.comparing(ReportPreset::id)).toList();
    fileIssues = Collections.unmodifiableSortedMap(new TreeMap<>(fileIssues));
  }

  /// A new, empty assessment.
  public static Assessment begin(Profile profile) {
    return new Assessment(
        profile,
        SystemModel.EMPTY,
        new TreeMap<>(),
        new TreeMap<>(),
        RiskDecisions.NONE,
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>());
  }

  /// The answers to questions that no current pack has.
  public List<Answer> orphanedAnswers(Library library) {
    Set<String> asked = library.questions().map(Question::id).collect(Collectors.toSet());
    return answers.values().stream()
        .filter(answer -> !asked.contains(answer.question()) && !answer.isUntouched())
        .toList();
  }

  /// The answer to a question, or an untouched one if there is none.
  public Answer answer(String pack, String question) {
    Answer answer = answers.get(question);
    return answer != null ? answer : Answer.open(pack, question);
  }

  /// Sets an answer. An untouched one is not stored.
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

  /// Removes an item. Its number is not used again.
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

  /// The action with an id, empty if there is none.
  public Optional<Action> action(String id) {
    return actions.stream().filter(action -> action.id().equals(id)).findFirst();
  }

  /// The actions with these ids that exist, by number.
  public List<Action> actions(Collection<String> ids) {
    return actions.stream().filter(action -> ids.contains(action.id())).toList();
  }

  /// Replaces an action, or adds it.
  public Assessment withAction(Action action) {
    var changed = new ArrayList<>(actions);
    changed.removeIf(old -> old.id().equals(action.id()));
    changed.add(action);
    return withActions(changed);
  }

  /// Removes an action. Its number is not used again.
  public Assessment withoutAction(String id) {
    var changed = actions.stream().filter(action -> !action.id().equals(id)).toList();
    int number =
        actions.stream().filter(a -> a.id().equals(id)).mapToInt(Action::number).max().orElse(0);
    return withProfile(profile.withNumbersGiven(0, number)).withActions(changed);
  }

  /// Replaces a custom threat, or adds it.
  public Assessment withCustomThreat(CustomThreat threat) {
    var changed = new ArrayList<>(customThreats());
    changed.removeIf(old -> old.id().equals(threat.id()));
    changed.add(threat);
    return withCustomThreats(changed).withNumberGivenTo(threat);
  }

  /// Adds several new custom threats.
  public Assessment withMoreCustomThreats(List<CustomThreat> more) {
    if (more.isEmpty()) {
      return this;
    }
    var last = more.stream().max(Comparator.comparingInt(CustomThreat::number)).orElseThrow();
    return withCustomThreats(Stream.concat(customThreats().stream(), more.stream()).toList())
        .withNumberGivenTo(last);
  }

  /// Removes a custom threat. Its number is not used again. The decision about it stays.
  public Assessment withoutCustomThreat(String id) {
    int number =
        customThreats().stream()
            .filter(threat -> threat.id().equals(id))
            .mapToInt(CustomThreat::number)
            .findFirst()
            .orElse(0);
    return withProfile(profile.withCustomThreatNumberGiven(number))
        .withCustomThreats(
            customThreats().stream().filter(threat -> !threat.id().equals(id)).toList());
  }

  private Assessment withNumberGivenTo(CustomThreat threat) {
    return withProfile(profile.withCustomThreatNumberGiven(threat.number()));
  }

  /// Changes the system model.
  public Assessment changingSystem(UnaryOperator<SystemModel> change) {
    return withSystem(change.apply(system));
  }

  /// Replaces the report preset with the same id, or adds it. If it is the default, no other one
  /// stays the default.
  public Assessment withReport(ReportPreset report) {
    var changed = new ArrayList<ReportPreset>();
    reports.stream()
        .filter(each -> !each.id().equals(report.id()))
        .map(each -> report.isDefault() ? each.usual(false) : each)
        .forEach(changed::add);
    changed.add(report);
    return withReports(changed);
  }

  public Assessment withoutReport(String id) {
    return withReports(reports.stream().filter(each -> !each.id().equals(id)).toList());
  }

  /// The default report preset.
  public Optional<ReportPreset> usualReport() {
    return reports.stream().filter(ReportPreset::isDefault).findFirst();
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

  /// The assessment without text of silent rounds that are not revealed, for exports. The folder
  /// itself keeps every word.
  public Assessment forAudience() {
    return withSessions(
        sessions.stream().map(session -> session.changing(Workshop::forAudience)).toList());
  }

  /// Changes the profile.
  public Assessment changing(UnaryOperator<Profile> change) {
    return withProfile(change.apply(profile));
  }

  /// Whether an item is older than the team's validity for it.
  public boolean isExpired(Evidence item, Instant now) {
    return profile.validity().isExpired(item, now);
  }

  /// Why an item does not count at a moment, empty if it does. All code that turns evidence into
  /// support calls this.
  public Optional<EvidenceIssue> issue(Evidence item, Instant now) {
    return Optional.ofNullable(fileIssues.get(item.id()))
        .or(() -> profile.validity().issue(item, now));
  }

  /// The evidence that is mapped to a question.
  public Stream<Evidence> evidenceOn(String question) {
    return evidence.values().stream().filter(e -> e.mappingOn(question).isPresent()).sorted();
  }

  /// The evidence that is mapped to a question with one relation.
  public Stream<Evidence> evidenceOn(String question, EvidenceMapping.Relation relation) {
    return evidenceOn(question)
        .filter(e -> e.mappingOn(question).filter(b -> b.relation() == relation).isPresent());
  }

  public SortedMap<ThreatId, Decision> decisions() {
    return riskDecisions.decisions();
  }

  public List<CustomThreat> customThreats() {
    return riskDecisions.customThreats();
  }

  public RiskMatrix riskMatrix() {
    return riskDecisions.riskMatrix();
  }

  private Assessment withDecisions(SortedMap<ThreatId, Decision> changed) {
    return withRiskDecisions(riskDecisions.withDecisions(changed));
  }

  private Assessment withCustomThreats(List<CustomThreat> changed) {
    return withRiskDecisions(riskDecisions.withCustomThreats(changed));
  }

  public Assessment withRiskMatrix(RiskMatrix changed) {
    return withRiskDecisions(riskDecisions.withRiskMatrix(changed));
  }
}
