package org.soundings.ui.question;

import java.util.Locale;
import org.soundings.assessment.Answer;
import org.soundings.pack.Question;
import org.soundings.ui.control.Marks;

/// What narrows the tree: words that must occur, `is:` with a state, `layer:` with a layer and
/// `role:` with a lane that somebody wrote in.
record Filter(String text) {

  boolean accepts(Question question, Answer answer) {
    for (String part : text.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
      if (!accepts(part, question, answer)) {
        return false;
      }
    }
    return true;
  }

  private static boolean accepts(String part, Question question, Answer answer) {
    if (part.isEmpty()) {
      return true;
    }
    if (part.startsWith("is:")) {
      return slug(Marks.of(answer.state()).word()).contains(part.substring(3))
          || slug(answer.state().words()).contains(part.substring(3));
    }
    if (part.startsWith("layer:")) {
      return slug(question.layer().name()).startsWith(part.substring(6));
    }
    if (part.startsWith("role:")) {
      return answer.lanes().stream()
          .anyMatch(lane -> slug(lane.role()).contains(part.substring(5)));
    }
    return (question.title() + " " + question.question() + " " + question.id())
        .toLowerCase(Locale.ROOT)
        .contains(part);
  }

  private static String slug(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[’']", "").replaceAll("[ _]+", "-");
  }
}
