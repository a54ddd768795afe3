package org.soundings.trial;

import java.nio.file.Path;
import org.soundings.app.Bundled;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.benchmark.LargeAssessment;
import org.soundings.pack.PackReader;
import org.soundings.store.AssessmentFolder;

/// Creates the folder that `src/test/scripts/memory-trial` opens: an answer to every built-in
/// question, and further answers up to the requested number.
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
