package org.soundings.ui.question;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

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

/// The question in front: what is said about it, and every way to change that.
public final class QuestionViewModel {

  /// The lanes that every question has, in the order they are shown.
  private static final List<String> ROLES = List.of("developer", "operator", "security");

  private final ScreenContext context;
  private final Consumer<String> changed;
  private final ReadOnlyObjectWrapper<Optional<QuestionContent>> content =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final List<String> ownLanes = new ArrayList<>();
  private final RewordedAnswer reworded;
  private String current = "";
  private int followUp;
  private @Nullable StateKind pending;

  /// The standing that is chosen while nobody said how sure they are.
  private AnswerState.@Nullable Standing judged;

  /// What was chosen at other questions and lacks words or how sure they are; it waits there.
  private final Map<String, Chosen> halfChosen = new HashMap<>();

  private record Chosen(@Nullable StateKind state, AnswerState.@Nullable Standing standing) {
    static final Chosen NOTHING = new Chosen(null, null);
  }

  public QuestionViewModel(ScreenContext context) {
    this(context, _ -> {});
  }

  /// @param changed told the id of the question in front each time its answer was changed here
  QuestionViewModel(ScreenContext context, Consumer<String> changed) {
    this.context = context;
    this.changed = changed;
    reworded = new RewordedAnswer(context, this::refresh);
  }

  LocalDate today() {
    return context.today();
  }

  /// Who can be meant where it is asked who.
  KnownNames people() {
    return context.people();
  }

  /// Empty while no question is in front.
  ReadOnlyObjectProperty<Optional<QuestionContent>> contentProperty() {
    return content.getReadOnlyProperty();
  }

  Optional<QuestionContent> content() {
    return content.get();
  }

  /// Puts a question in front.
  public void open(String question) {
    if (!question.equals(current)) {
      halfChosen.put(current, new Chosen(pending, judged));
      current = question;
      followUp = 0;
      Chosen before = halfChosen.getOrDefault(question, Chosen.NOTHING);
      pending = before.state();
      judged = before.standing();
      reworded.leave();
      ownLanes.clear();
    }
    refresh();
  }

  /// Looks again at the assessment.
  public void refresh() {
    content.set(context.library().question(current).map(this::read));
  }

  /// What people read behind the question's id in lists.
  String title() {
    return content().map(c -> c.question().title()).orElse("");
  }

  void typeLane(String role, String text) {
    type(
        tr("%s lane", inSentence(capital(Perspectives.title(role)))),
        role,
        answer -> context.open().saying(answer, role, text));
  }

  void typeConclusion(String text) {
    type(trc("a change", "conclusion"), "conclusion", answer -> answer.withConclusion(text));
  }

  void typeDifference(String text) {
    type(trc("a change", "difference"), "difference", answer -> answer.withDifference(text));
  }

  /// Adds an empty lane of the team's own; it stays once something is written in it.
  void addLane(String role) {
    String key = role.strip().toLowerCase(Locale.ROOT);
    if (!key.isEmpty() && !ownLanes.contains(key)) {
      ownLanes.add(key);
      refresh();
    }
  }

  /// Chooses a state. One that needs words first stays a choice until they are there.
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
      case ANSWERED, DOES_NOT_APPLY, LATER -> refresh();
    }
  }

  /// Judges how well it holds; only possible with a conclusion. How sure people are is theirs to
  /// say: until they do, the standing is a choice and the question stays open.
  void judge(AnswerState.Standing standing) {
    if (!content().map(QuestionContent::hasConclusion).orElse(false)) {
      return;
    }
    if (state() instanceof AnswerState.Answered(var _, var kept)) {
      judge(standing, kept);
    } else {
      judged = standing;
      refresh();
    }
  }

  private void judge(AnswerState.Standing standing, AnswerState.Confidence confidence) {
    judged = null;
    edit(
        tr("change of standing"),
        answer -> answer.withState(new AnswerState.Answered(standing, confidence)));
  }

  void beSure(AnswerState.Confidence confidence) {
    if (judged != null) {
      judge(judged, confidence);
    } else if (state() instanceof AnswerState.Answered(var standing, var _)) {
      edit(
          tr("change of confidence"),
          answer -> answer.withState(new AnswerState.Answered(standing, confidence)));
    }
  }

  void findsOut(String who) {
    if (state() instanceof AnswerState.DontKnow(var _, var by)) {
      type(tr("who finds out"), "who", a -> a.withState(new AnswerState.DontKnow(who.strip(), by)));
    }
  }

  void findsOutBy(Optional<LocalDate> date) {
    if (state() instanceof AnswerState.DontKnow(var who, var _)) {
      edit(
          trc("a change", "date"),
          a -> a.withState(new AnswerState.DontKnow(who, date.orElse(null))));
    }
  }

  /// The reason of a state that needs one. Without words the question is open again.
  void because(String reason) {
    StateKind kind = content().map(QuestionContent::kind).orElse(StateKind.OPEN);
    if (reason.isBlank()) {
      if (kind == StateKind.of(state())) {
        pending = kind;
        type(
            trc("a change", "reason"),
            "because",
            answer -> answer.withState(new AnswerState.Open()));
      }
      return;
    }
    AnswerState state =
        kind == StateKind.LATER
            ? new AnswerState.Later(reason)
            : new AnswerState.DoesNotApply(reason);
    type(trc("a change", "reason"), "because", answer -> answer.withState(state));
  }

  /// Where a dissent on a question is kept that nobody has added yet.
  FormDrafts.Slot dissentBegun(String question) {
    return DraftForm.DISSENT.slot(context, question);
  }

  void addDissent(String who, String reason) {
    edit(
        trc("a change", "dissent"),
        answer -> {
          var dissents = new ArrayList<>(answer.dissents());
          dissents.add(new Answer.Dissent(who.strip(), "", reason.strip()));
          return answer.withDissents(dissents);
        });
  }

  void removeDissent(Answer.Dissent dissent) {
    edit(
        tr("removal of a dissent"),
        answer ->
            answer.withDissents(
                answer.dissents().stream().filter(each -> !each.equals(dissent)).toList()));
  }

  /// Goes from one follow-up to the next, and from the last to the first.
  void nextFollowUp() {
    followUp++;
    refresh();
  }

  private AnswerState state() {
    return content().map(c -> c.answer().state()).orElse(new AnswerState.Open());
  }

  private void become(AnswerState state) {
    edit(tr("change of state"), answer -> answer.withState(state));
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

  // Other words than were answered.

  /// The answer fits the words of today as it is.
  void keepAnswer() {
    context.library().question(current).ifPresent(context.open()::keep);
    refresh();
  }

  /// The answer will be changed to fit: its next change binds it to the words of today.
  void adaptAnswer() {
    reworded.adapt();
    refresh();
  }

  /// The question is open again; what was said stays in the history.
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
        lanes(question, answer),
        followUp(question, answer),
        pending != null ? pending : judged != null ? StateKind.ANSWERED : stored,
        answer.standing().or(() -> Optional.ofNullable(judged)),
        EvidenceCard.on(context, question.id()),
        reworded.of(question, answer),
        context.open().folder().unread().ofAnswer(question.pack(), question.id()));
  }

  private String whyNow(Question question) {
    return QuestionOrder.of(context.library(), context.assessment())
        .place(question.id())
        .map(QuestionOrder.Placed::whyNow)
        .orElse(tr("This question is not in the packs that the assessment works with."));
  }

  private List<LaneContent> lanes(Question question, Answer answer) {
    var roles = new LinkedHashSet<>(ROLES);
    roles.addAll(question.perspectives().keySet());
    answer.lanes().forEach(lane -> roles.add(lane.role()));
    roles.addAll(ownLanes);
    return roles.stream().map(role -> lane(question, answer, role)).toList();
  }

  private LaneContent lane(Question question, Answer answer, String role) {
    String when =
        answer
            .lane(role)
            .map(Answer.Lane::at)
            .map(at -> Dates.moment(at, context.now(), context.zone()))
            .orElse("");
    return new LaneContent(
        role,
        capital(Perspectives.title(role)),
        question.perspectives().getOrDefault(role, ""),
        answer.laneText(role),
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
