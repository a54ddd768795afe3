package org.soundings.assessment.answer;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.spoken;
import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Bearing.Relation;

/// Where a question stands. These five are all there are.
public sealed interface AnswerState {

  /// Nobody has decided anything yet; there may be words already.
  record Open() implements AnswerState {}

  /// The team agreed on a conclusion and judged how well things hold.
  record Answered(Standing standing, Confidence confidence) implements AnswerState {}

  /// An honest result: the team does not know.
  ///
  /// @param whoFindsOut a role or a name, "" while nobody has taken it
  /// @param by until when; null while open
  record DontKnow(String whoFindsOut, @Nullable LocalDate by) implements AnswerState {

    /// Whether it should be known by now.
    public boolean isOverdue(LocalDate today) {
      return by != null && by.isBefore(today);
    }
  }

  /// The question does not fit this system.
  ///
  /// @param because never blank
  record DoesNotApply(String because) implements AnswerState {
    public DoesNotApply {
      requireWords(because);
    }
  }

  /// The team will come back to it.
  ///
  /// @param because never blank
  record Later(String because) implements AnswerState {
    public Later {
      requireWords(because);
    }
  }

  /// How well something holds, in the team's judgement.
  enum Standing {
    HOLDS(mark("holds")),
    MOSTLY_HOLDS(mark("mostly holds")),
    WEAK(mark("weak")),
    MISSING(mark("missing"));

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }

    /// A view that somebody holds, in the language that is spoken: a standing is stored in English,
    /// other words stay as they were typed.
    static String said(String view) {
      return spoken(view, Stream.of(values()).<Supplier<String>>map(each -> each::words).toList());
    }
  }

  /// How sure the team is of its judgement.
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

  /// Whether the team itself says that what is asked for is weak or missing: evidence against it
  /// bears this answer out.
  default boolean saysLacking() {
    return switch (this) {
      case Answered(var standing, var _) ->
          switch (standing) {
            case WEAK, MISSING -> true;
            case HOLDS, MOSTLY_HOLDS -> false;
          };
      case Open _, DontKnow _, DoesNotApply _, Later _ -> false;
    };
  }

  /// Whether it says something that evidence can speak against. Where nothing was decided there is
  /// nothing to contradict.
  default boolean isDisputable() {
    return switch (this) {
      case Answered _, DoesNotApply _ -> true;
      case Open _, DontKnow _, Later _ -> false;
    };
  }

  /// Whether evidence speaks against this answer. A rule speaks of what the question asks for:
  /// where the team says that this is weak or missing, a rule that supports it says something else
  /// than the team, and one that contradicts it bears the answer out. What a person calls support
  /// supports the answer.
  default boolean isContradictedBy(Bearing bearing) {
    if (!isDisputable()) {
      return false;
    }
    return saysLacking()
        ? bearing.relation() == Relation.SUPPORTS && !bearing.rules().isEmpty()
        : bearing.relation() == Relation.CONTRADICTS;
  }

  /// The state in words, as people read it: "answered", "don't know" …
  default String words() {
    return switch (this) {
      case Open _ -> tr("open");
      case Answered _ -> tr("answered");
      case DontKnow _ -> tr("don't know");
      case DoesNotApply _ -> tr("does not apply");
      case Later _ -> tr("later");
    };
  }

  private static void requireWords(String because) {
    if (because.isBlank()) {
      throw new IllegalArgumentException("this state needs a reason in words");
    }
  }
}
