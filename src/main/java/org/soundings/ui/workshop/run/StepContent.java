package org.soundings.ui.workshop.run;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Action;
import org.soundings.assessment.workshop.Plan;
import org.soundings.pack.Question;
import org.soundings.workshop.SessionNotes;

/// Everything about an item at one moment, except the time.
///
/// @param goesThrough the open actions, if this item reviews them
/// @param kept the decisions, actions and parked topics of its question, or of all items without a
///   question if it has none, and notes saved here for other items
public record StepContent(
    Plan plan,
    Asked asked,
    List<Speaker> speakers,
    ItemText text,
    Optional<List<Action>> goesThrough,
    List<SessionNotes> kept,
    boolean closed,
    boolean running) {

  /// A perspective on the current question.
  record Perspective(String role, String prompt, String text) {}

  /// What the current item asks.
  ///
  /// @param at index of the item, from 0; -1 if there is none
  /// @param next the title of the next item, "" if there is none
  record Asked(int at, String words, Optional<Question> question, String followUp, String next) {}

  /// What was said at the current item.
  record ItemText(List<Perspective> perspectives, String conclusion, String notes) {
    ItemText {
      perspectives = List.copyOf(perspectives);
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

  public List<Perspective> perspectives() {
    return text.perspectives();
  }

  public String conclusion() {
    return text.conclusion();
  }

  public String notes() {
    return text.notes();
  }
}
