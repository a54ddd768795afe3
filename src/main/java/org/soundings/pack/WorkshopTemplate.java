package org.soundings.pack;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;

/// An agenda template.
///
/// @param title a short title, such as "An hour"
/// @param meaning when it suits
public record WorkshopTemplate(String id, String title, String meaning, List<Part> parts) {

  public WorkshopTemplate {
    parts = List.copyOf(parts);
  }

  /// One or several agenda items of one kind.
  ///
  /// @param title the activity; "" for questions
  /// @param questions the number of questions; 0 for another activity
  /// @param minutes for the item, or for each question
  public record Part(Phase phase, String title, int questions, int minutes) {}

  /// The four questions behind every threat model, after Adam Shostack's framework.
  public enum Phase {
    WORKING_ON(mark("What are we working on?")),
    GO_WRONG(mark("What can go wrong?")),
    DO_ABOUT_IT(mark("What are we going to do about it?")),
    DID_WELL(mark("Did we do a good job?"));

    private final String words;

    Phase(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }

  /// The planned time, minutes.
  public int minutes() {
    return parts.stream().mapToInt(part -> part.minutes() * Math.max(1, part.questions())).sum();
  }

  public int questions() {
    return parts.stream().mapToInt(Part::questions).sum();
  }
}
