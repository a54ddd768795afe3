package org.soundings.ui.question;

import static org.soundings.language.Messages.tr;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.soundings.app.FormerWording;
import org.soundings.assessment.answer.Answer;
import org.soundings.base.Sha256;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionWording;
import org.soundings.ui.screen.ScreenContext;

/// What happens to an answer whose question has a changed wording, and the wording that was
/// answered.
final class ChangedWording {

  private final ScreenContext context;
  private final Runnable told;

  /// The wordings that were searched in the milestones; empty if not found.
  private final Map<Sha256, Optional<QuestionWording>> olderWords = new HashMap<>();

  private boolean adapting;

  /// @param told runs when an older wording was found
  ChangedWording(ScreenContext context, Runnable told) {
    this.context = context;
    this.told = told;
  }

  /// Whether the next change of the answer binds it to the current wording.
  boolean isAdapting() {
    return adapting;
  }

  void adapt() {
    adapting = true;
  }

  /// Another question is selected: its answer is not being adapted.
  void leave() {
    adapting = false;
  }

  /// The changed wording to show; empty if the answer has the current wording.
  Optional<QuestionContent.Reworded> of(Question question, Answer answer) {
    Sha256 wording = answer.wording();
    if (wording == null || !answer.isReworded(question)) {
      adapting = false;
      return Optional.empty();
    }
    QuestionWording own = answer.asked();
    Optional<QuestionWording> known =
        own != null ? Optional.of(own) : olderWords.getOrDefault(wording, Optional.empty());
    if (own == null && !olderWords.containsKey(wording)) {
      olderWords.put(wording, Optional.empty());
      lookFor(answer, wording);
    }
    return Optional.of(new QuestionContent.Reworded(known, adapting));
  }

  /// Searches the milestones for the older wording.
  private void lookFor(Answer answer, Sha256 wording) {
    context
        .work()
        .quietly(
            tr("Looking up the original wording"),
            tr("Nothing was changed."),
            _ -> FormerWording.of(answer, context.open().folder().milestones()),
            found -> {
              if (found.isPresent()) {
                olderWords.put(wording, found);
                told.run();
              }
            });
  }
}
