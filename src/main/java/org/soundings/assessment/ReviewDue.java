package org.soundings.assessment;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.OwnThreat;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Doubt;
import org.soundings.evidence.Evidence;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.ThreatTemplate;

/// Something that was settled once and that time has loosened. It says what to talk about again; it
/// changes nothing by itself.
public sealed interface ReviewDue {

  /// An answer whose wording is no longer the one that was answered.
  ///
  /// @param answered the day it was answered; null where not known
  record Reworded(Question question, @Nullable Instant answered) implements ReviewDue {}

  /// An answer beside which lies evidence that is older than it stays credible.
  ///
  /// @param supporting what it leaned on, and does no longer
  /// @param contradicting what spoke against it, and may be over
  record Aged(Question question, List<Evidence> supporting, List<Evidence> contradicting)
      implements ReviewDue {
    public Aged {
      supporting = List.copyOf(supporting);
      contradicting = List.copyOf(contradicting);
    }

    private String words() {
      String leans = tr("It leans on %s, too old to count", ids(supporting));
      String against = tr("%s spoke against it and is old by now", ids(contradicting));
      return contradicting.isEmpty()
          ? leans
          : supporting.isEmpty() ? against : leans + "; " + against;
    }
  }

  /// An answer beside which lies evidence that does not count for another reason than its age.
  record Doubtful(Question question, List<Doubted> items) implements ReviewDue {
    public Doubtful {
      items = List.copyOf(items);
    }
  }

  /// A question that somebody wanted to find out about by a day that has passed.
  ///
  /// @param who a role or a name, or "" where nobody took it
  record Overdue(Question question, String who, LocalDate by) implements ReviewDue {}

  /// A threat whose acceptance has run out.
  ///
  /// @param title what the threat is called, or its id where no pack knows it any more
  record Expired(ThreatId threat, String title, LocalDate until) implements ReviewDue {}

  /// All of it, in the order of the questions; what one question is listed for stands together.
  /// Threats come last.
  ///
  /// @param now evidence is old or not at this moment
  /// @param today dates have passed or not on this day
  static List<ReviewDue> of(Library library, Assessment assessment, Instant now, LocalDate today) {
    var all = new ArrayList<ReviewDue>();
    for (Question question : QuestionOrder.questions(library, assessment)) {
      Answer answer = assessment.answer(question.pack(), question.id());
      overdue(question, answer, today).ifPresent(all::add);
      reworded(question, answer).ifPresent(all::add);
      aged(question, answer, assessment, now).ifPresent(all::add);
      doubtful(question, answer, assessment, now).ifPresent(all::add);
    }
    for (Decision decision : assessment.decisions().values()) {
      LocalDate until = decision.until();
      if (until != null && decision.isExpired(today)) {
        all.add(
            new Expired(decision.threat(), title(library, assessment, decision.threat()), until));
      }
    }
    return all;
  }

  private static String title(Library library, Assessment assessment, ThreatId threat) {
    return library
        .threat(threat.template())
        .map(ThreatTemplate::title)
        .or(
            () ->
                assessment.ownThreats().stream()
                    .filter(own -> own.id().equals(threat.template()))
                    .map(OwnThreat::title)
                    .findFirst())
        .orElse(threat.toString());
  }

  private static Optional<ReviewDue> overdue(Question question, Answer answer, LocalDate today) {
    return answer.state() instanceof AnswerState.DontKnow(var who, var by)
            && by != null
            && by.isBefore(today)
        ? Optional.of(new Overdue(question, who, by))
        : Optional.empty();
  }

  private static Optional<ReviewDue> reworded(Question question, Answer answer) {
    return answer.wording() != null && !answer.wording().equals(question.digest())
        ? Optional.of(new Reworded(question, answer.at()))
        : Optional.empty();
  }

  private static Optional<ReviewDue> aged(
      Question question, Answer answer, Assessment assessment, Instant now) {
    if (!(answer.state() instanceof AnswerState.Answered)) {
      return Optional.empty();
    }
    var aged =
        new Aged(
            question,
            stale(question, Bearing.Relation.SUPPORTS, assessment, now),
            stale(question, Bearing.Relation.CONTRADICTS, assessment, now));
    return aged.supporting().isEmpty() && aged.contradicting().isEmpty()
        ? Optional.empty()
        : Optional.of(aged);
  }

  private static Optional<ReviewDue> doubtful(
      Question question, Answer answer, Assessment assessment, Instant now) {
    if (!(answer.state() instanceof AnswerState.Answered)) {
      return Optional.empty();
    }
    List<Doubted> items =
        Doubted.of(assessment, now).stream()
            .filter(each -> each.doubt() != Doubt.EXPIRED)
            .filter(each -> each.item().bearingOn(question.id()).isPresent())
            .toList();
    return items.isEmpty() ? Optional.empty() : Optional.of(new Doubtful(question, items));
  }

  private static List<Evidence> stale(
      Question question, Bearing.Relation relation, Assessment assessment, Instant now) {
    return assessment
        .evidenceOn(question.id(), relation)
        .filter(item -> assessment.isStale(item, now))
        .toList();
  }

  /// What is to be looked at: the question's or the threat's title.
  default String title() {
    return switch (this) {
      case Reworded(var question, var _) -> question.title();
      case Aged(var question, var _, var _) -> question.title();
      case Doubtful(var question, var _) -> question.title();
      case Overdue(var question, var _, var _) -> question.title();
      case Expired(var _, var title, var _) -> title;
    };
  }

  /// The id of the question or the threat.
  default String id() {
    return switch (this) {
      case Reworded(var question, var _) -> question.id();
      case Aged(var question, var _, var _) -> question.id();
      case Doubtful(var question, var _) -> question.id();
      case Overdue(var question, var _, var _) -> question.id();
      case Expired(var threat, var _, var _) -> threat.toString();
    };
  }

  /// Why, in one sentence without its full stop.
  ///
  /// @param day writes a day as its reader is used to
  default String because(Function<LocalDate, String> day) {
    return switch (this) {
      case Reworded _ -> tr("The question is worded differently since it was answered");
      case Aged aged -> aged.words();
      case Doubtful(var _, var items) -> tr("Evidence does not count: %s", Doubted.words(items));
      case Overdue(var _, var who, var by) ->
          who.isEmpty()
              ? tr("Not known, and nobody took it by %s", day.apply(by))
              : tr("%s wanted to find out by %s", who, day.apply(by));
      case Expired(var _, var _, var until) ->
          tr("Accepted until %s, which is over", day.apply(until));
    };
  }

  private static String ids(List<Evidence> items) {
    return items.stream().map(Evidence::id).collect(Collectors.joining(", "));
  }
}
