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
import org.soundings.assessment.Meetings;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.pack.Library;
import org.soundings.pack.Question;

/// The meeting in front, and every change to it.
public final class Meeting {

  private final OpenAssessment open;
  private final Clock clock;
  private final Consumer<String> news;

  /// Its id; "" while there is none. The days of the meetings say once which it is. From then on
  /// only a person changes it: no day that is given, no midnight and no closing does.
  private String front = "";

  /// Id of the one that stands in while the one in front is undone; "" while none does.
  private String standIn = "";

  /// Ids of those that were in front. One that was taken away or undone may come back, and words
  /// that were begun at it wait for it: no other is called the same.
  private final Set<String> met = new HashSet<>();

  /// @param news takes a sentence about what was changed without being asked for
  public Meeting(OpenAssessment open, Clock clock, Consumer<String> news) {
    this.open = open;
    this.clock = clock;
    this.news = news;
    choose(toGoOnWith());
  }

  private String toGoOnWith() {
    return new Meetings(assessment().sessions()).toGoOnWith(today()).map(Session::id).orElse("");
  }

  public OpenAssessment open() {
    return open;
  }

  /// Says something to the people who use the program.
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

  /// The one in front; empty where there is none at all.
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

  /// Who is there now; nobody where there is no meeting.
  public List<String> present() {
    return session().map(Session::present).orElse(List.of());
  }

  /// Who can be meant, those who are there first.
  KnownNames people() {
    return Renaming.known(assessment(), present());
  }

  /// Everyone who is named in the assessment.
  public KnownNames everybody() {
    return Renaming.known(assessment(), List.of());
  }

  public Workshop workshop() {
    return session().map(Session::workshop).orElse(Workshop.NONE);
  }

  /// What was judged about a subject; one without a round where nothing was.
  public Estimate estimate(VoteSubject subject) {
    return workshop().estimateOf(subject).orElseGet(() -> Estimate.of(subject));
  }

  public void choose(String id) {
    front = id;
    met.add(id);
  }

  /// Begins a new meeting of today with the people who are known.
  public void begin() {
    Set<String> taken = new HashSet<>(met);
    assessment().sessions().forEach(session -> taken.add(session.id()));
    open.drafts().all().forEach(begun -> taken.add(begun.about()));
    String id = Session.newId(today(), taken);
    choose(id);
    open.workbench()
        .edit(
            tr("new meeting"),
            a -> a.withSession(new Session(id, today(), "", 0, List.of(), List.of(), "")));
  }

  /// Whether it was closed: it stays as it is until somebody opens it again.
  public boolean isClosed() {
    return workshop().ended() != null;
  }

  private Optional<Session> changeable() {
    return session().filter(_ -> !isClosed());
  }

  /// Closes it. One that is closed before its day was held today.
  public void close() {
    LocalDate today = today();
    Instant now = now();
    Optional<LocalDate> early = changeable().map(Session::date).filter(day -> day.isAfter(today));
    end(
        tr("closing of a meeting"),
        session ->
            early
                .map(_ -> session.withDate(today))
                .orElse(session)
                .changing(w -> w.passingCards().ending(now)));
    early.ifPresent(this::sayHeldToday);
  }

  /// Dates it today, because it is held now, whatever day it was planned for; undo brings that day
  /// back.
  void holdToday() {
    LocalDate today = today();
    session()
        .map(Session::date)
        .filter(planned -> !planned.equals(today) && !isClosed())
        .ifPresent(
            planned -> {
              edit(tr("day of a meeting"), session -> session.withDate(today));
              sayHeldToday(planned);
            });
  }

  /// Takes it away, where nothing of it was held.
  public void takeAway() {
    session()
        .map(Session::id)
        .ifPresent(
            id ->
                open.workbench()
                    .edit(
                        tr("taking away of a meeting"),
                        a ->
                            session(a, id)
                                .filter(Session::isOnlyPlanned)
                                .map(_ -> a.withoutSession(id))
                                .orElse(a)));
  }

  private void sayHeldToday(LocalDate planned) {
    String words =
        tr(
            "This meeting was planned for %s. It is held today and is dated so.",
            Dates.day(planned, today()));
    say(words);
  }

  /// Opens it again after it was closed. Nothing else of it changes.
  public void openAgain() {
    end(tr("opening of a meeting again"), session -> session.changing(w -> w.ending(null)));
  }

  private void end(String name, UnaryOperator<Session> change) {
    session()
        .ifPresent(
            session ->
                open.workbench().edit(name, a -> a.withSession(change.apply(current(a, session)))));
  }

  /// Changes it in a step that can be taken back by itself. A closed one stays as it is.
  public void edit(String name, UnaryOperator<Session> change) {
    changeable()
        .ifPresent(
            session ->
                open.workbench().edit(name, a -> a.withSession(change.apply(current(a, session)))));
  }

  /// Types into it. A closed one stays as it is.
  ///
  /// @param place what is typed into
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

  /// Notes a fact about it that no undo takes back, such as time that has passed. It stays a fact
  /// in every state in which there is the meeting.
  public void note(UnaryOperator<Session> fact) {
    session().map(Session::id).ifPresent(id -> note(id, fact));
  }

  /// Notes a fact about a meeting that may not be in front any more.
  void note(String id, UnaryOperator<Session> fact) {
    open.workbench()
        .note(a -> session(a, id).map(each -> a.withSession(fact.apply(each))).orElse(a));
  }

  /// Notes that a question was talked about.
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

  /// What is judged, in words.
  public SubjectLabels subjects() {
    return new SubjectLabels(open);
  }

  /// The question whose standing is judged; empty where a threat is.
  Optional<Question> asked(VoteSubject subject) {
    return subject instanceof VoteSubject.StandingOf(var id) ? question(id) : Optional.empty();
  }

  Answer answer(Question asked) {
    return assessment().answer(asked.pack(), asked.id());
  }

  /// What all agree on at the question whose standing is judged; empty where a threat is.
  public Optional<String> conclusion(VoteSubject subject) {
    return asked(subject).map(asked -> answer(asked).conclusion());
  }

  /// Whether the room went on from a step without beginning it.
  public boolean passedOver(PlanStep step) {
    return session().filter(now -> now.neverBegan(step)).isPresent();
  }

  /// What a step that asks nothing is called.
  public String stepTitle(PlanStep step) {
    return library().stepTitle(step.title());
  }

  /// The title of a question; its id where no pack has it.
  public String questionTitle(String id) {
    return question(id).map(Question::title).orElse(id);
  }
}
