package org.soundings.report.section.answer;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.answer.Answer;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.Vocabulary;

/// Who wrote an answer, and when.
final class AnswerAuthors {

  private AnswerAuthors() {}

  /// Who wrote and changed an answer, and when; empty if not known.
  static Optional<String> written(Answer answer) {
    List<String> authors =
        answer.perspectives().stream()
            .filter(perspective -> !perspective.by().isBlank() || perspective.at() != null)
            .map(AnswerAuthors::author)
            .toList();
    String changed = who(answer.by(), Phrases.minute(answer.at()));
    if (authors.isEmpty()) {
      return changed.isEmpty() ? Optional.empty() : Optional.of(tr("Last changed: %s.", changed));
    }
    var parts = new ArrayList<>(authors);
    if (!changed.isEmpty()) {
      parts.add(tr("last changed: %s", changed));
    }
    return Optional.of(tr("Written by ") + String.join(" · ", parts) + ".");
  }

  /// The same in one short sentence: who wrote, without times, and the day of the last change.
  static Optional<String> briefly(Answer answer) {
    List<String> authors =
        answer.perspectives().stream()
            .filter(perspective -> !perspective.by().isBlank())
            .map(
                perspective ->
                    author(new Answer.Perspective(perspective.role(), "", perspective.by(), null)))
            .distinct()
            .toList();
    String changed = who(answer.by(), Phrases.day(answer.at()));
    if (authors.isEmpty()) {
      return changed.isEmpty() ? Optional.empty() : Optional.of(tr("Last changed: %s.", changed));
    }
    String words = tr("Written by ") + String.join(" · ", authors);
    return Optional.of(
        changed.isEmpty() ? words + "." : words + " · " + tr("last changed: %s", changed) + ".");
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
