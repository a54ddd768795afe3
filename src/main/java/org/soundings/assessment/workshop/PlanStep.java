package org.soundings.assessment.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.WorkshopTemplate.Phase;

/// One step of a plan: a question, or something else that a meeting does.
///
/// @param phase null where the team put it there itself, and nobody has said to which phase it
///   belongs
/// @param question id of the question that is asked, or ""
/// @param title what is done where no question is asked
/// @param minutes how long it may take, as it was planned
public record PlanStep(
    @Nullable Phase phase, String question, String title, int minutes, Course course) {

  /// How a step went so far.
  ///
  /// @param extended minutes that were given on top of those planned
  /// @param begun when its time began, moved on by pauses and corrections; null before
  /// @param ended until when its time ran, so that it took from the begin to here; null before
  /// @param spoke who said something, in the order in which it was noted
  public record Course(
      int extended,
      @Nullable Instant begun,
      @Nullable Instant ended,
      List<String> spoke,
      boolean done) {

    public static final Course AHEAD = new Course(0, null, null, List.of(), false);

    public Course {
      spoke = List.copyOf(spoke);
    }

    int seconds() {
      return begun == null || ended == null
          ? 0
          : (int) Math.max(0, Duration.between(begun, ended).toSeconds());
    }

    private Course extending(int more) {
      return new Course(extended + more, begun, ended, spoke, done);
    }

    private Course timed(@Nullable Instant from, @Nullable Instant to) {
      return new Course(extended, from, to, spoke, done);
    }
  }

  /// A question that the team put there itself.
  public static PlanStep asking(String question, int minutes) {
    return new PlanStep(null, question, "", minutes, Course.AHEAD);
  }

  public static PlanStep doing(Phase phase, String title, int minutes) {
    return new PlanStep(phase, "", title, minutes, Course.AHEAD);
  }

  /// Something that a team does beside.
  public static PlanStep beside(String title, int minutes) {
    return new PlanStep(null, "", title, minutes, Course.AHEAD);
  }

  /// Whether the team put it there itself.
  public boolean isOwn() {
    return phase == null;
  }

  /// The phase that it belongs to as people read it, "" where it belongs to none.
  public String phaseWords() {
    return phase == null ? "" : phase.words();
  }

  public boolean asks() {
    return !question.isEmpty();
  }

  /// Whether it does the same as another step.
  boolean doesAs(PlanStep other) {
    return phase == other.phase && question.equals(other.question) && title.equals(other.title);
  }

  /// Whether it asks the same as another step or, where no question is asked, does the same.
  public boolean isAbout(PlanStep other) {
    return asks() ? question.equals(other.question) : doesAs(other);
  }

  /// How long it may take with what was given on top, minutes.
  public int allowed() {
    return minutes + course.extended();
  }

  public int seconds() {
    return course.seconds();
  }

  /// How long it took, in whole minutes as they are said everywhere.
  public int took() {
    return wholeMinutes(seconds());
  }

  public static int wholeMinutes(int seconds) {
    return (seconds + 30) / 60;
  }

  public boolean done() {
    return course.done();
  }

  public PlanStep withMinutes(int changed) {
    return new PlanStep(phase, question, title, Math.max(1, changed), course);
  }

  /// Gives it more time.
  public PlanStep extending(int moreMinutes) {
    return went(course.extending(moreMinutes));
  }

  /// Its time runs from now on: the pause before takes none.
  public PlanStep resuming(Instant now) {
    return went(course.timed(now.minusSeconds(seconds()), now));
  }

  /// Its time ran until now. A clock that was set back takes nothing away.
  public PlanStep runningUntil(Instant now) {
    Instant before = course.ended();
    return before == null
        ? resuming(now)
        : now.isAfter(before) ? went(course.timed(course.begun(), now)) : this;
  }

  /// Says how long it really took. If its time never ran, it ended at a moment.
  public PlanStep taking(int seconds, Instant moment) {
    Instant before = course.ended();
    Instant end = before == null ? moment : before;
    return before == null && seconds == 0
        ? this
        : went(course.timed(end.minusSeconds(seconds), end));
  }

  /// Its time never ran.
  PlanStep untimed() {
    return went(course.timed(null, null));
  }

  /// Notes whether somebody has spoken.
  public PlanStep hearing(String who, boolean spoke) {
    var heard = new ArrayList<>(course.spoke());
    heard.remove(who);
    if (spoke) {
      heard.add(who);
    }
    return went(
        new Course(course.extended(), course.begun(), course.ended(), heard, course.done()));
  }

  public PlanStep done(boolean now) {
    return went(new Course(course.extended(), course.begun(), course.ended(), course.spoke(), now));
  }

  private PlanStep went(Course changed) {
    return new PlanStep(phase, question, title, minutes, changed);
  }
}
