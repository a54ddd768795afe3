package org.soundings.trial;

import java.nio.file.Path;
import org.soundings.app.Bundled;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.benchmark.LargeAssessment;
import org.soundings.pack.PackReader;
import org.soundings.store.AssessmentFolder;

/// Makes the folder that `src/test/scripts/memory-trial` opens: every built-in question answered,
/// and further answers until there are as many as asked for.
final class LargeFolder {

  private LargeFolder() {}

  /// @param arguments the folder and the number of answers
  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[1]);
    Assessment assessment =
        LargeAssessment.answering(PackReader.read(Bundled.folder("questions")).value());
    for (Answer further : LargeAssessment.withAnswers(count).answers().values()) {
      if (assessment.answers().size() < count) {
        assessment = assessment.withAnswer(further);
      }
    }
    AssessmentFolder.create(Path.of(arguments[0]), assessment).close();
  }
}
