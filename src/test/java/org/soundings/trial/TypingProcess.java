package org.soundings.trial;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import org.soundings.app.OpenAssessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.base.Progress;
import org.soundings.pack.Library;
import org.soundings.store.AssessmentFolder;

/// Types without end into an assessment and into a form, as a user of the window would, and prints
/// the number of each keystroke that the program has received. [KillTrial] kills it.
final class TypingProcess {

  private TypingProcess() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int number = Integer.parseInt(arguments[1]);
    var random = new Random(number);
    var opened = AssessmentFolder.open(folder, Progress.unwatched()).value();
    var open = new OpenAssessment(Library.EMPTY, opened, Clock.systemUTC(), Runnable::run);
    var prose = new StringBuilder();
    while (true) {
      number++;
      int typed = number;
      String question = "core-question-" + random.nextInt(30);
      prose.append(" word").append(typed);
      if (prose.length() > 4_000) {
        prose.setLength(0);
      }
      String text = typed + "\n" + prose;
      open.workbench()
          .type(
              "typing",
              question,
              a -> a.withAnswer(Answer.open("core", question).withConclusion(text)));
      open.drafts().slot(KillTrial.FORM).hold(Map.of(KillTrial.FIELD, text));
      System.out.println(typed);
      Thread.sleep(random.nextInt(40));
    }
  }
}
