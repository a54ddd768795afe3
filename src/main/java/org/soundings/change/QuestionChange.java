package org.soundings.change;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.Answer;
import org.soundings.pack.QuestionWording;

/// A question that is answered or worded differently.
///
/// @param title the current one, or the last one if the question is no longer asked
/// @param before the earlier answer, untouched if there was none
/// @param wordsBefore the earlier wording of the question; null if it was not stored or not asked
/// @param wordsAfter the current wording of the question; null if it is no longer asked
/// @param fields which fields of the answer differ
public record QuestionChange(
    Kind kind,
    String id,
    String title,
    Answer before,
    Answer after,
    @Nullable QuestionWording wordsBefore,
    @Nullable QuestionWording wordsAfter,
    List<FieldChange> fields) {

  public QuestionChange {
    fields = List.copyOf(fields);
  }

  public enum Kind {
    /// There was no answer before; see [FirstOutcome].
    GIVEN(mark("discussed for the first time")),
    WITHDRAWN(mark("answer withdrawn")),
    CHANGED(mark("answer changed")),
    REWORDED(mark("wording changed")),
    ASKED(mark("new in a question pack")),
    NOT_ASKED(mark("no longer in a question pack"));

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }

  /// The change in a few words.
  public String words() {
    return kind == Kind.GIVEN ? FirstOutcome.in(after).words() : kind.words();
  }

  /// Whether the pack's wording differs.
  public boolean isReworded() {
    return wordsBefore != null
        && wordsAfter != null
        && !wordsBefore.hash().equals(wordsAfter.hash());
  }

  /// Status and rating in a few words: "weak, fairly sure".
  public static String state(Answer answer) {
    return answer.rating().map(rating -> rating.words()).orElse(answer.state().words());
  }

  /// How the status changed, empty if it did not.
  public Optional<String> stateChange() {
    return before.state().equals(after.state())
        ? Optional.empty()
        : Optional.of("%s › %s".formatted(state(before), state(after)));
  }
}
