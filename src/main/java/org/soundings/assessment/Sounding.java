package org.soundings.assessment;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Bearing.Relation;
import org.soundings.evidence.Doubt;
import org.soundings.evidence.Evidence;
import org.soundings.pack.Question;

/// How deep the team has looked into one question: what it said and what was shown.
///
/// Evidence contradicts where it speaks against the control that a question asks for. Where the
/// team itself says that the control is weak or missing, such evidence bears the answer out: it
/// counts as supporting, and steps down stay withheld by the answer. There it is what a tool found
/// in favour of the control that contradicts, as long as it counts.
///
/// @param supporting evidence that supports the answer and counts
/// @param contradicting evidence that speaks against the answer and, where nothing is answered,
///   against the control
/// @param doubted evidence that would support the answer and does not count, with the reason
public record Sounding(
    Question question,
    Answer answer,
    List<Evidence> supporting,
    List<Evidence> contradicting,
    List<Doubted> doubted) {

  public Sounding {
    supporting = List.copyOf(supporting);
    contradicting = List.copyOf(contradicting);
    doubted = List.copyOf(doubted);
  }

  public static Sounding of(Question question, Assessment assessment, Instant now) {
    return of(question, assessment, assessment.evidenceOn(question.id()).toList(), now);
  }

  /// What was said and shown about many questions, in their order. The evidence is looked through
  /// once for all of them.
  public static List<Sounding> all(List<Question> questions, Assessment assessment, Instant now) {
    Map<String, List<Evidence>> shown = new HashMap<>();
    assessment.evidence().values().stream()
        .sorted()
        .forEach(
            item ->
                item.bearings().stream()
                    .map(Bearing::question)
                    .distinct()
                    .forEach(
                        question ->
                            shown.computeIfAbsent(question, _ -> new ArrayList<>()).add(item)));
    return questions.stream()
        .map(
            question -> of(question, assessment, shown.getOrDefault(question.id(), List.of()), now))
        .toList();
  }

  private static Sounding of(
      Question question, Assessment assessment, List<Evidence> shown, Instant now) {
    Answer answer = assessment.answer(question.pack(), question.id());
    var supporting = new ArrayList<Evidence>();
    var contradicting = new ArrayList<Evidence>();
    var doubted = new ArrayList<Doubted>();
    for (Evidence item : shown) {
      Relation relation =
          item.bearingOn(question.id()).map(Bearing::relation).orElse(Relation.SILENT);
      Optional<Doubt> doubt = assessment.doubt(item, now);
      if (contradicts(item, answer, doubt.isPresent())) {
        contradicting.add(item);
      } else if (isInFavour(item, answer)) {
        doubt.ifPresentOrElse(
            why -> doubted.add(new Doubted(item, why)), () -> supporting.add(item));
      } else if (relation == Relation.CONTRADICTS) {
        // Nothing is decided: it speaks against the control.
        contradicting.add(item);
      }
    }
    return new Sounding(question, answer, supporting, contradicting, doubted);
  }

  /// Whether an item speaks against an answer. What a tool once found in favour of a control that
  /// the team calls weak or missing does not any more when it is in doubt.
  public static boolean contradicts(Evidence item, Answer answer, boolean isDoubted) {
    return item.bearingOn(answer.question()).filter(answer.state()::isContradictedBy).isPresent()
        && !(isDoubted && answer.state().saysLacking());
  }

  private static boolean isInFavour(Evidence item, Answer answer) {
    return item.bearingOn(answer.question())
        .filter(bearing -> !answer.state().isContradictedBy(bearing))
        .filter(
            bearing ->
                bearing.relation() == Relation.SUPPORTS
                    || bearing.relation() == Relation.CONTRADICTS && answer.state().saysLacking())
        .isPresent();
  }

  /// The same for one component: evidence that speaks of others only is left out.
  public Sounding at(String component) {
    return new Sounding(
        question,
        answer,
        concerning(supporting, component),
        concerning(contradicting, component),
        doubted.stream().filter(each -> each.item().concerns(component)).toList());
  }

  /// The items that would support the answer and do not count.
  public List<Evidence> uncounted() {
    return doubted.stream().map(Doubted::item).toList();
  }

  /// Whether evidence contradicts what the team says. An open question says nothing.
  public boolean isContradicted() {
    return answer.state().isDisputable() && !contradicting.isEmpty();
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
          isContradicted()
              ? Depth.CONTRADICTED
              : supporting.isEmpty() ? Depth.IN_WORDS : Depth.SHOWN;
    };
  }

  /// What stands behind a question, from the least to the most.
  public enum Depth {
    OPEN(mark("open")),
    LATER(mark("later")),
    NOT_KNOWN(mark("not known")),
    NOT_APPLYING(mark("does not apply")),
    IN_WORDS(mark("answered in words")),
    CONTRADICTED(mark("answered, evidence contradicts")),
    SHOWN(mark("answered, evidence supports"));

    private final String words;

    Depth(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }
}
