package org.soundings.report.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.Decision;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.report.ReportOptions;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;

/// The input for the formats of other programs.
public record Exchange(
    Library library, Assessment assessment, ThreatModel threats, ReportOptions options) {

  String title() {
    return assessment.profile().title();
  }

  String assessmentId() {
    return assessment.profile().id();
  }

  /// The coverage of every question of the assessment, in the packs' order.
  List<QuestionCoverage> soundings() {
    return QuestionCoverage.all(
        QuestionOrder.questions(library, assessment), assessment, options.at());
  }

  /// The assessed threats. Only their level is meaningful.
  List<Threat> looked() {
    return threats.assessed();
  }

  Decision decision(Threat threat) {
    return assessment.decision(threat.id());
  }

  List<Action> actionsAgainst(Threat threat) {
    return assessment.actions().stream()
        .filter(action -> action.mitigates().contains(threat.id()))
        .toList();
  }

  Optional<Question> question(String id) {
    return library.question(id);
  }

  /// The text of an answer.
  static String words(Answer answer) {
    var words = new StringBuilder();
    for (Answer.Perspective perspective : answer.perspectives()) {
      append(words, perspective.role() + ": " + perspective.text());
    }
    append(words, answer.conclusion());
    append(words, answer.disagreement().isBlank() ? "" : "Disagreement: " + answer.disagreement());
    return words.toString();
  }

  /// A web address in the characters that the formats accept, or "" if it is not an address.
  static String address(String url) {
    var address = new StringBuilder();
    for (byte each : url.getBytes(StandardCharsets.UTF_8)) {
      boolean isAllowed = each > ' ' && each < 127 && "\"<>\\^`{|}".indexOf(each) < 0;
      address.append(
          isAllowed
              ? String.valueOf((char) each)
              : String.format(Locale.ROOT, "%%%02X", each & 0xFF));
    }
    try {
      return new URI(address.toString()).toString();
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /// A text, or another one if it is empty.
  static String either(String text, String otherwise) {
    return text.isBlank() ? otherwise : text;
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
  static String reason(Threat threat) {
    var words = new StringBuilder();
    threat.hereReason().forEach(reason -> line(words, reason));
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
