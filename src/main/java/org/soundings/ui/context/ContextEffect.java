package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import java.util.Comparator;
import java.util.List;
import org.soundings.assessment.QuestionOrder;
import org.soundings.ui.screen.ScreenContext;

/// What the context makes of the order of questions.
///
/// @param rises what rises most, highest first
/// @param more how many more rise
record ContextEffect(List<Moved> rises, int more, List<Moved> sinks) {

  /// How many risen questions are listed by name.
  private static final int LISTED = 6;

  /// A question that moved, with the reason.
  record Moved(String id, String title, String because) {}

  ContextEffect {
    rises = List.copyOf(rises);
    sinks = List.copyOf(sinks);
  }

  int rising() {
    return rises.size() + more;
  }

  boolean movesNothing() {
    return rises.isEmpty() && sinks.isEmpty();
  }

  static ContextEffect of(ScreenContext context) {
    // What was shown moves a question too; here is told what the context does.
    var placed =
        QuestionOrder.of(context.library(), context.assessment()).placed().stream()
            .sorted(Comparator.comparingInt(QuestionOrder.Placed::weight).reversed())
            .toList();
    List<Moved> rises =
        placed.stream().filter(QuestionOrder.Placed::rises).map(ContextEffect::moved).toList();
    List<Moved> sinks =
        placed.reversed().stream()
            .filter(QuestionOrder.Placed::sinks)
            .map(ContextEffect::moved)
            .limit(LISTED / 2)
            .toList();
    return new ContextEffect(
        rises.stream().limit(LISTED).toList(), Math.max(0, rises.size() - LISTED), sinks);
  }

  private static Moved moved(QuestionOrder.Placed placed) {
    String because =
        placed.reasons().stream()
            .findFirst()
            .map(
                reason ->
                    placed.sinks()
                        ? tr(
                            "%s is %s. Still one click away.",
                            reason.factor().title(), reason.level().words())
                        : "%s: %s".formatted(reason.factor().title(), reason.why()))
            .orElse("");
    return new Moved(placed.question().id(), placed.question().title(), because);
  }
}
