package org.soundings.ui.workshop.run;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Action;
import org.soundings.assessment.workshop.Plan;
import org.soundings.pack.Question;
import org.soundings.workshop.KeptPart;

/// All of a step at one moment, but the time.
///
/// @param goesThrough what was promised so far, if the team goes through that at this step
/// @param kept what was decided, promised and parked at its question, if it asks none at any step
///   that asks none, and what was kept here for other steps
public record StepContent(
    Plan plan,
    Asked asked,
    List<Speaker> speakers,
    Said said,
    Optional<List<Action>> goesThrough,
    List<KeptPart> kept,
    boolean closed,
    boolean running) {

  /// A perspective on the question in front.
  record Lane(String role, String prompt, String text) {}

  /// What the step in front asks.
  ///
  /// @param at place of the step, from 0; -1 if there is none
  /// @param next what comes after it, "" if nothing does
  record Asked(int at, String words, Optional<Question> question, String followUp, String next) {}

  /// What was said at the step in front.
  record Said(List<Lane> lanes, String conclusion, String notes) {
    Said {
      lanes = List.copyOf(lanes);
    }
  }

  public StepContent {
    goesThrough = goesThrough.map(List::copyOf);
    kept = List.copyOf(kept);
    speakers = List.copyOf(speakers);
  }

  public int at() {
    return asked.at();
  }

  public String words() {
    return asked.words();
  }

  public Optional<Question> question() {
    return asked.question();
  }

  public String followUp() {
    return asked.followUp();
  }

  public String next() {
    return asked.next();
  }

  public List<Lane> lanes() {
    return said.lanes();
  }

  public String conclusion() {
    return said.conclusion();
  }

  public String notes() {
    return said.notes();
  }
}
