package org.soundings.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.answer.Answer;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.change.AskedQuestion;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionWording;
import org.soundings.store.Milestones;

/// Finds answers that were given to a former wording of a question, and that wording.
public final class FormerWording {

  private FormerWording() {}

  /// The questions whose wording has changed since they were answered, in the order of the packs.
  public static List<Question> reworded(Library library, Assessment assessment) {
    return QuestionOrder.questions(library, assessment).stream()
        .filter(question -> isReworded(question, assessment))
        .toList();
  }

  private static boolean isReworded(Question question, Assessment assessment) {
    return assessment.answer(question.pack(), question.id()).isReworded(question);
  }

  /// The wording that an answer was given to. The answer itself stores it, or a milestone of that
  /// time.
  ///
  /// @throws IOException if a milestone cannot be read
  public static Optional<QuestionWording> of(Answer answer, Milestones milestones)
      throws IOException {
    QuestionWording own = answer.asked();
    Sha256 wording = answer.wording();
    if (own != null) {
      return Optional.of(own);
    }
    if (wording != null) {
      for (Milestones.Line line : milestones.list().value()) {
        Optional<AskedQuestion> then =
            milestones
                .read(line.id(), Progress.unwatched())
                .value()
                .moment()
                .question(answer.question());
        if (then.filter(asked -> asked.digest().equals(wording)).isPresent()) {
          return then.map(AskedQuestion::words);
        }
      }
    }
    return Optional.empty();
  }
}
