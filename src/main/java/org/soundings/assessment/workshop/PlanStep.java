package org.soundings.assessment.workshop;

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
  /// @param seconds how long it took
  /// @param unsure seconds that ran on top without a pause, of which nobody has said yet whether
  ///   they were meant
  /// @param spoke who said something, in the order in which it was noted
  public record Course(int extended, int seconds, int unsure, List<String> spoke, boolean done) {

    public static final Course AHEAD = new Course(0, 0, 0, List.of(), false);

    public Course {
      spoke = List.copyOf(spoke);
    }

    /// One of which all time is sure.
    public Course(int extended, int seconds, List<String> spoke, boolean done) {
      this(extended, seconds, 0, spoke, done);
    }

    private Course took(int changed, int changedUnsure) {
      return new Course(extended, changed, changedUnsure, spoke, done);
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
    return went(
        new Course(
            course.extended() + moreMinutes,
            course.seconds(),
            course.unsure(),
            course.spoke(),
            course.done()));
  }

  /// Adds time that was spent on it, or takes back what was not.
  public PlanStep spending(int moreSeconds) {
    int seconds = Math.max(0, course.seconds() + moreSeconds);
    return went(course.took(seconds, course.unsure()));
  }

  /// Notes time that ran on top without a pause and may not have been meant.
  public PlanStep runningOn(int moreSeconds) {
    return went(course.took(course.seconds(), course.unsure() + moreSeconds));
  }

  /// Notes that somebody has said what was meant of the time that ran on.
  public PlanStep sure() {
    return went(course.took(course.seconds(), 0));
  }

  /// Says how long it really took, which leaves nothing to ask about.
  public PlanStep taking(int seconds) {
    return went(course.took(seconds, 0));
  }

  /// Notes whether somebody has spoken.
  public PlanStep hearing(String who, boolean spoke) {
    var heard = new ArrayList<>(course.spoke());
    heard.remove(who);
    if (spoke) {
      heard.add(who);
    }
    return went(
        new Course(course.extended(), course.seconds(), course.unsure(), heard, course.done()));
  }

  public PlanStep done(boolean now) {
    return went(
        new Course(course.extended(), course.seconds(), course.unsure(), course.spoke(), now));
  }

  private PlanStep went(Course changed) {
    return new PlanStep(phase, question, title, minutes, changed);
  }
}
