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

  /// Who wrote and changed an answer, and when; empty if not known.
  static Optional<Block> written(Answer answer) {
    List<String> authors =
        answer.perspectives().stream()
            .filter(perspective -> !perspective.by().isBlank() || perspective.at() != null)
            .map(AnswerAuthors::author)
            .toList();
    String changed = who(answer.by(), Phrases.minute(answer.at()));
    if (authors.isEmpty()) {
      return changed.isEmpty() ? Optional.empty() : note(tr("Last changed: %s.", changed));
    }
    var parts = new ArrayList<>(authors);
    if (!changed.isEmpty()) {
      parts.add(tr("last changed: %s", changed));
    }
    return note(tr("Written by ") + String.join(" · ", parts) + ".");
  }

  private static Optional<Block> note(String words) {
    return Optional.of(new Block.Note(RichText.quietly(words)));
  }

  /// A perspective with its author. If the author's name is the role, it is given once.
  static String author(Answer.Perspective perspective) {
    String role = Vocabulary.role(perspective.role());
    String at = Phrases.minute(perspective.at());
    return role.equalsIgnoreCase(perspective.by().strip())
        ? who(role, at)
        : role + ": " + who(perspective.by(), at);
  }

  private static String who(String by, String at) {
    return at.isEmpty() ? by : by.isBlank() ? at : by + ", " + at;
  }
}
