package org.soundings.report.exchange;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.Decision;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.report.ReportOptions;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;

/// All that the formats of other programs are made from.
public record Exchange(
    Library library, Assessment assessment, ThreatModel threats, ReportOptions options) {

  String title() {
    return assessment.profile().title();
  }

  String assessmentId() {
    return assessment.profile().id();
  }

  /// What was said and shown about every question of the assessment, in the packs' order.
  List<Sounding> soundings() {
    return Sounding.all(QuestionOrder.questions(library, assessment), assessment, options.at());
  }

  /// Threats that the team has looked into: only these have a level that means something.
  List<Threat> looked() {
    return threats.lookedInto();
  }

  Decision decision(Threat threat) {
    return assessment.decision(threat.id());
  }

  List<Action> actionsAgainst(Threat threat) {
    return assessment.actions().stream()
        .filter(action -> action.closes().contains(threat.id()))
        .toList();
  }

  Optional<Question> question(String id) {
    return library.question(id);
  }

  /// All that was said in an answer, as one text.
  static String words(Answer answer) {
    var words = new StringBuilder();
    for (Answer.Lane lane : answer.lanes()) {
      append(words, lane.role() + ": " + lane.text());
    }
    append(words, answer.conclusion());
    append(words, answer.difference().isBlank() ? "" : "Lanes differ: " + answer.difference());
    return words.toString();
  }

  static void append(StringBuilder words, String paragraph) {
    if (!paragraph.isBlank()) {
      if (!words.isEmpty()) {
        words.append("\n\n");
      }
      words.append(paragraph.strip());
    }
  }

  /// The steps that made a level, one line each.
  static String because(Threat threat) {
    var words = new StringBuilder();
    threat.hereBecause().forEach(reason -> line(words, reason));
    threat.context().forEach(step -> line(words, step.reason() + ": " + step.rule()));
    threat.controls().forEach(step -> line(words, step.reason() + ": " + step.rule()));
    threat.actions().forEach(step -> line(words, step.reason() + ": " + step.rule()));
    return words.toString();
  }

  private static void line(StringBuilder words, String line) {
    if (!words.isEmpty()) {
      words.append('\n');
    }
    words.append(line).append('.');
  }
}
