package org.soundings.ui.unasked;

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

/// The answers that no question asks for, and the one in front. They are read here, not written:
/// nobody is asked.
public final class UnaskedViewModel {

  /// All of it at one moment.
  record Content(List<Answer> answers, Optional<Answer> current) {
    Content {
      answers = List.copyOf(answers);
    }
  }

  private final ScreenContext context;
  private final ReadOnlyObjectWrapper<Content> content;
  private String chosen = "";

  public UnaskedViewModel(ScreenContext context) {
    this.context = context;
    content = new ReadOnlyObjectWrapper<>(read());
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  Content content() {
    return content.get();
  }

  /// Looks again at the assessment.
  void refresh() {
    content.set(read());
  }

  /// Puts the answer to a question in front.
  void open(String question) {
    chosen = question;
    refresh();
  }

  /// Goes to the answer before or after the one in front.
  void step(int by) {
    List<String> ids = content().answers().stream().map(Answer::question).toList();
    int to = content().current().map(now -> ids.indexOf(now.question())).orElse(0) + by;
    if (to >= 0 && to < ids.size()) {
      open(ids.get(to));
    }
  }

  private Content read() {
    List<Answer> all = context.assessment().unasked(context.library());
    return new Content(
        all,
        all.stream()
            .filter(answer -> answer.question().equals(chosen))
            .findFirst()
            .or(() -> all.stream().findFirst()));
  }

  /// What was asked, in a few words; the id where nobody kept the words.
  static String title(Answer answer) {
    QuestionWording asked = answer.asked();
    return asked == null ? answer.question() : asked.title();
  }

  /// What was asked, as it was worded then.
  static String question(Answer answer) {
    QuestionWording asked = answer.asked();
    return asked == null ? tr("Its words were not kept.") : asked.question();
  }

  /// Where it comes from and who said it when.
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

  /// Where it stands, with its reason.
  String state(Answer answer) {
    return switch (answer.state()) {
      case AnswerState.Answered(var standing, var confidence) ->
          "%s, %s".formatted(standing.words(), confidence.words());
      case AnswerState.DontKnow(var who, var by) ->
          by == null
              ? with(answer.state(), who)
              : with(answer.state(), until(who, Dates.day(by, context.today())));
      case AnswerState.DoesNotApply(var because) -> with(answer.state(), because);
      case AnswerState.Later(var because) -> with(answer.state(), because);
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
