package org.soundings.assessment.answer;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceMapping.Relation;

/// The status of a question, one of five.
public sealed interface AnswerState {

  /// Nothing is decided yet. There may be text already.
  record Open() implements AnswerState {}

  /// The team agreed on a conclusion and a rating.
  record Answered(Rating rating, Confidence confidence) implements AnswerState {}

  /// An honest result: the team does not know.
  ///
  /// @param owner a role or a name, "" if there is none yet
  /// @param due the due date; null if there is none
  record DontKnow(String owner, @Nullable LocalDate due) implements AnswerState {

    /// Whether the due date has passed.
    public boolean isOverdue(LocalDate today) {
      return due != null && due.isBefore(today);
    }
  }

  /// The question does not apply to this system.
  ///
  /// @param reason never blank
  record NotApplicable(String reason) implements AnswerState {
    public NotApplicable {
      requireWords(reason);
    }
  }

  /// The team will come back to it.
  ///
  /// @param reason never blank
  record Deferred(String reason) implements AnswerState {
    public Deferred {
      requireWords(reason);
    }
  }

  /// The effectiveness of a control, as rated by the team.
  enum Rating {
    EFFECTIVE(mark("effective")),
    MOSTLY_EFFECTIVE(mark("mostly effective")),
    WEAK(mark("weak")),
    MISSING(mark("missing"));

    private final String words;

    Rating(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }

    /// A participant's view in the current language. A rating is stored in English or by the name
    /// that it has in files. Other text stays as it was typed.
    static String said(String view) {
      String name = view.strip().replace('-', ' ');
      return Stream.of(values())
          .filter(each -> each.words.equals(name))
          .findFirst()
          .map(Rating::words)
          .orElse(view);
    }
  }

  /// How sure the team is of its rating.
  enum Confidence {
    NOT_SURE(mark("not sure")),
    FAIRLY_SURE(mark("fairly sure")),
    SURE(mark("sure"));

    private final String words;

    Confidence(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }

  /// Whether the team itself rates the control weak or missing. Evidence against the control then
  /// confirms the answer.
  default boolean isWeakOrMissing() {
    return switch (this) {
      case Answered(var rating, var _) ->
          switch (rating) {
            case WEAK, MISSING -> true;
            case EFFECTIVE, MOSTLY_EFFECTIVE -> false;
          };
      case Open _, DontKnow _, NotApplicable _, Deferred _ -> false;
    };
  }

  /// Whether evidence can contradict it. An undecided question has nothing to contradict.
  default boolean isDisputable() {
    return switch (this) {
      case Answered _, NotApplicable _ -> true;
      case Open _, DontKnow _, Deferred _ -> false;
    };
  }

  /// Whether evidence contradicts this answer. A rule is about the control that the question asks
  /// for. If the team rates it weak or missing, a rule that supports the control contradicts the
  /// team, and one that contradicts the control confirms the answer. A mapping by a person always
  /// refers to the answer itself.
  default boolean isContradictedBy(EvidenceMapping mapping) {
    if (!isDisputable()) {
      return false;
    }
    return isWeakOrMissing()
        ? mapping.relation() == Relation.SUPPORTS && !mapping.rules().isEmpty()
        : mapping.relation() == Relation.CONTRADICTS;
  }

  /// The status as a label: "answered", "don't know" …
  default String words() {
    return switch (this) {
      case Open _ -> tr("open");
      case Answered _ -> tr("answered");
      case DontKnow _ -> tr("don't know");
      case NotApplicable _ -> tr("not applicable");
      case Deferred _ -> tr("deferred");
    };
  }

  /// The status in files and JSON, the same in every language: "answered", "dont-know" …
  default String word() {
    return switch (this) {
      case Open _ -> "open";
      case Answered _ -> "answered";
      case DontKnow _ -> "dont-know";
      case NotApplicable _ -> "not-applicable";
      case Deferred _ -> "deferred";
    };
  }

  private static void requireWords(String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("this status needs a reason");
    }
  }
}
