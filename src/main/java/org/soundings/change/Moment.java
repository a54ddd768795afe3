package org.soundings.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.language.Messages;
import org.soundings.pack.Library;
import org.soundings.threat.ThreatModel;

/// Everything that was answered, evidenced, asked and derived at some time.
///
/// @param name for the reader
/// @param at the time by which the age of evidence is measured
/// @param questions what was asked, in the order of the packs
/// @param threats as they were printed, the worst first
public record Moment(
    String name,
    Instant at,
    Assessment assessment,
    List<AskedQuestion> questions,
    List<PrintedThreat> threats) {

  public Moment {
    questions = List.copyOf(questions);
    // In milestones of earlier versions, a threat with only a decision does not count as assessed
    // yet.
    threats = threats.stream().map(threat -> threat.withDecision(assessment)).toList();
  }

  /// The current state of an assessment, with the packs in their source language. A moment is
  /// stored and compared, so it must not depend on the language of the reader.
  public static Moment of(String name, Library library, Assessment assessment, Instant at) {
    return new Moment(
        name,
        at,
        assessment,
        QuestionOrder.questions(library.source(), assessment).stream()
            .map(AskedQuestion::of)
            .toList(),
        printed(library, assessment, at));
  }

  static List<PrintedThreat> printed(Library library, Assessment assessment, Instant at) {
    return Messages.inEnglish(
        () ->
            ThreatModel.derive(library.source(), assessment, at).threats().stream()
                .map(PrintedThreat::of)
                .toList());
  }

  public Optional<AskedQuestion> question(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  public Optional<PrintedThreat> threat(ThreatId id) {
    return threats.stream().filter(threat -> threat.id().equals(id)).findFirst();
  }
}
