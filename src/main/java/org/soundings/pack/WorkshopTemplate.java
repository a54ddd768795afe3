package org.soundings.pack;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;

/// A way to spend a meeting.
///
/// @param title a few words, such as "An hour"
/// @param meaning when it suits
public record WorkshopTemplate(String id, String title, String meaning, List<Part> parts) {

  public WorkshopTemplate {
    parts = List.copyOf(parts);
  }

  /// A step, or several of a kind.
  ///
  /// @param title what is done; "" where questions are asked
  /// @param questions how many questions are asked; 0 where something else is done
  /// @param minutes for the step, or for each question
  public record Part(Phase phase, String title, int questions, int minutes) {}

  /// The four questions behind every threat model, after Adam Shostack's framework.
  public enum Phase {
    WORKING_ON(mark("What are we working on?")),
    GO_WRONG(mark("What can go wrong?")),
    DO_ABOUT_IT(mark("What do we do about it?")),
    DID_WELL(mark("Did we do well?"));

    private final String words;

    Phase(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }

  /// How long it takes, minutes.
  public int minutes() {
    return parts.stream().mapToInt(part -> part.minutes() * Math.max(1, part.questions())).sum();
  }

  public int questions() {
    return parts.stream().mapToInt(Part::questions).sum();
  }
}
