package org.soundings.report.section.answer;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.answer.Answer;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.Vocabulary;

/// Who wrote an answer, and when.
final class AnswerAuthors {

  private AnswerAuthors() {}

  /// Who wrote and changed an answer, and when; nothing where that is not known.
  static Optional<Block> written(Answer answer) {
    List<String> authors =
        answer.lanes().stream()
            .filter(lane -> !lane.by().isBlank() || lane.at() != null)
            .map(AnswerAuthors::author)
            .toList();
    String changed = who(answer.by(), Phrases.minute(answer.at()));
    if (authors.isEmpty()) {
      return changed.isEmpty() ? Optional.empty() : note(tr("Changed last: %s.", changed));
    }
    var parts = new ArrayList<>(authors);
    if (!changed.isEmpty()) {
      parts.add(tr("changed last: %s", changed));
    }
    return note(tr("Written by ") + String.join(" · ", parts) + ".");
  }

  private static Optional<Block> note(String words) {
    return Optional.of(new Block.Note(RichText.quietly(words)));
  }

  /// A lane and who wrote in it. A role that signs with its own name is named once.
  static String author(Answer.Lane lane) {
    String role = Vocabulary.role(lane.role());
    String at = Phrases.minute(lane.at());
    return role.equalsIgnoreCase(lane.by().strip())
        ? who(role, at)
        : role + ": " + who(lane.by(), at);
  }

  private static String who(String by, String at) {
    return at.isEmpty() ? by : by.isBlank() ? at : by + ", " + at;
  }
}
