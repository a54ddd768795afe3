package org.soundings.assessment.workshop;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.Answer.Dissent;
import org.soundings.assessment.answer.AnswerState.Confidence;

/// What people judged, each without seeing the others, and what was decided then.
///
/// @param rounds those that were shown, first to last
/// @param voted who has judged in the round that is not shown yet; how they judged is not here
/// @param outcome what was decided; null while nothing was
/// @param voices what those say to it who judged otherwise
/// @param proposal what was put in after the last round and is not decided
public record Estimate(
    VoteSubject subject,
    List<Round> rounds,
    List<String> voted,
    @Nullable Outcome outcome,
    Voices voices,
    Proposal proposal) {

  public Estimate {
    rounds = List.copyOf(rounds);
    voted = List.copyOf(voted);
    for (Round round : rounds) {
      round.judged().forEach(vote -> require(subject, vote.rung()));
    }
    if (outcome != null) {
      require(subject, outcome.rung());
    }
    Integer proposed = proposal.rung();
    if (proposed != null) {
      require(subject, proposed);
    }
    Stream.concat(voices.earlier().stream(), proposal.voices().earlier().stream())
        .flatMap(each -> Stream.ofNullable(each.stance()))
        .flatMap(stance -> Stream.ofNullable(stance.rung()))
        .forEach(rung -> require(subject, rung));
  }

  private static void require(VoteSubject subject, int rung) {
    if (rung < 0 || rung >= subject.scale().size()) {
      throw new IllegalArgumentException("no such rung of " + subject.scale() + ": " + rung);
    }
  }

  /// All votes of one round, shown together; at least one.
  ///
  /// @param question at which question a threat was judged, since it belongs to several; "" where
  ///   that is not known, and for a standing, which is that of its question
  public record Round(List<Vote> votes, String question) {

    public Round(List<Vote> votes) {
      this(votes, "");
    }

    public Round {
      votes = List.copyOf(votes);
      if (votes.isEmpty()) {
        throw new IllegalArgumentException("nobody voted");
      }
    }

    /// The same, shown at a question.
    public Round at(String question) {
      return new Round(votes, question);
    }

    /// The votes of those who judged, as they were cast.
    public List<Vote.Judged> judged() {
      return votes.stream().flatMap(only(Vote.Judged.class)).toList();
    }

    /// The votes of those who do not know, as they were cast.
    public List<Vote.DontKnow> unknown() {
      return votes.stream().flatMap(only(Vote.DontKnow.class)).toList();
    }

    private static <T extends Vote> Function<Vote, Stream<T>> only(Class<T> kind) {
      return vote -> kind.isInstance(vote) ? Stream.of(kind.cast(vote)) : Stream.empty();
    }

    /// The votes in the order of their rungs; those that are alike as they were cast, and those who
    /// do not know at the end.
    public List<Vote> shown(VoteScale scale) {
      return Stream.<Vote>concat(
              judged().stream()
                  .sorted(Comparator.comparingInt(vote -> scale.shown().indexOf(vote.rung()))),
              unknown().stream())
          .toList();
    }

    /// How far the votes lie apart, and how many do not know.
    ///
    /// @param rungs what a rung is called
    public String words(VoteScale scale, IntFunction<String> rungs) {
      return Spread.of(this)
          .map(spread -> spread.words(scale, rungs))
          .orElseGet(
              () ->
                  trn(
                      "nobody knows, 1 vote",
                      "nobody knows, %d votes",
                      votes.size(),
                      votes.size()));
    }
  }

  /// What a form can lack to be a decision, in the order in which it is asked for.
  public enum Lack {
    RUNG(mark("Choose what is decided.")),
    REASON(mark("A decision needs a reason in words.")),
    CONCLUSION(mark("Write what you agree on; a standing needs words.")),
    CONFIDENCE(mark("Say how sure the room is."));

    private final String words;

    Lack(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }

  /// What was decided after the rounds. It need not be what most people said.
  ///
  /// @param confidence how sure the room was; null where that is not asked
  /// @param round after which round, from 1; 0 before any
  /// @param reason why; never blank
  public record Outcome(int rung, @Nullable Confidence confidence, int round, String reason) {
    public Outcome {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a decision needs a reason in words");
      }
      if (round < 0) {
        throw new IllegalArgumentException("no such round: " + round);
      }
    }
  }

  /// One in which nobody has judged yet.
  public static Estimate of(VoteSubject subject) {
    return new Estimate(subject, List.of(), List.of(), null, Voices.NONE, Proposal.NONE);
  }

  public Optional<Round> last() {
    return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
  }

  /// Whose votes all have seen at a question, in any round.
  public Set<String> heardAt(String question) {
    boolean isStanding = subject.equals(new VoteSubject.StandingOf(question));
    return rounds.stream()
        .filter(round -> isStanding || round.question().equals(question))
        .flatMap(round -> round.votes().stream())
        .map(Vote::who)
        .collect(Collectors.toSet());
  }

  /// Notes who has judged in the round that is not shown yet.
  public Estimate withVoted(List<String> names) {
    return new Estimate(subject, rounds, names, outcome, voices, proposal);
  }

  /// Adds a round that is shown now; nobody has judged in the next one. Words that were put in stay
  /// and those of who judged otherwise stand ready; what is decided by them is asked again, and so
  /// is who can live with it.
  public Estimate showing(Round round) {
    var changed = new ArrayList<>(rounds);
    changed.add(round);
    return new Estimate(subject, changed, List.of(), outcome, voices, askedAnew());
  }

  /// What was said to something stands aside with it.
  private Proposal askedAnew() {
    return proposal.isEmpty() ? proposal : choosing(null).withConfidence(null);
  }

  /// Who does not share what was decided.
  public List<Dissent> dissents() {
    return voices.dissents();
  }

  /// What was put in and is recorded nowhere, as recording it would take it.
  public Proposal unrecorded() {
    if (proposal.isEmpty() || isRecorded(proposal)) {
      return Proposal.NONE;
    }
    boolean isSame = outcome != null && isTo(outcome, proposal.rung());
    return new Proposal(
        proposal.rung(),
        proposal.confidence(),
        proposal.reason(),
        proposal.voices().without(voices, isSame));
  }

  private static boolean isTo(Outcome outcome, @Nullable Integer rung) {
    return rung != null && rung == outcome.rung();
  }

  /// Whether it was voted on and not decided since.
  public boolean awaitsDecision() {
    return rounds.size() > (outcome == null ? 0 : outcome.round());
  }

  /// Whether it is decided, and nothing else was put in or voted since.
  public boolean stands() {
    return outcome != null && !awaitsDecision() && isRecorded(form());
  }

  /// Whether what was put in decides nothing else than what is recorded: those who judged otherwise
  /// say more about it.
  public boolean addsWords() {
    Proposal more = form();
    return outcome != null
        && !awaitsDecision()
        && !unrecorded().isEmpty()
        && isTo(outcome, more.rung())
        && more.confidence() == outcome.confidence()
        && more.reason().strip().equals(outcome.reason());
  }

  /// Whether something about it waits: a decision, or that what was put in is recorded.
  public boolean isUndecided() {
    return awaitsDecision() || !unrecorded().isEmpty();
  }

  /// The round by which it was decided; the last one where it was not, or before any.
  public Optional<Round> decidedOn() {
    return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(decidedAfter() - 1));
  }

  /// The number of the same, from 1; 0 where there is none.
  public int decidedAfter() {
    return outcome != null && outcome.round() > 0 ? outcome.round() : rounds.size();
  }

  /// What stands in the form: what is proposed, or with what it begins.
  public Proposal form() {
    return proposal.isEmpty() ? recorded() : proposal;
  }

  /// With what a form begins: what was recorded, as it was put in. Where people voted again since,
  /// it is asked again what is decided, and all that was said stands aside.
  public Proposal recorded() {
    return outcome == null || awaitsDecision()
        ? new Proposal(null, null, "", recordedAside(_ -> true))
        : new Proposal(
            outcome.rung(),
            outcome.confidence(),
            outcome.reason(),
            recordedAside(who -> !judgedOtherwise(who, outcome.rung())));
  }

  /// All that is recorded, to what it was said.
  Stream<Earlier> recordedAside() {
    return recordedAside(_ -> true).earlier().stream();
  }

  private Voices recordedAside(Predicate<String> who) {
    return outcome == null
        ? voices.aside(who, null, 0)
        : voices.aside(who, outcome.rung(), outcome.round());
  }

  private boolean judgedOtherwise(String who, int rung) {
    return otherwise(rung).stream().anyMatch(vote -> vote.who().equals(who));
  }

  /// What stands in the form when something is chosen in it, or nothing any more.
  public Proposal choosing(@Nullable Integer rung) {
    return Choosing.of(this, rung);
  }

  /// Whether a form says no more than what was recorded. A tick for something else is no other
  /// decision.
  public boolean isRecorded(Proposal form) {
    return form.withoutTicksElsewhere()
        .stripped()
        .equals(recorded().withoutTicksElsewhere().stripped());
  }

  /// Keeps what stands in the form, where it says anything else than that with which it began.
  public Estimate keeping(Proposal form) {
    return proposing(form.stripped().equals(recorded().stripped()) ? Proposal.NONE : form);
  }

  /// The first thing that keeps the form from being a decision; empty where nothing does.
  ///
  /// @param conclusion what all agree on at the question whose standing is judged; empty where a
  ///   threat is
  public Optional<Lack> lack(Optional<String> conclusion) {
    Proposal form = form();
    if (form.rung() == null) {
      return Optional.of(Lack.RUNG);
    }
    if (form.reason().isBlank()) {
      return Optional.of(Lack.REASON);
    }
    if (conclusion.filter(String::isBlank).isPresent()) {
      return Optional.of(Lack.CONCLUSION);
    }
    return subject.isStanding() && form.confidence() == null
        ? Optional.of(Lack.CONFIDENCE)
        : Optional.empty();
  }

  /// The same as one sentence; "" where nothing is lacking.
  public String missing(Optional<String> conclusion) {
    return lack(conclusion).map(Lack::words).orElse("");
  }

  /// Decides what stands in the form; nothing is proposed any more.
  ///
  /// @param rungs what a rung is called
  /// @throws IllegalStateException where no rung was chosen
  public Estimate deciding(IntFunction<String> rungs) {
    Proposal form = form();
    Integer rung = form.rung();
    if (rung == null) {
      throw new IllegalStateException("nothing was chosen");
    }
    Confidence sure = subject.isStanding() ? form.confidence() : null;
    var decided = new Outcome(rung, sure, rounds.size(), form.reason().strip());
    Voices heard = Hearing.of(this, rung, rungs);
    return new Estimate(subject, rounds, voted, decided, heard, Proposal.NONE);
  }

  /// What those will be taken to say to what is chosen who were not asked in the last round.
  ///
  /// @param rungs what a rung is called
  public Voices unasked(IntFunction<String> rungs) {
    Integer rung = form().rung();
    return rung == null ? Voices.NONE : Hearing.ofUnasked(this, rung, rungs);
  }

  /// Whether somebody chose a rung in the last round.
  public boolean hasJudged(String who) {
    return hasJudgedAfter(who, rounds.size() - 1);
  }

  /// Whether somebody chose a rung in a round after one, of which the first is 1.
  boolean hasJudgedAfter(String who, int round) {
    return rounds.stream()
        .skip(Math.max(0, round))
        .flatMap(each -> each.judged().stream())
        .anyMatch(vote -> vote.who().equals(who));
  }

  /// The rung that somebody chose last, in any round.
  public Optional<Integer> lastJudged(String who) {
    return judged(who, rounds);
  }

  /// The rung that somebody chose last up to a round, of which the first is 1.
  Optional<Integer> judgedBy(String who, int round) {
    return judged(who, rounds.subList(0, Math.min(round, rounds.size())));
  }

  private static Optional<Integer> judged(String who, List<Round> rounds) {
    return rounds.reversed().stream()
        .flatMap(round -> round.judged().stream())
        .filter(vote -> vote.who().equals(who))
        .findFirst()
        .map(Vote.Judged::rung);
  }

  /// Keeps what was put in and is not decided.
  public Estimate proposing(Proposal proposed) {
    return new Estimate(subject, rounds, voted, outcome, voices, proposed);
  }

  /// Who judged otherwise in the last round than a decision would. Who does not know does not hold
  /// anything against it.
  public List<Vote.Judged> otherwise(int rung) {
    return last().stream().flatMap(r -> r.judged().stream()).filter(v -> v.rung() != rung).toList();
  }

  /// Every text that people wrote into it.
  public Stream<String> texts() {
    return Stream.of(
            Stream.ofNullable(outcome).map(Outcome::reason), voices.texts(), proposal.texts())
        .flatMap(each -> each);
  }
}
