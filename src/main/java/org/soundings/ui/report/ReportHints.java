package org.soundings.ui.report;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Coverage;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.base.Shortened;
import org.soundings.language.SpelledNumber;
import org.soundings.report.ReportCheck;
import org.soundings.report.ReportCheckKind;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// Problems that readers of the report would notice, each with the place to fix it.
final class ReportHints {

  /// Maximum number of names in a hint.
  private static final int NAMED = 3;

  private ReportHints() {}

  /// A problem that readers would notice.
  ///
  /// @param detail which items are affected
  record Hint(Mark mark, String text, String detail, Place place) {}

  static List<Hint> of(ScreenContext context) {
    Assessment assessment = context.assessment();
    var coverage = Coverage.of(context.library(), assessment, context.now());
    var found = new ArrayList<Hint>();
    var threats = context.threats();
    ReportCheck.of(context.library(), assessment, threats, context.now())
        .forEach(check -> found.add(hint(check)));
    questions(
        found,
        Mark.CONTRADICTS,
        count -> trn("answer is contradicted", "answers are contradicted", count),
        coverage.with(QuestionCoverage.CoverageState.CONTRADICTED));
    questions(
        found,
        Mark.OPEN,
        count -> trn("question is open", "questions are open", count),
        coverage.with(QuestionCoverage.CoverageState.OPEN));
    return found;
  }

  private static Hint hint(ReportCheck check) {
    int count = check.things().size();
    String first = check.things().getFirst().id();
    return new Hint(
        mark(check.kind()),
        count(count, check.kind().words(count)),
        names(check.things().stream().map(ReportCheck.SystemElement::title).toList()),
        switch (check.kind()) {
          case UNDECIDED, EXPIRED_ACCEPTANCE, INCOMPLETE_DECISION, NO_ACTION, UNVERIFIED ->
              new Place.Threats(Optional.of(ThreatId.parse(first)));
          case NO_OWNER, NO_DATE -> new Place.Actions();
          case NOT_TALKED_ABOUT, NO_CLARIFICATION_OWNER, THIN, UNSUPPORTED ->
              new Place.Question(first);
          case UNCONFIRMED, MISSING_PACK -> new Place.Context();
          case CHANGED_FILE, MISSING_FILE, UNDATED, FUTURE, EXPIRED_EVIDENCE, UNUSED ->
              new Place.EvidenceList(Optional.of(first));
        });
  }

  private static Mark mark(ReportCheckKind kind) {
    return switch (kind) {
      case UNDECIDED,
          EXPIRED_ACCEPTANCE,
          INCOMPLETE_DECISION,
          NO_ACTION,
          NO_OWNER,
          NO_DATE,
          NO_CLARIFICATION_OWNER,
          UNCONFIRMED,
          MISSING_PACK ->
          Mark.DONT_KNOW;
      case NOT_TALKED_ABOUT -> Mark.CONTRADICTS;
      case THIN, UNSUPPORTED, UNVERIFIED -> Mark.ANSWERED;
      case CHANGED_FILE, MISSING_FILE, UNDATED, FUTURE, EXPIRED_EVIDENCE, UNUSED -> Mark.NEUTRAL;
    };
  }

  private static void questions(
      List<Hint> found, Mark mark, IntFunction<String> words, List<QuestionCoverage> soundings) {
    if (!soundings.isEmpty()) {
      found.add(
          new Hint(
              mark,
              count(soundings.size(), words.apply(soundings.size())),
              names(soundings.stream().map(s -> s.question().title()).toList()),
              new Place.Question(soundings.getFirst().question().id())));
    }
  }

  private static String count(int count, String words) {
    String number = SpelledNumber.of(count);
    return number.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + number.substring(1)
        + " "
        + words;
  }

  private static String names(List<String> titles) {
    String named =
        titles.stream()
            .limit(NAMED)
            // A sentence within a line has no full stop.
            .map(Shortened::withoutStop)
            .collect(Collectors.joining("; "));
    return titles.size() > NAMED ? tr("%s, and more", named) : named;
  }
}
