package org.soundings.assessment.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.WorkshopTemplate.Phase;

/// One agenda item: a question, or another activity.
///
/// @param phase null if the team added the item and has not chosen a phase
/// @param question id of the question, or ""
/// @param title the activity, if there is no question
/// @param minutes the planned time
public record PlanStep(
    @Nullable Phase phase, String question, String title, int minutes, Course course) {

  /// The progress of an agenda item.
  ///
  /// @param extended minutes that were added to the planned time
  /// @param started when its time began, adjusted by pauses and corrections; null before
  /// @param ended until when its time ran, so that the difference is its duration; null before
  /// @param spoke who spoke, in the order in which it was noted
  public record Course(
      int extended,
      @Nullable Instant started,
      @Nullable Instant ended,
      List<String> spoke,
      boolean done) {

    public static final Course AHEAD = new Course(0, null, null, List.of(), false);

    public Course {
      spoke = List.copyOf(spoke);
    }

    int seconds() {
      return started == null || ended == null
          ? 0
          : (int) Math.max(0, Duration.between(started, ended).toSeconds());
    }

    private Course extending(int more) {
      return new Course(extended + more, started, ended, spoke, done);
    }

    private Course timed(@Nullable Instant from, @Nullable Instant to) {
      return new Course(extended, from, to, spoke, done);
    }
  }

  /// A question that the team added.
  public static PlanStep asking(String question, int minutes) {
    return new PlanStep(null, question, "", minutes, Course.AHEAD);
  }

  public static PlanStep doing(Phase phase, String title, int minutes) {
    return new PlanStep(phase, "", title, minutes, Course.AHEAD);
  }

  /// An activity without a question that the team added.
  public static PlanStep withoutQuestion(String title, int minutes) {
    return new PlanStep(null, "", title, minutes, Course.AHEAD);
  }

  /// Whether the team added it.
  public boolean isOwn() {
    return phase == null;
  }

  /// The label of its phase, "" if it has none.
  public String phaseWords() {
    return phase == null ? "" : phase.words();
  }

  public boolean asks() {
    return !question.isEmpty();
  }

  /// Whether it has the same activity as another item.
  boolean doesAs(PlanStep other) {
    return phase == other.phase && question.equals(other.question) && title.equals(other.title);
  }

  /// Whether it has the same question as another item or, without a question, the same activity.
  public boolean isAbout(PlanStep other) {
    return asks() ? question.equals(other.question) : doesAs(other);
  }

  /// Planned plus added time, minutes.
  public int allowed() {
    return minutes + course.extended();
  }

  public int seconds() {
    return course.seconds();
  }

  /// Its duration, in whole minutes as they are displayed everywhere.
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

  /// Its time continues from now. The pause before does not count.
  public PlanStep resuming(Instant now) {
    return went(course.timed(now.minusSeconds(seconds()), now));
  }

  /// Its time ran until now. If the clock was set back, the duration does not shrink.
  public PlanStep runningUntil(Instant now) {
    Instant before = course.ended();
    return before == null
        ? resuming(now)
        : now.isAfter(before) ? went(course.timed(course.started(), now)) : this;
  }

  /// Sets its duration. If its time never ran, it ended at a moment.
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

  /// Records whether a person has spoken.
  public PlanStep hearing(String who, boolean spoke) {
    var speakers = new ArrayList<>(course.spoke());
    speakers.remove(who);
    if (spoke) {
      speakers.add(who);
    }
    return went(
        new Course(course.extended(), course.started(), course.ended(), speakers, course.done()));
  }

  public PlanStep done(boolean now) {
    return went(
        new Course(course.extended(), course.started(), course.ended(), course.spoke(), now));
  }

  private PlanStep went(Course changed) {
    return new PlanStep(phase, question, title, minutes, changed);
  }
}
