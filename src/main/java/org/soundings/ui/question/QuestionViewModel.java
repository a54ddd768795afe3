package org.soundings.ui.question;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.soundings.app.Dates;
import org.soundings.app.KnownNames;
import org.soundings.app.save.FormDrafts;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.pack.Perspectives;
import org.soundings.pack.Question;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.screen.ScreenContext;

/// The current question: its answer, and every way to change it.
public final class QuestionViewModel {

  /// The default perspectives of a question, in display order.
  private static final List<String> ROLES = List.of("developer", "operator", "security");

  private final ScreenContext context;
  private final Consumer<String> changed;
  private final ReadOnlyObjectWrapper<Optional<QuestionContent>> content =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final List<String> ownPerspectives = new ArrayList<>();
  private final ChangedWording reworded;
  private String current = "";
  private int followUp;
  private @Nullable StateKind pending;

  /// The rating that was chosen while the confidence is missing.
  private AnswerState.@Nullable Rating judged;

  /// Choices at other questions whose text or confidence is missing; they are kept here.
  private final Map<String, Chosen> halfChosen = new HashMap<>();

  private record Chosen(@Nullable StateKind state, AnswerState.@Nullable Rating rating) {
    static final Chosen NOTHING = new Chosen(null, null);
  }

  public QuestionViewModel(ScreenContext context) {
    this(context, _ -> {});
  }

  /// @param changed receives the id of the current question each time its answer was changed here
  QuestionViewModel(ScreenContext context, Consumer<String> changed) {
    this.context = context;
    this.changed = changed;
    reworded = new ChangedWording(context, this::refresh);
  }

  LocalDate today() {
    return context.today();
  }

  /// The names that a field for a person offers.
  KnownNames people() {
    return context.people();
  }

  /// Empty while no question is selected.
  ReadOnlyObjectProperty<Optional<QuestionContent>> contentProperty() {
    return content.getReadOnlyProperty();
  }

  Optional<QuestionContent> content() {
    return content.get();
  }

  /// Selects a question.
  public void open(String question) {
    if (!question.equals(current)) {
      halfChosen.put(current, new Chosen(pending, judged));
      current = question;
      followUp = 0;
      Chosen before = halfChosen.getOrDefault(question, Chosen.NOTHING);
      pending = before.state();
      judged = before.rating();
      reworded.leave();
      ownPerspectives.clear();
    }
    refresh();
  }

  /// Reads the assessment again.
  public void refresh() {
    content.set(context.library().question(current).map(this::read));
  }

  /// The displayed title after the question's id in lists.
  String title() {
    return content().map(c -> c.question().title()).orElse("");
  }

  void typePerspective(String role, String text) {
    type(
        tr("%s perspective changed", inSentence(capital(Perspectives.title(role)))),
        role,
        answer -> context.open().saying(answer, role, text));
  }

  void typeConclusion(String text) {
    type(tr("conclusion changed"), "conclusion", answer -> answer.withConclusion(text));
  }

  void typeDisagreement(String text) {
    type(tr("disagreement changed"), "disagreement", answer -> answer.withDisagreement(text));
  }

  /// Adds an empty custom perspective; it is stored once it has text.
  void addPerspective(String role) {
    String key = role.strip().toLowerCase(Locale.ROOT);
    if (!key.isEmpty() && !ownPerspectives.contains(key)) {
      ownPerspectives.add(key);
      refresh();
    }
  }

  /// Chooses a status. One that needs text stays a choice until the text is written.
  void choose(StateKind kind) {
    pending = kind;
    judged = null;
    switch (kind) {
      case OPEN -> become(new AnswerState.Open());
      case DONT_KNOW -> {
        if (!(state() instanceof AnswerState.DontKnow)) {
          become(new AnswerState.DontKnow("", null));
        }
      }
      case ANSWERED, NOT_APPLICABLE, DEFERRED -> refresh();
    }
  }

  /// Rates the question; this needs a conclusion. The team sets the confidence itself: until then
  /// the rating is only a choice and the question stays open.
  void judge(AnswerState.Rating rating) {
    if (!content().map(QuestionContent::hasConclusion).orElse(false)) {
      return;
    }
    if (state() instanceof AnswerState.Answered(var _, var kept)) {
      judge(rating, kept);
    } else {
      judged = rating;
      refresh();
    }
  }

  private void judge(AnswerState.Rating rating, AnswerState.Confidence confidence) {
    judged = null;
    edit(
        tr("rating changed"),
        answer -> answer.withState(new AnswerState.Answered(rating, confidence)));
  }

  void beSure(AnswerState.Confidence confidence) {
    if (judged != null) {
      judge(judged, confidence);
    } else if (state() instanceof AnswerState.Answered(var rating, var _)) {
      edit(
          tr("confidence changed"),
          answer -> answer.withState(new AnswerState.Answered(rating, confidence)));
    }
  }

  void owner(String who) {
    if (state() instanceof AnswerState.DontKnow(var _, var by)) {
      type(
          tr("clarification owner changed"),
          "who",
          a -> a.withState(new AnswerState.DontKnow(who.strip(), by)));
    }
  }

  void ownerBy(Optional<LocalDate> date) {
    if (state() instanceof AnswerState.DontKnow(var who, var _)) {
      edit(
          tr("due date changed"),
          a -> a.withState(new AnswerState.DontKnow(who, date.orElse(null))));
    }
  }

  /// The reason for a status that needs one. Without text the question is open again.
  void reason(String reason) {
    StateKind kind = content().map(QuestionContent::kind).orElse(StateKind.OPEN);
    if (reason.isBlank()) {
      if (kind == StateKind.of(state())) {
        pending = kind;
        type(tr("reason changed"), "reason", answer -> answer.withState(new AnswerState.Open()));
      }
      return;
    }
    AnswerState state =
        kind == StateKind.DEFERRED
            ? new AnswerState.Deferred(reason)
            : new AnswerState.NotApplicable(reason);
    type(tr("reason changed"), "reason", answer -> answer.withState(state));
  }

  /// The draft of a dissent on a question.
  FormDrafts.Slot dissentDraft(String question) {
    return DraftForm.DISSENT.slot(context, question);
  }

  void addDissent(String who, String reason) {
    edit(
        tr("dissent changed"),
        answer -> {
          var dissents = new ArrayList<>(answer.dissents());
          dissents.add(new Answer.Dissent(who.strip(), "", reason.strip()));
          return answer.withDissents(dissents);
        });
  }

  void removeDissent(Answer.Dissent dissent) {
    edit(
        tr("dissent removed"),
        answer ->
            answer.withDissents(
                answer.dissents().stream().filter(each -> !each.equals(dissent)).toList()));
  }

  /// Shows the next follow-up question, and the first after the last.
  void nextFollowUp() {
    followUp++;
    refresh();
  }

  private AnswerState state() {
    return content().map(c -> c.answer().state()).orElse(new AnswerState.Open());
  }

  private void become(AnswerState state) {
    edit(tr("status changed"), answer -> answer.withState(state));
  }

  private void edit(String name, UnaryOperator<Answer> change) {
    context
        .library()
        .question(current)
        .ifPresent(
            question -> {
              if (reworded.isAdapting()) {
                context.open().adapt(name, question, name, change);
                context.open().endTyping();
              } else {
                context.open().answer(name, question, change);
              }
              changed.accept(current);
            });
    refresh();
  }

  private void type(String name, String field, UnaryOperator<Answer> change) {
    context
        .library()
        .question(current)
        .ifPresent(
            question -> {
              if (reworded.isAdapting()) {
                context.open().adapt(name, question, field, change);
              } else {
                context.open().type(name, question, field, change);
              }
              changed.accept(current);
            });
    refresh();
  }

  // Changed wording.

  /// Confirms that the answer fits the current wording.
  void keepAnswer() {
    context.library().question(current).ifPresent(context.open()::keep);
    refresh();
  }

  /// The answer will be adapted: its next change binds it to the current wording.
  void adaptAnswer() {
    reworded.adapt();
    refresh();
  }

  /// Reopens the question; the answer stays in the history.
  void dropAnswer() {
    context.library().question(current).ifPresent(context.open()::drop);
    refresh();
  }

  private QuestionContent read(Question question) {
    Answer answer = context.assessment().answer(question.pack(), question.id());
    StateKind stored = StateKind.of(answer.state());
    if (stored == pending) {
      pending = null;
    }
    if (answer.conclusion().isBlank() || stored == StateKind.ANSWERED) {
      judged = null;
    }
    return new QuestionContent(
        new QuestionContent.Asked(
            question, context.library().isTranslated(question), whyNow(question)),
        answer,
        perspectives(question, answer),
        followUp(question, answer),
        pending != null ? pending : judged != null ? StateKind.ANSWERED : stored,
        answer.rating().or(() -> Optional.ofNullable(judged)),
        EvidenceCard.on(context, question.id()),
        reworded.of(question, answer),
        context.open().folder().unread().ofAnswer(question.pack(), question.id()));
  }

  private String whyNow(Question question) {
    return QuestionOrder.of(context.library(), context.assessment())
        .place(question.id())
        .map(QuestionOrder.Placed::whyNow)
        .orElse(tr("This question is not in the assessment's question packs."));
  }

  private List<PerspectiveContent> perspectives(Question question, Answer answer) {
    var roles = new LinkedHashSet<>(ROLES);
    roles.addAll(question.perspectives().keySet());
    answer.perspectives().forEach(perspective -> roles.add(perspective.role()));
    roles.addAll(ownPerspectives);
    return roles.stream().map(role -> perspective(question, answer, role)).toList();
  }

  private PerspectiveContent perspective(Question question, Answer answer, String role) {
    String when =
        answer
            .perspective(role)
            .map(Answer.Perspective::at)
            .map(at -> Dates.moment(at, context.now(), context.zone()))
            .orElse("");
    return new PerspectiveContent(
        role,
        capital(Perspectives.title(role)),
        question.perspectives().getOrDefault(role, ""),
        answer.perspectiveText(role),
        when);
  }

  private Optional<QuestionContent.FollowUp> followUp(Question question, Answer answer) {
    List<String> all = question.followUps();
    if (!answer.hasWords() || all.isEmpty()) {
      return Optional.empty();
    }
    int at = Math.floorMod(followUp, all.size());
    return Optional.of(new QuestionContent.FollowUp(all.get(at), at + 1, all.size()));
  }
}
