package org.soundings.report.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.profile.Assumption;
import org.soundings.assessment.profile.Profile;
import org.soundings.assessment.profile.Scope;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.report.ReportOptions;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;

/// The input for the formats of other programs.
public record Exchange(
    Library library, Assessment assessment, ThreatModel threats, ReportOptions options) {

  private static final String URI_CHARACTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?@!$&'()*+,;=%";

  private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

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

  /// The custom threat that a threat comes from. Empty for a threat of a pack.
  Optional<CustomThreat> own(Threat threat) {
    return assessment.customThreats().stream()
        .filter(own -> own.id().equals(threat.template().id()))
        .findFirst();
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

  /// A web address in the characters that a URI can have (RFC 3986). All others, a percent sign
  /// without two digits and a second hash sign are percent-encoded.
  static String address(String url) {
    var address = new StringBuilder();
    for (byte each : LONE_PERCENT.matcher(url).replaceAll("%25").getBytes(StandardCharsets.UTF_8)) {
      boolean isFirstHash = each == '#' && address.indexOf("#") < 0;
      address.append(
          isFirstHash || URI_CHARACTERS.indexOf(each) >= 0
              ? String.valueOf((char) each)
              : String.format(Locale.ROOT, "%%%02X", each & 0xFF));
    }
    return address.toString();
  }

  /// A text, or another one if it is empty.
  static String either(String text, String otherwise) {
    return text.isBlank() ? otherwise : text;
  }

  static String included(Scope scope) {
    return String.join("\n\n", scope.included());
  }

  static String excluded(Scope scope) {
    var words = new StringBuilder();
    scope
        .excluded()
        .forEach(each -> append(words, "%s. Reason: %s".formatted(each.what(), each.reason())));
    return words.toString();
  }

  static String assumptions(Profile profile) {
    var words = new StringBuilder();
    for (Assumption each : profile.assumptions()) {
      String confirmed = either(each.confirmedBy(), "no one");
      append(words, "%s Confirmed by: %s.".formatted(each.text(), confirmed));
    }
    return words.toString();
  }

  /// A day in numbers, or "".
  static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /// A paragraph with a label, if there is a text.
  static void fact(StringBuilder words, String label, String text) {
    append(words, text.isBlank() ? "" : label + ": " + text);
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
