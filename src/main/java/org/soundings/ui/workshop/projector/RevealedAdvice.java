package org.soundings.ui.workshop.projector;

import static org.soundings.language.Messages.tr;

import java.util.List;

/// What the room does with its votes, while nothing is decided by them.
final class RevealedAdvice {

  private RevealedAdvice() {}

  static String on(ProjectorView.Revealed revealed) {
    List<ProjectorView.Dot> dots =
        revealed.rungs().stream().flatMap(r -> r.dots().stream()).toList();
    boolean allKnow = revealed.unknown().isEmpty();
    if (!dots.isEmpty() && dots.stream().allMatch(ProjectorView.Dot::speaksFirst)) {
      return tr("Nothing is averaged: listen to both ends in turn, then vote again or decide.");
    }
    if (dots.stream().anyMatch(ProjectorView.Dot::speaksFirst)) {
      return endsFirst(allKnow);
    }
    if (dots.isEmpty()) {
      return tr("Nobody knows. Who could find out, and how?");
    }
    if (dots.size() == 1 && !allKnow) {
      return tr("One alone judged. What do they know that the others do not?");
    }
    return alike(revealed, allKnow);
  }

  private static String endsFirst(boolean allKnow) {
    return allKnow
        ? tr(
            "The names speak first. Nothing is averaged: listen to both ends, then vote again or decide.")
        : tr(
            "The names over the line speak first. Nothing is averaged: listen to both ends, then vote again or decide.");
  }

  private static String alike(ProjectorView.Revealed revealed, boolean allKnow) {
    if (revealed.rungs().stream().filter(rung -> !rung.dots().isEmpty()).count() > 1) {
      // Those who hold another end have left.
      return tr(
          "Nothing is averaged: who judged otherwise has left. What would they say? Then vote again or decide.");
    }
    return allKnow
        ? tr("All say the same. Why are we so sure?")
        : tr("All who judged say the same. What do they know that the others do not?");
  }
}
