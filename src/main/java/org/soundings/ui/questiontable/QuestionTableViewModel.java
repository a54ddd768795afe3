package org.soundings.ui.questiontable;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.app.Dates;
import org.soundings.app.KnownNames;
import org.soundings.app.save.FormDrafts;
import org.soundings.app.search.Filters;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Standing;
import org.soundings.pack.Question;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// The lines of the table, what narrows them, and the state that is about to be set.
public final class QuestionTableViewModel {

  /// A state that was chosen for some questions and still asks for its words.
  ///
  /// @param questions ids, never none
  record Choice(BulkState state, List<String> questions) {
    Choice {
      questions = List.copyOf(questions);
    }

    /// Such as "3 questions: Don't know".
    String words() {
      String count = trn("One question", "%s questions", questions.size(), questions.size());
      return count + ": " + state.title();
    }
  }

  /// How many states are named.
  private static final int STATES = 2;

  private final ScreenContext context;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<List<QuestionRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Choice>> choice =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final QuestionRowReader reader;
  private String filter = "";

  public QuestionTableViewModel(ScreenContext context, Navigator navigator) {
    this.context = context;
    this.navigator = navigator;
    reader = new QuestionRowReader(context);
    refresh();
  }

  /// What is said of those of the chosen questions now that somebody answered, put off or set aside
  /// already, such as "2 of them are decided now: weak, later"; "" where none is.
  String decided(Choice chosen) {
    List<String> states =
        chosen.questions().stream()
            .flatMap(id -> context.library().question(id).stream())
            .map(question -> context.assessment().answer(question.pack(), question.id()))
            .filter(answer -> !(answer.state() instanceof AnswerState.Open))
            .map(QuestionTableViewModel::state)
            .toList();
    return states.isEmpty()
        ? ""
        : trn(
            "%d of them is decided now: %s",
            "%d of them are decided now: %s",
            states.size(),
            states.size(),
            named(states.stream().distinct().toList()));
  }

  /// A few of them, which fit beside the other words.
  private static String named(List<String> states) {
    String first = String.join(", ", states.subList(0, Math.min(STATES, states.size())));
    return states.size() > STATES ? first + ", …" : first;
  }

  private static String state(Answer answer) {
    return answer.standing().map(Standing::words).orElse(answer.state().words());
  }

  LocalDate today() {
    return context.today();
  }

  /// Who can be meant where the state that is chosen asks who; nobody where it asks for a reason.
  KnownNames peopleAsked() {
    return choiceProperty().get().filter(choice -> choice.state().asksWho()).isPresent()
        ? context.people()
        : KnownNames.NOBODY;
  }

  ReadOnlyObjectProperty<List<QuestionRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  List<QuestionRow> rows() {
    return rows.get();
  }

  /// How many questions there are beside those that are listed, and what that means, in words.
  String counted() {
    long all = context.library().questions().count();
    int listed = rows().size();
    return listed == all
        ? trn("%d question", "%d questions", all, all)
        : trn("%d of %d question", "%d of %d questions", all, listed, all);
  }

  ReadOnlyObjectProperty<Optional<Choice>> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  /// What of the filter nothing can answer; "" where everything is understood.
  String doubt() {
    return Filters.of(context.library(), context.assessment()).doubt(filter);
  }

  void narrow(String text) {
    filter = text;
    order();
  }

  /// Orders the questions anew.
  void order() {
    reader.forgetOrder();
    refresh();
  }

  /// Looks again at the assessment; what is listed stays where it is.
  void refresh() {
    rows.set(reader.read(filter));
  }

  void open(String question) {
    navigator.go(new Place.Question(question));
  }

  void leave() {
    navigator.go(new Place.Questions(Optional.empty()));
  }

  /// Chooses a state for some questions. One that needs no words is set at once, the others ask.
  void choose(BulkState state, List<String> questions) {
    if (questions.isEmpty() || context.whyReadOnly().isPresent()) {
      return;
    }
    var chosen = new Choice(state, questions);
    if (state.asks().isEmpty()) {
      choice.set(Optional.empty());
      set(chosen, new AnswerState.Open());
    } else {
      choice.set(Optional.of(chosen));
    }
  }

  /// Sets the chosen state with its words.
  ///
  /// @return whether it was set; not while words are missing that it cannot do without
  boolean set(String words, Optional<LocalDate> by) {
    Optional<Choice> chosen = choice.get();
    Optional<AnswerState> state = chosen.flatMap(each -> each.state().with(words, by));
    if (chosen.isEmpty() || state.isEmpty()) {
      return false;
    }
    choice.set(Optional.empty());
    set(chosen.get(), state.get());
    return true;
  }

  /// Where the words for a state of some questions are kept until it is set: they say nothing of
  /// any others.
  FormDrafts.Slot draft(Choice chosen) {
    var about = new ArrayList<>(List.of(chosen.state().word()));
    chosen.questions().stream().sorted().forEach(about::add);
    return DraftForm.SEVERAL.slot(context, String.join(" ", about));
  }

  void cancel() {
    choice.set(Optional.empty());
  }

  private void set(Choice chosen, AnswerState state) {
    List<Question> questions =
        chosen.questions().stream().flatMap(id -> context.library().question(id).stream()).toList();
    context.open().answerAll(tr("change of state"), questions, answer -> answer.withState(state));
    refresh();
  }

  /// When an answer was changed last, as people write it.
  String changed(QuestionRow row) {
    return row.changed() == null ? "" : Dates.moment(row.changed(), context.now(), context.zone());
  }

  /// How it is said when a question that is changed while the table stands there was changed.
  Stream<String> lately() {
    return Stream.of(context.now(), context.now().minus(Duration.ofDays(1)))
        .map(moment -> Dates.moment(moment, context.now(), context.zone()));
  }
}
