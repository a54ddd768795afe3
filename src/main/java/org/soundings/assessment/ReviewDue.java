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
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.ThreatTemplate;

/// A result that needs review because time has passed. It suggests what to discuss again and
/// changes nothing.
public sealed interface ReviewDue {

  /// An answer to a question whose wording has changed since.
  ///
  /// @param answered the day it was answered; null if not known
  record Reworded(Question question, @Nullable Instant answered) implements ReviewDue {}

  /// An answer with evidence that has expired.
  ///
  /// @param supporting expired evidence that supported it
  /// @param contradicting expired evidence that contradicted it
  record Aged(Question question, List<Evidence> supporting, List<Evidence> contradicting)
      implements ReviewDue {
    public Aged {
      supporting = List.copyOf(supporting);
      contradicting = List.copyOf(contradicting);
    }

    private String words() {
      if (contradicting.isEmpty()) {
        return tr("Supporting evidence %s has expired", ids(supporting));
      }
      return supporting.isEmpty()
          ? tr("Contradicting evidence %s has expired", ids(contradicting))
          : tr(
              "Supporting evidence %s and contradicting evidence %s have expired",
              ids(supporting), ids(contradicting));
    }
  }

  /// An answer with evidence that does not count for another reason than its age.
  record Doubtful(Question question, List<FlaggedEvidence> items) implements ReviewDue {
    public Doubtful {
      items = List.copyOf(items);
    }
  }

  /// A question whose clarification is overdue.
  ///
  /// @param who a role or a name, or "" if it has no owner
  record Overdue(Question question, String who, LocalDate by) implements ReviewDue {}

  /// A threat whose acceptance has expired.
  ///
  /// @param title the title of the threat, or its id if no pack has it any longer
  record Expired(ThreatId threat, String title, LocalDate until) implements ReviewDue {}

  /// All reviews in the order of the questions, those of one question together, and threats last.
  ///
  /// @param now the time by which evidence expires
  /// @param today the day by which dates are overdue
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
      LocalDate until = decision.expires();
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
                assessment.customThreats().stream()
                    .filter(own -> own.id().equals(threat.template()))
                    .map(CustomThreat::title)
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
    return answer.wording() != null && !answer.wording().equals(question.wordingHash())
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
            expired(question, EvidenceMapping.Relation.SUPPORTS, assessment, now),
            expired(question, EvidenceMapping.Relation.CONTRADICTS, assessment, now));
    return aged.supporting().isEmpty() && aged.contradicting().isEmpty()
        ? Optional.empty()
        : Optional.of(aged);
  }

  private static Optional<ReviewDue> doubtful(
      Question question, Answer answer, Assessment assessment, Instant now) {
    if (!(answer.state() instanceof AnswerState.Answered)) {
      return Optional.empty();
    }
    List<FlaggedEvidence> items =
        FlaggedEvidence.of(assessment, now).stream()
            .filter(each -> each.issue() != EvidenceIssue.EXPIRED)
            .filter(each -> each.item().mappingOn(question.id()).isPresent())
            .toList();
    return items.isEmpty() ? Optional.empty() : Optional.of(new Doubtful(question, items));
  }

  private static List<Evidence> expired(
      Question question, EvidenceMapping.Relation relation, Assessment assessment, Instant now) {
    return assessment
        .evidenceOn(question.id(), relation)
        .filter(item -> assessment.isExpired(item, now))
        .toList();
  }

  /// The title of the question or the threat to review.
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
  /// @param day formats a day for the reader
  default String reason(Function<LocalDate, String> day) {
    return switch (this) {
      case Reworded _ -> tr("The wording of the question has changed since it was answered");
      case Aged aged -> aged.words();
      case Doubtful(var _, var items) ->
          tr("Evidence not counted: %s", FlaggedEvidence.words(items));
      case Overdue(var _, var who, var by) ->
          who.isEmpty()
              ? tr("Overdue since %s. No owner.", day.apply(by))
              : tr("Overdue. Owner: %s, due date: %s", who, day.apply(by));
      case Expired(var _, var _, var until) -> tr("Acceptance expired on %s", day.apply(until));
    };
  }

  private static String ids(List<Evidence> items) {
    return items.stream().map(Evidence::id).collect(Collectors.joining(", "));
  }
}
