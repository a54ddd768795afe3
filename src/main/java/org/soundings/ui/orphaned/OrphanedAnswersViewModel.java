package org.soundings.ui.orphaned;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.app.Dates;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.pack.QuestionWording;
import org.soundings.ui.screen.ScreenContext;

/// The orphaned answers, and the selected one. They are read-only here.
public final class OrphanedAnswersViewModel {

  /// Everything the screen shows at one moment.
  record Content(List<Answer> answers, Optional<Answer> current) {
    Content {
      answers = List.copyOf(answers);
    }
  }

  private final ScreenContext context;
  private final ReadOnlyObjectWrapper<Content> content;
  private String chosen = "";

  public OrphanedAnswersViewModel(ScreenContext context) {
    this.context = context;
    content = new ReadOnlyObjectWrapper<>(read());
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  Content content() {
    return content.get();
  }

  /// Reads the assessment again.
  void refresh() {
    content.set(read());
  }

  /// Selects the answer to a question.
  void open(String question) {
    chosen = question;
    refresh();
  }

  /// Selects the next or previous answer.
  void step(int by) {
    List<String> ids = content().answers().stream().map(Answer::question).toList();
    int to = content().current().map(now -> ids.indexOf(now.question())).orElse(0) + by;
    if (to >= 0 && to < ids.size()) {
      open(ids.get(to));
    }
  }

  private Content read() {
    List<Answer> all = context.assessment().orphanedAnswers(context.library());
    return new Content(
        all,
        all.stream()
            .filter(answer -> answer.question().equals(chosen))
            .findFirst()
            .or(() -> all.stream().findFirst()));
  }

  /// The short title of the question; its id if the wording was not kept.
  static String title(Answer answer) {
    QuestionWording asked = answer.asked();
    return asked == null ? answer.question() : asked.title();
  }

  /// The question, in the wording that was answered.
  static String question(Answer answer) {
    QuestionWording asked = answer.asked();
    return asked == null ? tr("The wording of the question was not stored.") : asked.question();
  }

  /// Its pack, its author and its date.
  String origin(Answer answer) {
    String pack = tr("pack %s", answer.pack());
    if (answer.at() == null) {
      return pack;
    }
    String when = Dates.moment(answer.at(), context.now(), context.zone());
    return answer.by().isBlank()
        ? "%s · %s".formatted(pack, when)
        : "%s · %s, %s".formatted(pack, answer.by(), when);
  }

  /// Its status, with the reason.
  String state(Answer answer) {
    return switch (answer.state()) {
      case AnswerState.Answered(var rating, var confidence) ->
          "%s, %s".formatted(rating.words(), confidence.words());
      case AnswerState.DontKnow(var who, var by) ->
          by == null
              ? with(answer.state(), who)
              : with(answer.state(), until(who, Dates.day(by, context.today())));
      case AnswerState.NotApplicable(var reason) -> with(answer.state(), reason);
      case AnswerState.Deferred(var reason) -> with(answer.state(), reason);
      case AnswerState.Open _ -> answer.state().words();
    };
  }

  private static String until(String who, String day) {
    String due = tr("due %s", day);
    return who.isBlank() ? due : "%s, %s".formatted(who, due);
  }

  private static String with(AnswerState state, String words) {
    return words.isBlank() ? state.words() : "%s: %s".formatted(state.words(), words.strip());
  }
}
