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
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.pack.Question;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// The rows of the table, their filter, and the status that is about to be set.
public final class QuestionTableViewModel {

  /// A status that was chosen for some questions and still needs its text.
  ///
  /// @param questions ids, never empty
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

  /// Maximum number of statuses that are named.
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

  /// Warns about selected questions that already have a status, such as "2 of them already have a
  /// status: weak, deferred"; "" if there are none.
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
            "%d of them already has a status: %s",
            "%d of them already have a status: %s",
            states.size(),
            states.size(),
            named(states.stream().distinct().toList()));
  }

  /// The first of them, to fit next to the other text.
  private static String named(List<String> states) {
    String first = String.join(", ", states.subList(0, Math.min(STATES, states.size())));
    return states.size() > STATES ? first + ", …" : first;
  }

  private static String state(Answer answer) {
    return answer.rating().map(Rating::words).orElse(answer.state().words());
  }

  LocalDate today() {
    return context.today();
  }

  /// The names that the field offers if the chosen status needs a person; none if it needs a
  /// reason.
  KnownNames peopleAsked() {
    return choiceProperty().get().filter(choice -> choice.state().asksWho()).isPresent()
        ? context.people()
        : KnownNames.NONE;
  }

  ReadOnlyObjectProperty<List<QuestionRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  List<QuestionRow> rows() {
    return rows.get();
  }

  /// The number of questions that are not listed, with an explanation.
  String counted() {
    long all = QuestionOrder.questions(context.library(), context.assessment()).size();
    int listed = rows().size();
    return listed == all
        ? trn("%d question", "%d questions", all, all)
        : trn("%d of %d question", "%d of %d questions", all, listed, all);
  }

  ReadOnlyObjectProperty<Optional<Choice>> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  /// The part of the filter that is not understood; "" if there is none.
  String issue() {
    return Filters.of(context.library(), context.assessment()).issue(filter);
  }

  void narrow(String text) {
    filter = text;
    order();
  }

  /// Sorts the questions again.
  void order() {
    reader.forgetOrder();
    refresh();
  }

  /// Reads the assessment again; the order of the rows is kept.
  void refresh() {
    rows.set(reader.read(filter));
  }

  void open(String question) {
    navigator.go(new Place.Question(question));
  }

  void leave() {
    navigator.go(new Place.Questions(Optional.empty()));
  }

  /// Chooses a status for some questions. One that needs no text is set at once, others open the
  /// form.
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

  /// Sets the chosen status with its text.
  ///
  /// @return whether it was set; false while required text is missing
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

  /// The draft for a status of exactly these questions.
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
    context.open().answerAll(tr("status changed"), questions, answer -> answer.withState(state));
    refresh();
  }

  /// When an answer was last changed, as text.
  String changed(QuestionRow row) {
    return row.changed() == null ? "" : Dates.moment(row.changed(), context.now(), context.zone());
  }

  /// The texts for the time of a change that is made while the table is open.
  Stream<String> lately() {
    return Stream.of(context.now(), context.now().minus(Duration.ofDays(1)))
        .map(moment -> Dates.moment(moment, context.now(), context.zone()));
  }
}
