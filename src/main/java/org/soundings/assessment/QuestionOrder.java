package org.soundings.assessment;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.profile.Context;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.pack.ContextFactor;
import org.soundings.pack.Library;
import org.soundings.pack.Question;

/// The questions in the order that the context suggests, each with the reason for its place.
///
/// A factor rated *high* raises its questions by two, *not known* by one, and *low* lowers them by
/// one. *Medium* and skipped factors change nothing. An undecided question with contradicting
/// evidence rises by three. Equal weights keep the order of the pack. No question is removed.
public final class QuestionOrder {

  private static final int HIGH = 2;
  private static final int NOT_KNOWN = 1;
  private static final int LOW = -1;
  private static final int SHOWN = 3;

  /// The maximum number of evidence items in a reason.
  private static final int MOST_NAMED = 3;

  private final List<Placed> placed;

  private QuestionOrder(List<Placed> placed) {
    this.placed = List.copyOf(placed);
  }

  /// Orders the questions of the assessment's packs.
  public static QuestionOrder of(Library library, Assessment assessment) {
    var placed = new ArrayList<Placed>();
    Map<String, List<String>> against = against(assessment);
    questions(library, assessment)
        .forEach(question -> placed.add(place(library, assessment, question, against)));
    placed.sort(Comparator.comparingInt(Placed::urgency).reversed());
    return new QuestionOrder(placed);
  }

  /// The questions of an assessment, in the order of its packs.
  public static List<Question> questions(Library library, Assessment assessment) {
    return assessment.profile().packs().stream()
        .flatMap(use -> library.pack(use.id()).stream())
        .flatMap(pack -> pack.questions())
        .toList();
  }

  /// Most urgent first.
  public List<Placed> placed() {
    return placed;
  }

  public Optional<Placed> place(String question) {
    return placed.stream().filter(p -> p.question().id().equals(question)).findFirst();
  }

  /// The most urgent question that is not decided yet.
  public Optional<Placed> next(Assessment assessment) {
    return placed.stream()
        .filter(
            p ->
                assessment.answer(p.question().pack(), p.question().id()).state()
                    instanceof AnswerState.Open)
        .findFirst();
  }

  /// A question in its place.
  ///
  /// @param weight from the context: above 0 it rises, below 0 it sinks
  /// @param reasons strongest first
  /// @param shown the ids of contradicting evidence while the question is undecided
  public record Placed(Question question, int weight, List<Reason> reasons, List<String> shown) {
    public Placed {
      reasons = List.copyOf(reasons);
      shown = List.copyOf(shown);
    }

    private int urgency() {
      return shown.isEmpty() ? weight : weight + SHOWN;
    }

    public boolean rises() {
      return weight > 0;
    }

    public boolean sinks() {
      return weight < 0;
    }

    /// Why it is asked now, one sentence.
    public String whyNow() {
      if (!shown.isEmpty()) {
        return tr(
            "Asked now because evidence contradicts the control and the question is unanswered: %s.",
            String.join(", ", shown.subList(0, Math.min(MOST_NAMED, shown.size()))));
      }
      if (reasons.isEmpty()) {
        return tr("Default order: the context makes this question neither more nor less urgent.");
      }
      Reason first = reasons.getFirst();
      String said = inSentence(first.factor().title());
      return switch (first.level()) {
        case HIGH -> tr("Asked now because %s is rated high: %s", said, first.why());
        case NOT_KNOWN -> tr("Asked now because the level of %s is unknown: %s", said, first.why());
        case LOW -> tr("Asked later because %s is rated low.", said);
        case MEDIUM ->
            tr(
                "Default order: %s is rated medium, which makes this question neither more nor less urgent.",
                said);
      };
    }
  }

  /// One factor that moved a question.
  ///
  /// @param why what the pack says about the factor and this question
  public record Reason(ContextFactor factor, Context.Level level, String why) {}

  private static Map<String, List<String>> against(Assessment assessment) {
    var against = new HashMap<String, List<String>>();
    for (Evidence item : assessment.evidence().values().stream().sorted().toList()) {
      for (EvidenceMapping mapping : item.mappings()) {
        if (mapping.relation() == EvidenceMapping.Relation.CONTRADICTS) {
          against.computeIfAbsent(mapping.question(), _ -> new ArrayList<>()).add(item.id());
        }
      }
    }
    return against;
  }

  private static Placed place(
      Library library,
      Assessment assessment,
      Question question,
      Map<String, List<String>> against) {
    Context context = assessment.profile().context();
    boolean isOpen =
        assessment.answer(question.pack(), question.id()).state() instanceof AnswerState.Open;
    List<String> shown = isOpen ? against.getOrDefault(question.id(), List.of()) : List.of();
    int weight = 0;
    var reasons = new ArrayList<Reason>();
    for (Question.Raise raise : question.raisedBy()) {
      Optional<Context.Level> level = context.level(raise.factor());
      Optional<ContextFactor> factor = library.factor(raise.factor());
      if (level.isPresent() && factor.isPresent()) {
        weight += weight(level.get());
        reasons.add(new Reason(factor.get(), level.get(), raise.why()));
      }
    }
    int direction = weight;
    reasons.removeIf(reason -> Integer.signum(weight(reason.level())) != Integer.signum(direction));
    reasons.sort(
        Comparator.comparingInt((Reason reason) -> Math.abs(weight(reason.level()))).reversed());
    return new Placed(question, weight, reasons, shown);
  }

  private static int weight(Context.Level level) {
    return switch (level) {
      case HIGH -> HIGH;
      case NOT_KNOWN -> NOT_KNOWN;
      case MEDIUM -> 0;
      case LOW -> LOW;
    };
  }
}
