package org.soundings.workshop;

import static org.soundings.language.Messages.tr;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.soundings.app.Dates;
import org.soundings.app.KnownNames;
import org.soundings.app.OpenAssessment;
import org.soundings.app.redaction.Renaming;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Session;
import org.soundings.assessment.Sessions;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.pack.Library;
import org.soundings.pack.Question;

/// The current session, and every change to it.
public final class RunningSession {

  private final OpenAssessment open;
  private final Clock clock;
  private final Consumer<String> news;

  /// Its id; "" if there is none. It is chosen once by the days of the sessions. From then on only
  /// the user changes it. A new date, midnight or the end of a session does not.
  private String front = "";

  /// Id of the substitute while the current session is undone; "" if there is none.
  private String standIn = "";

  /// Ids of all sessions that have been current. A removed or undone one may come back, and its
  /// drafts wait for it, so its id is not reused.
  private final Set<String> met = new HashSet<>();

  /// @param news takes a sentence about a change that the user did not ask for
  public RunningSession(OpenAssessment open, Clock clock, Consumer<String> news) {
    this.open = open;
    this.clock = clock;
    this.news = news;
    choose(toGoOnWith());
  }

  private String toGoOnWith() {
    return new Sessions(assessment().sessions()).toGoOnWith(today()).map(Session::id).orElse("");
  }

  public OpenAssessment open() {
    return open;
  }

  /// Tells the user something.
  public void say(String sentence) {
    news.accept(sentence);
  }

  public Instant now() {
    return open.now();
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now(), clock.getZone());
  }

  public Assessment assessment() {
    return open.workbench().current();
  }

  public Library library() {
    return open.library();
  }

  /// Newest first.
  public List<Session> all() {
    return assessment().sessions().reversed();
  }

  /// The current one; empty if there are no sessions.
  public Optional<Session> session() {
    Optional<Session> there = session(front);
    return there.isPresent() ? there : standIn();
  }

  private Optional<Session> standIn() {
    if (session(standIn).isEmpty()) {
      standIn = toGoOnWith();
      met.add(standIn);
    }
    return session(standIn);
  }

  /// Who is present; empty without a session.
  public List<String> present() {
    return session().map(Session::present).orElse(List.of());
  }

  /// Suggested names, present participants first.
  KnownNames people() {
    return Renaming.known(assessment(), present());
  }

  /// All names in the assessment.
  public KnownNames everybody() {
    return Renaming.known(assessment(), List.of());
  }

  public Workshop workshop() {
    return session().map(Session::workshop).orElse(Workshop.NONE);
  }

  /// The estimate of a subject, without rounds if there was no vote.
  public Estimate estimate(VoteSubject subject) {
    return workshop().estimateOf(subject).orElseGet(() -> Estimate.of(subject));
  }

  public void choose(String id) {
    front = id;
    met.add(id);
  }

  /// Creates a session for today with all known people.
  public void begin() {
    Set<String> taken = new HashSet<>(met);
    assessment().sessions().forEach(session -> taken.add(session.id()));
    open.drafts().all().forEach(draft -> taken.add(draft.about()));
    String id = Session.newId(today(), taken);
    choose(id);
    open.workbench()
        .edit(
            tr("session added"),
            a -> a.withSession(new Session(id, today(), "", 0, List.of(), List.of(), "")));
  }

  /// Whether it was closed. It does not change until the user reopens it.
  public boolean isClosed() {
    return workshop().ended() != null;
  }

  private Optional<Session> changeable() {
    return session().filter(_ -> !isClosed());
  }

  /// Closes it. If it is closed before its planned day, its day becomes today.
  public void close() {
    LocalDate today = today();
    Instant now = now();
    Optional<LocalDate> early = changeable().map(Session::date).filter(day -> day.isAfter(today));
    end(
        tr("session closed"),
        session ->
            early
                .map(_ -> session.withDate(today))
                .orElse(session)
                .changing(w -> w.passingCards().ending(now)));
    early.ifPresent(this::sayHeldToday);
  }

  /// Sets its day to today, because it is run now. Undo restores the planned day.
  void holdToday() {
    LocalDate today = today();
    session()
        .map(Session::date)
        .filter(planned -> !planned.equals(today) && !isClosed())
        .ifPresent(
            planned -> {
              edit(tr("session date changed"), session -> session.withDate(today));
              sayHeldToday(planned);
            });
  }

  /// Deletes it if it is only planned.
  public void takeAway() {
    session()
        .map(Session::id)
        .ifPresent(
            id ->
                open.workbench()
                    .edit(
                        tr("session removed"),
                        a ->
                            session(a, id)
                                .filter(Session::isOnlyPlanned)
                                .map(_ -> a.withoutSession(id))
                                .orElse(a)));
  }

  private void sayHeldToday(LocalDate planned) {
    String words =
        tr(
            "This session was planned for %s. It takes place today, so today's date is used.",
            Dates.day(planned, today()));
    say(words);
  }

  /// Reopens it after it was closed. Nothing else changes.
  public void openAgain() {
    end(tr("session reopened"), session -> session.changing(w -> w.ending(null)));
  }

  private void end(String name, UnaryOperator<Session> change) {
    session()
        .ifPresent(
            session ->
                open.workbench().edit(name, a -> a.withSession(change.apply(current(a, session)))));
  }

  /// Changes it in a separate undo step. A closed one does not change.
  public void edit(String name, UnaryOperator<Session> change) {
    changeable()
        .ifPresent(
            session ->
                open.workbench().edit(name, a -> a.withSession(change.apply(current(a, session)))));
  }

  /// Types into it. A closed one does not change.
  ///
  /// @param place the field
  public void type(String name, String place, UnaryOperator<Session> change) {
    changeable()
        .ifPresent(
            session ->
                open.workbench()
                    .type(
                        name,
                        session.id() + "/" + place,
                        a -> a.withSession(change.apply(current(a, session)))));
  }

  public void editWorkshop(String name, UnaryOperator<Workshop> change) {
    edit(name, session -> session.changing(change));
  }

  private static Session current(Assessment assessment, Session session) {
    return session(assessment, session.id()).orElse(session);
  }

  /// Records a fact that undo does not remove, such as time that has passed. The fact is added to
  /// every state that contains the session.
  public void note(UnaryOperator<Session> fact) {
    session().map(Session::id).ifPresent(id -> note(id, fact));
  }

  /// Records a fact about a session that may no longer be the current one.
  void note(String id, UnaryOperator<Session> fact) {
    open.workbench()
        .note(a -> session(a, id).map(each -> a.withSession(fact.apply(each))).orElse(a));
  }

  /// Records that a question was discussed.
  public void talkedAbout(String question) {
    note(session -> session.talkingAbout(question));
  }

  public Optional<Session> session(String id) {
    return session(assessment(), id);
  }

  private static Optional<Session> session(Assessment assessment, String id) {
    return assessment.sessions().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  public Optional<Question> question(String id) {
    return library().question(id);
  }

  /// The labels for subjects of votes.
  public SubjectLabels subjects() {
    return new SubjectLabels(open);
  }

  /// The question whose rating is voted on; empty for a threat.
  Optional<Question> asked(VoteSubject subject) {
    return subject instanceof VoteSubject.RatingOf(var id) ? question(id) : Optional.empty();
  }

  Answer answer(Question asked) {
    return assessment().answer(asked.pack(), asked.id());
  }

  /// The conclusion of the question whose rating is voted on; empty for a threat.
  public Optional<String> conclusion(VoteSubject subject) {
    return asked(subject).map(asked -> answer(asked).conclusion());
  }

  /// Whether an agenda item was skipped.
  public boolean passedOver(PlanStep step) {
    return session().filter(now -> now.neverBegan(step)).isPresent();
  }

  /// The title of an agenda item without a question.
  public String stepTitle(PlanStep step) {
    return library().stepTitle(step.title());
  }

  /// The title of a question, or its id if no pack has it.
  public String questionTitle(String id) {
    return question(id).map(Question::title).orElse(id);
  }
}
