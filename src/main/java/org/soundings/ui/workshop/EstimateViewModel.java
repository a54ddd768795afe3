package org.soundings.ui.workshop;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.assessment.Answer;
import org.soundings.assessment.AnswerState;
import org.soundings.assessment.AnswerState.Confidence;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Ballot;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Scale;
import org.soundings.assessment.workshop.Spread;
import org.soundings.assessment.workshop.Subject;
import org.soundings.assessment.workshop.Vote;
import org.soundings.pack.Question;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;
import org.soundings.ui.control.Mark;

/// Blind estimates. The votes of the round that is not shown are in the ballot here and nowhere
/// else; what is told to views and written to the folder is only who has voted.
final class EstimateViewModel {

  /// What can be judged at this step.
  record Choice(Subject subject, String asked, String about) {}

  /// All of it at one moment.
  ///
  /// @param turn whose turn it is to vote; empty while nobody's
  /// @param in how many have voted in the round that is not shown
  /// @param lost who had voted in a round that the program does not hold any more
  record Content(
      List<Choice> choices,
      Optional<Choice> open,
      Optional<String> turn,
      int in,
      int of,
      List<String> lost,
      Optional<Estimate> estimate) {
    Content {
      choices = List.copyOf(choices);
      lost = List.copyOf(lost);
    }

    boolean isComplete() {
      return of > 0 && in == of;
    }
  }

  private final Meeting meeting;
  private final Projection projection;
  private final ReadOnlyObjectWrapper<Content> content;
  private Optional<Question> question = Optional.empty();
  private Optional<Ballot> ballot = Optional.empty();
  private String ballotOf = "";
  private Optional<Subject> looking = Optional.empty();

  EstimateViewModel(Meeting meeting, Projection projection) {
    this.meeting = meeting;
    this.projection = projection;
    content = new ReadOnlyObjectWrapper<>(read());
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  Content content() {
    return content.get();
  }

  /// Looks at the question that is talked about now.
  void at(Optional<Question> now) {
    if (ballot.isPresent() && !meetingId().equals(ballotOf)) {
      // The round belongs to a meeting that is not in front any more; its votes go.
      ballot = Optional.empty();
    }
    boolean moved = !now.equals(question);
    question = now;
    if (moved) {
      looking = ballot.map(Ballot::subject).or(this::latest);
    }
    refresh();
  }

  private String meetingId() {
    return meeting.session().map(Session::id).orElse("");
  }

  private void refresh() {
    content.set(read());
  }

  /// Whether a round is held that was not shown.
  boolean isOpen() {
    return ballot.isPresent();
  }

  // The round.

  /// Begins a round: the first one on a subject, or the next.
  void open(Subject subject) {
    List<String> voters = meeting.session().map(Session::present).orElse(List.of());
    looking = Optional.of(subject);
    if (!voters.isEmpty()) {
      ballot = Optional.of(Ballot.open(subject, voters));
      ballotOf = meetingId();
      noteWhoVoted();
      project();
    }
    refresh();
  }

  /// Takes the vote of whoever has the laptop.
  void cast(String who, int rung, Confidence confidence) {
    ballot = ballot.map(open -> open.cast(new Vote(who, rung, confidence)));
    noteWhoVoted();
    project();
    refresh();
  }

  /// Does not wait for somebody any more.
  void without(String who) {
    if (ballot.isPresent()) {
      Ballot rest = ballot.get().without(who);
      ballot = rest.size() == 0 ? Optional.empty() : Optional.of(rest);
      noteWhoVoted();
      project();
      refresh();
    }
  }

  /// Lets the round go without showing it.
  void giveUp() {
    ballot = Optional.empty();
    noteWhoVoted();
    refresh();
  }

  /// Shows all votes together.
  void reveal() {
    Optional<Ballot> full = ballot.filter(Ballot::isComplete);
    if (full.isPresent()) {
      ballot = Optional.empty();
      Estimate.Round round = full.get().reveal();
      Estimate shown = estimate(full.get().subject()).showing(round);
      meeting.editWorkshop(tr("showing of votes"), w -> w.withEstimate(shown));
      refresh();
      projectRevealed(shown);
    }
  }

  private Estimate estimate(Subject subject) {
    return meeting.workshop().estimateOf(subject).orElseGet(() -> Estimate.of(subject));
  }

  private void noteWhoVoted() {
    looking.ifPresent(
        subject -> {
          List<String> voted = ballot.map(Ballot::voted).orElse(List.of());
          Estimate noted = estimate(subject).withVoted(voted);
          boolean hasSomething = !voted.isEmpty() || !noted.rounds().isEmpty();
          if (hasSomething || meeting.workshop().estimateOf(subject).isPresent()) {
            meeting.type(
                tr("votes"),
                subject.about() + noted.rounds().size(),
                s -> s.changing(w -> w.withEstimate(noted)));
          }
        });
  }

  // What is decided.

  /// Records what the room decides after the last round: on the answer or the threat, and here.
  ///
  /// @param reason why; without one nothing is decided
  /// @param dissents who does not share it, and why
  /// @return whether it was recorded
  boolean decide(int rung, String reason, Confidence confidence, List<Answer.Dissent> dissents) {
    if (looking.isEmpty() || reason.isBlank() || meeting.session().isEmpty()) {
      return false;
    }
    Subject subject = looking.get();
    var outcome = new Estimate.Outcome(rung, reason.strip());
    Estimate decided = estimate(subject).deciding(outcome, dissents);
    Session session = meeting.session().get();
    meeting
        .desk()
        .workbench()
        .edit(
            tr("decision after votes"),
            a ->
                Decided.apply(
                    meeting,
                    a.withSession(
                        session
                            .changing(w -> w.withEstimate(decided))
                            .withNotes(Undecided.without(session.notes(), subject))),
                    decided,
                    confidence));
    refresh();
    return true;
  }

  /// Keeps what was typed and is not recorded yet, in the notes of the meeting.
  ///
  /// @param who who does not share what is decided; "" for the reason of the room
  void keep(Subject subject, String who, String words) {
    String notes = meeting.session().map(Session::notes).orElse("");
    String kept = Undecided.with(notes, subject, who, words);
    if (!kept.equals(notes)) {
      meeting.type(
          tr("decision after votes"),
          "undecided " + subject + who,
          s -> s.withNotes(Undecided.with(s.notes(), subject, who, words)));
    }
  }

  /// What was typed and not recorded; empty where there is nothing.
  Optional<String> kept(Subject subject, String who) {
    return meeting.session().flatMap(session -> Undecided.of(session.notes(), subject, who));
  }

  /// How sure the room was when it decided; not sure where it has not.
  Confidence howSure(Subject subject) {
    return subject instanceof Subject.StandingOf(var id)
            && estimate(subject).outcome() != null
            && meeting
                    .question(id)
                    .map(q -> meeting.assessment().answer(q.pack(), id).state())
                    .orElse(AnswerState.OPEN)
                instanceof AnswerState.Answered(var _, var confidence)
        ? confidence
        : Confidence.NOT_SURE;
  }

  /// Who judged otherwise in the last round than a decision would.
  List<Vote> otherwise(int rung) {
    return looking.map(this::estimate).map(e -> e.otherwise(rung)).orElse(List.of());
  }

  /// Looks at an estimate again.
  void look(Subject subject) {
    looking = Optional.of(subject);
    refresh();
    meeting.workshop().estimateOf(subject).ifPresent(this::projectRevealed);
  }

  // What is shown.

  private void project() {
    ballot.ifPresent(
        open -> {
          Choice choice = choice(open.subject());
          projection.show(
              new Face.Voting(
                  choice.asked(),
                  choice.about(),
                  round(estimate(open.subject()).rounds().size() + 1),
                  open.voted().size(),
                  open.size()));
        });
  }

  private void projectRevealed(Estimate estimate) {
    estimate
        .last()
        .ifPresent(
            round -> {
              Choice choice = choice(estimate.subject());
              Spread spread = Spread.of(round);
              projection.show(
                  new Face.Revealed(
                      choice.asked(),
                      choice.about(),
                      round(estimate.rounds().size()),
                      IntStream.range(0, estimate.subject().scale().size())
                          .mapToObj(rung -> rung(estimate, round, spread, rung))
                          .toList(),
                      spread.words(rung -> words(estimate.subject(), rung))));
            });
  }

  private Face.Rung rung(Estimate estimate, Estimate.Round round, Spread spread, int rung) {
    return new Face.Rung(
        words(estimate.subject(), rung),
        estimate.subject() instanceof Subject.StandingOf
            ? Optional.of(Mark.valueOf(Scale.standing(rung).name()))
            : Optional.empty(),
        round.votes().stream()
            .filter(vote -> vote.rung() == rung)
            .map(
                vote ->
                    new Face.Dot(vote.who(), vote.confidence().words(), spread.speaksFirst(vote)))
            .toList());
  }

  static String round(int number) {
    return switch (number) {
      case 1 -> tr("First round");
      case 2 -> tr("Second round");
      case 3 -> tr("Third round");
      default -> tr("Round %s", number);
    };
  }

  String words(Subject subject, int rung) {
    return meeting.rung(subject, rung);
  }

  private Choice choice(Subject subject) {
    return new Choice(subject, subject.scale().question(), meeting.title(subject));
  }

  private List<Choice> choices() {
    var subjects = new ArrayList<Subject>();
    question.ifPresent(
        asked -> {
          subjects.add(new Subject.StandingOf(asked.id()));
          ThreatModel.derive(meeting.library(), meeting.assessment(), meeting.desk().now())
              .about(asked.id())
              .stream()
              .map(Threat::id)
              .forEach(
                  threat -> {
                    subjects.add(new Subject.LikelihoodOf(threat));
                    subjects.add(new Subject.ImpactOf(threat));
                  });
        });
    return subjects.stream().map(this::choice).toList();
  }

  private Content read() {
    Optional<Estimate> estimate = looking.flatMap(meeting.workshop()::estimateOf);
    return new Content(
        choices(),
        looking.map(this::choice),
        ballot.flatMap(Ballot::next),
        ballot.map(b -> b.voted().size()).orElse(0),
        ballot.map(Ballot::size).orElse(0),
        ballot.isPresent() ? List.of() : lost(),
        estimate);
  }

  /// Rounds that were open when the program ended: their votes were kept nowhere.
  private List<String> lost() {
    return meeting.workshop().estimates().stream()
        .filter(each -> question.filter(q -> isAbout(each.subject(), q)).isPresent())
        .flatMap(each -> each.voted().stream())
        .distinct()
        .toList();
  }

  /// What was voted on last at this question, so that it can still be decided.
  private Optional<Subject> latest() {
    return meeting.workshop().estimates().reversed().stream()
        .filter(each -> !each.rounds().isEmpty())
        .map(Estimate::subject)
        .filter(subject -> question.filter(q -> isAbout(subject, q)).isPresent())
        .findFirst();
  }

  private static boolean isAbout(Subject subject, Question question) {
    return switch (subject) {
      case Subject.StandingOf(var id) -> id.equals(question.id());
      case Subject.LikelihoodOf(var threat) -> question.threats().contains(threat.template());
      case Subject.ImpactOf(var threat) -> question.threats().contains(threat.template());
    };
  }
}
