package org.soundings.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.Answer;
import org.soundings.pack.Library;
import org.soundings.pack.QuestionWording;

/// Compares what was asked and answered at two moments.
final class QuestionComparison {

  private final Moment from;
  private final Moment to;
  private final Library library;

  /// @param library the current packs
  QuestionComparison(Moment from, Moment to, Library library) {
    this.from = from;
    this.to = to;
    this.library = library;
  }

  /// In the order of the packs, then those that are no longer asked.
  List<QuestionChange> changes() {
    var ids = new LinkedHashSet<String>();
    to.questions().forEach(question -> ids.add(question.id()));
    from.questions().forEach(question -> ids.add(question.id()));
    ids.addAll(to.assessment().answers().keySet());
    ids.addAll(from.assessment().answers().keySet());
    return ids.stream().flatMap(id -> question(id).stream()).toList();
  }

  private Optional<QuestionChange> question(String id) {
    String pack = pack(from, id).or(() -> pack(to, id)).orElse("");
    Answer before = from.assessment().answer(pack, id);
    Answer after = to.assessment().answer(pack, id);
    AskedQuestion then = from.question(id).orElse(null);
    AskedQuestion now = to.question(id).orElse(null);
    List<FieldChange> fields = RecordFields.between(before, after);
    QuestionChange.Kind kind = fields.isEmpty() ? asked(then, now) : answered(before, after);
    return Optional.ofNullable(kind)
        .map(
            each ->
                change(each, id, before, after, words(then, before), words(now, after), fields));
  }

  private QuestionChange change(
      QuestionChange.Kind kind,
      String id,
      Answer before,
      Answer after,
      @Nullable QuestionWording wordsBefore,
      @Nullable QuestionWording wordsAfter,
      List<FieldChange> fields) {
    String title =
        wordsAfter != null ? wordsAfter.title() : wordsBefore != null ? wordsBefore.title() : id;
    String shown = library.questionTitle(id, title);
    return new QuestionChange(kind, id, shown, before, after, wordsBefore, wordsAfter, fields);
  }

  private static @Nullable QuestionWording words(@Nullable AskedQuestion asked, Answer answer) {
    return asked == null ? answer.asked() : asked.words();
  }

  private static Optional<String> pack(Moment moment, String id) {
    return Optional.ofNullable(moment.assessment().answers().get(id)).map(Answer::pack);
  }

  /// The kind of change of an answer that differs.
  private static QuestionChange.Kind answered(Answer before, Answer after) {
    return before.isUntouched()
        ? QuestionChange.Kind.GIVEN
        : after.isUntouched() ? QuestionChange.Kind.WITHDRAWN : QuestionChange.Kind.CHANGED;
  }

  /// The kind of change of a question whose answer is the same; null if there is none.
  private static QuestionChange.@Nullable Kind asked(
      @Nullable AskedQuestion then, @Nullable AskedQuestion now) {
    if (then == null && now == null) {
      return null;
    }
    if (then == null) {
      return QuestionChange.Kind.ASKED;
    }
    if (now == null) {
      return QuestionChange.Kind.NOT_ASKED;
    }
    return then.digest().equals(now.digest()) ? null : QuestionChange.Kind.REWORDED;
  }
}
