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
/// @param title as it is now, or as it was where nobody asks it any more
/// @param before the answer then, untouched where there was none
/// @param wordsBefore the question's words then; null where nobody kept them or it was not asked
/// @param wordsAfter the question's words now; null where it is not asked any more
/// @param fields what of the answer differs
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
    /// Nothing was said before; see [FirstSaid].
    GIVEN(mark("spoken about for the first time")),
    WITHDRAWN(mark("answer withdrawn")),
    CHANGED(mark("answer changed")),
    REWORDED(mark("question reworded")),
    ASKED(mark("asked since")),
    NOT_ASKED(mark("not asked any more"));

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }

  /// What happened, in a few words.
  public String words() {
    return kind == Kind.GIVEN ? FirstSaid.in(after).words() : kind.words();
  }

  /// Whether the pack's words differ.
  public boolean isReworded() {
    return wordsBefore != null
        && wordsAfter != null
        && !wordsBefore.digest().equals(wordsAfter.digest());
  }

  /// State and standing in a few words: "weak, fairly sure".
  public static String state(Answer answer) {
    return answer.standing().map(standing -> standing.words()).orElse(answer.state().words());
  }

  /// How the state changed; empty where it did not.
  public Optional<String> stateChange() {
    return before.state().equals(after.state())
        ? Optional.empty()
        : Optional.of("%s › %s".formatted(state(before), state(after)));
  }
}
