package org.soundings.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;

/// All that one team said about one system: one immutable value.
///
/// @param profile what it is about: title, scope, context, people
/// @param answers by question id
/// @param evidence by evidence id
/// @param decisions by threat id
/// @param actions by number
/// @param sessions by id, which begins with the date
public record Assessment(
    Profile profile,
    SortedMap<String, Answer> answers,
    SortedMap<String, Evidence> evidence,
    SortedMap<ThreatId, Decision> decisions,
    List<Action> actions,
    List<Session> sessions) {

  public Assessment {
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    evidence = Collections.unmodifiableSortedMap(new TreeMap<>(evidence));
    decisions = Collections.unmodifiableSortedMap(new TreeMap<>(decisions));
    actions = actions.stream().sorted(Comparator.comparingInt(Action::number)).toList();
    sessions = sessions.stream().sorted(Comparator.comparing(Session::id)).toList();
  }

  /// An assessment in which nothing was said yet.
  public static Assessment begin(Profile profile) {
    return new Assessment(
        profile, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of(), List.of());
  }

  public Assessment withProfile(Profile newProfile) {
    return new Assessment(newProfile, answers, evidence, decisions, actions, sessions);
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
    return new Assessment(profile, changed, evidence, decisions, actions, sessions);
  }

  public Assessment withEvidence(Evidence item) {
    var changed = new TreeMap<>(evidence);
    changed.put(item.id(), item);
    return new Assessment(profile, answers, changed, decisions, actions, sessions);
  }

  /// Takes an item away; its number is not given again.
  public Assessment withoutEvidence(String id) {
    var changed = new TreeMap<>(evidence);
    Evidence removed = changed.remove(id);
    int number = removed == null ? 0 : removed.number();
    return new Assessment(
        profile.withNumbersGiven(number, 0), answers, changed, decisions, actions, sessions);
  }

  public Assessment withDecision(Decision decision) {
    var changed = new TreeMap<>(decisions);
    if (decision.equals(Decision.none(decision.threat()))) {
      changed.remove(decision.threat());
    } else {
      changed.put(decision.threat(), decision);
    }
    return new Assessment(profile, answers, evidence, changed, actions, sessions);
  }

  public Decision decision(ThreatId threat) {
    Decision decision = decisions.get(threat);
    return decision != null ? decision : Decision.none(threat);
  }

  /// Sets an action in the place where it stood, or adds it.
  public Assessment withAction(Action action) {
    var changed = new ArrayList<>(actions);
    changed.removeIf(old -> old.id().equals(action.id()));
    changed.add(action);
    return new Assessment(profile, answers, evidence, decisions, changed, sessions);
  }

  /// Takes an action away; its number is not given again.
  public Assessment withoutAction(String id) {
    var changed = actions.stream().filter(action -> !action.id().equals(id)).toList();
    int number =
        actions.stream().filter(a -> a.id().equals(id)).mapToInt(Action::number).max().orElse(0);
    return new Assessment(
        profile.withNumbersGiven(0, number), answers, evidence, decisions, changed, sessions);
  }

  public Assessment withSession(Session session) {
    var changed = new ArrayList<>(sessions);
    changed.removeIf(old -> old.id().equals(session.id()));
    changed.add(session);
    return new Assessment(profile, answers, evidence, decisions, actions, changed);
  }

  /// Changes the profile.
  public Assessment changing(UnaryOperator<Profile> change) {
    return withProfile(change.apply(profile));
  }

  /// What was shown about a question.
  public Stream<Evidence> evidenceOn(String question) {
    return evidence.values().stream().sorted().filter(e -> e.bearingOn(question).isPresent());
  }

  /// What was shown about a question with one relation.
  public Stream<Evidence> evidenceOn(String question, Bearing.Relation relation) {
    return evidenceOn(question)
        .filter(e -> e.bearingOn(question).filter(b -> b.relation() == relation).isPresent());
  }

  /// The next unused evidence id.
  public String nextEvidenceId() {
    int last = evidence.values().stream().mapToInt(Evidence::number).max().orElse(0);
    return "E-%03d".formatted(Math.max(last, profile.lastEvidenceNumber()) + 1);
  }

  /// The next unused action id.
  public String nextActionId() {
    int last = actions.stream().mapToInt(Action::number).max().orElse(0);
    return "A-%03d".formatted(Math.max(last, profile.lastActionNumber()) + 1);
  }
}
