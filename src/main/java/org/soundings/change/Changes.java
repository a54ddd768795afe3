package org.soundings.change;

import java.util.List;
import org.soundings.pack.Library;

/// All differences between two moments of an assessment.
///
/// @param threats in the order of the current register, then those that are gone
/// @param questions in the order of the packs, then those that are no longer asked
/// @param items everything else: actions, decisions, sessions, the profile, and future parts of the
///   model
public record Changes(
    Moment from,
    Moment to,
    List<ThreatChange> threats,
    List<QuestionChange> questions,
    List<EvidenceChange> evidence,
    List<ItemChange> items) {

  public Changes {
    threats = List.copyOf(threats);
    questions = List.copyOf(questions);
    evidence = List.copyOf(evidence);
    items = List.copyOf(items);
  }

  /// Compares two moments.
  ///
  /// @param library the current packs, to tell changes by the team from changes by the packs
  public static Changes between(Moment from, Moment to, Library library) {
    return new Changes(
        from,
        to,
        new ThreatComparison(from, to, library).changes(),
        new QuestionComparison(from, to, library).changes(),
        EvidenceComparison.changes(from, to),
        ItemComparison.changes(from, to));
  }

  public boolean isEmpty() {
    return threats.isEmpty() && questions.isEmpty() && evidence.isEmpty() && items.isEmpty();
  }

  public List<ThreatChange> threats(ThreatChange.Kind kind) {
    return threats.stream().filter(change -> change.kind() == kind).toList();
  }

  public List<QuestionChange> questions(QuestionChange.Kind kind) {
    return questions.stream().filter(change -> change.kind() == kind).toList();
  }

  public List<EvidenceChange> evidence(EvidenceChange.Kind kind) {
    return evidence.stream().filter(change -> change.kind() == kind).toList();
  }

  /// The changes of one part, such as `actions`.
  public List<ItemChange> items(String type) {
    return items.stream().filter(change -> change.type().equals(type)).toList();
  }
}
