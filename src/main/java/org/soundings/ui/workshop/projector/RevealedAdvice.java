package org.soundings.ui.workshop.projector;

import static org.soundings.language.Messages.tr;

import java.util.List;

/// Suggests what to do with the votes until there is a decision.
final class RevealedAdvice {

  private RevealedAdvice() {}

  static String on(ProjectorView.Revealed revealed) {
    List<ProjectorView.Dot> dots =
        revealed.options().stream().flatMap(r -> r.dots().stream()).toList();
    boolean allKnow = revealed.unknown().isEmpty();
    if (!dots.isEmpty() && dots.stream().allMatch(ProjectorView.Dot::speaksFirst)) {
      return tr(
          "Votes are not averaged. Discuss the highest and lowest vote in turn. Then vote again or decide.");
    }
    if (dots.stream().anyMatch(ProjectorView.Dot::speaksFirst)) {
      return endsFirst(allKnow);
    }
    if (dots.isEmpty()) {
      return tr("No one knows. Who could find out, and how?");
    }
    if (dots.size() == 1 && !allKnow) {
      return tr("Only one person gave a rating. What do they know that the others do not?");
    }
    return alike(revealed, allKnow);
  }

  private static String endsFirst(boolean allKnow) {
    return allKnow
        ? tr(
            "The people named speak first. Votes are not averaged. Discuss the highest and lowest vote, then vote again or decide.")
        : tr(
            "The people named above the line speak first. Votes are not averaged. Hear the highest and lowest vote, then vote again or decide.");
  }

  private static String alike(ProjectorView.Revealed revealed, boolean allKnow) {
    if (revealed.options().stream().filter(option -> !option.dots().isEmpty()).count() > 1) {
      // The participants with the highest or lowest vote have left.
      return tr(
          "Votes are not averaged. Those who voted differently have left. Discuss what they would say. Then vote again or decide.");
    }
    return allKnow
        ? tr("All votes agree. Why is the team so sure?")
        : tr("All who gave a rating agree. What do they know that the others do not?");
  }
}
