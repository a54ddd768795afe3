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

/// All that was said, shown, asked and derived at some time.
///
/// @param name what people call it
/// @param at evidence has its age then
/// @param questions what was asked, in the order of the packs
/// @param threats as they were printed, worst first
public record Moment(
    String name,
    Instant at,
    Assessment assessment,
    List<AskedQuestion> questions,
    List<PrintedThreat> threats) {

  public Moment {
    questions = List.copyOf(questions);
    // What was frozen before a decision alone counted as looking into a threat.
    threats = threats.stream().map(threat -> threat.withDecision(assessment)).toList();
  }

  /// An assessment as it is, with the packs at hand in the words of their source: a moment is kept
  /// and compared, and must not depend on the language that somebody reads in.
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
