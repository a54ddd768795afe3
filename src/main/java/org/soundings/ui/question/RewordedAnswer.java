package org.soundings.ui.question;

import static org.soundings.language.Messages.tr;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.soundings.app.OldWording;
import org.soundings.assessment.answer.Answer;
import org.soundings.base.Digest;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionWording;
import org.soundings.ui.screen.ScreenContext;

/// What becomes of an answer whose question has other words by now, and the words that it answered.
final class RewordedAnswer {

  private final ScreenContext context;
  private final Runnable told;

  /// What was looked for in the milestones, and found or not.
  private final Map<Digest, Optional<QuestionWording>> olderWords = new HashMap<>();

  private boolean adapting;

  /// @param told that older words were found
  RewordedAnswer(ScreenContext context, Runnable told) {
    this.context = context;
    this.told = told;
  }

  /// Whether the next change of the answer binds it to the words of today.
  boolean isAdapting() {
    return adapting;
  }

  void adapt() {
    adapting = true;
  }

  /// Another question is in front: its answer is not adapted.
  void leave() {
    adapting = false;
  }

  /// What is shown of it; empty where the answer answers the words of today.
  Optional<QuestionContent.Reworded> of(Question question, Answer answer) {
    Digest wording = answer.wording();
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

  /// Looks for older words in the milestones.
  private void lookFor(Answer answer, Digest wording) {
    context
        .work()
        .quietly(
            tr("Looking for the words that were answered"),
            tr("Nothing was changed."),
            _ -> OldWording.of(answer, context.open().folder().milestones()),
            found -> {
              if (found.isPresent()) {
                olderWords.put(wording, found);
                told.run();
              }
            });
  }
}
