package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import java.util.Comparator;
import java.util.List;
import org.soundings.assessment.QuestionOrder;
import org.soundings.ui.screen.ScreenContext;

/// The effect of the context on the order of questions.
///
/// @param rises the questions that move up most, highest first
/// @param more how many more move up
record ContextEffect(List<Moved> rises, int more, List<Moved> sinks) {

  /// Maximum number of questions that are named.
  private static final int LISTED = 6;

  /// A question that moved, with the reason.
  record Moved(String id, String title, String reason) {}

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
    // Evidence moves questions too, but only the effect of the context is shown here.
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
    String reason =
        placed.reasons().stream()
            .findFirst()
            .map(
                given ->
                    placed.sinks()
                        ? tr(
                            "%s is rated %s. You can still open the question.",
                            given.factor().title(), given.level().words())
                        : "%s: %s".formatted(given.factor().title(), given.why()))
            .orElse("");
    return new Moved(placed.question().id(), placed.question().title(), reason);
  }
}
