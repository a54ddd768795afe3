package org.soundings.assessment;

import java.time.Instant;
import java.util.List;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.pack.Question;

/// How deep the team has looked into one question: what it said and what was shown.
///
/// @param supporting fresh evidence that supports
/// @param contradicting evidence that contradicts
/// @param stale evidence that supported but is older than it stays credible
public record Sounding(
    Question question,
    Answer answer,
    List<Evidence> supporting,
    List<Evidence> contradicting,
    List<Evidence> stale) {

  public Sounding {
    supporting = List.copyOf(supporting);
    contradicting = List.copyOf(contradicting);
    stale = List.copyOf(stale);
  }

  public static Sounding of(Question question, Assessment assessment, Instant now) {
    Answer answer = assessment.answer(question.pack(), question.id());
    List<Evidence> supports =
        assessment.evidenceOn(question.id(), Bearing.Relation.SUPPORTS).toList();
    return new Sounding(
        question,
        answer,
        supports.stream().filter(e -> !assessment.isStale(e, now)).toList(),
        assessment.evidenceOn(question.id(), Bearing.Relation.CONTRADICTS).toList(),
        supports.stream().filter(e -> assessment.isStale(e, now)).toList());
  }

  /// The same for one component: evidence that speaks of others only is left out.
  public Sounding at(String component) {
    return new Sounding(
        question,
        answer,
        concerning(supporting, component),
        concerning(contradicting, component),
        concerning(stale, component));
  }

  /// Whether the team has changed its answer after everything that contradicts it had come.
  public boolean isTalkedAbout() {
    return isTalkedAbout(answer, contradicting);
  }

  /// Whether an answer was changed after some evidence had come.
  public static boolean isTalkedAbout(Answer answer, List<Evidence> against) {
    Instant changed = answer.at();
    return changed != null && against.stream().noneMatch(e -> e.addedAt().isAfter(changed));
  }

  private static List<Evidence> concerning(List<Evidence> items, String component) {
    return items.stream().filter(item -> item.concerns(component)).toList();
  }

  /// How far down the line went.
  public Depth depth() {
    return switch (answer.state()) {
      case AnswerState.Open _ -> Depth.OPEN;
      case AnswerState.Later _ -> Depth.LATER;
      case AnswerState.DontKnow _ -> Depth.NOT_KNOWN;
      case AnswerState.DoesNotApply _ -> Depth.NOT_APPLYING;
      case AnswerState.Answered _ ->
          !contradicting.isEmpty()
              ? Depth.CONTRADICTED
              : supporting.isEmpty() ? Depth.IN_WORDS : Depth.SHOWN;
    };
  }

  /// What stands behind a question, from the least to the most.
  public enum Depth {
    OPEN("open"),
    LATER("later"),
    NOT_KNOWN("not known"),
    NOT_APPLYING("does not apply"),
    IN_WORDS("answered in words"),
    CONTRADICTED("answered, evidence contradicts"),
    SHOWN("answered, evidence supports");

    private final String words;

    Depth(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
