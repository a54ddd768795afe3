package org.soundings.ui.workshop.projector;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.ui.control.mark.Mark;
import org.soundings.workshop.SubjectLabels;

/// What the room sees. It holds nothing that the room may not know.
public sealed interface ProjectorView {

  /// A step of the plan.
  ///
  /// @param place the phase, or the chapter of the question
  /// @param words the question itself, or what is done
  /// @param followUp the deeper question that is asked now
  /// @param promised what was promised so far, where the room goes through that
  record Asked(String place, String words, Optional<String> followUp, List<String> promised)
      implements ProjectorView {
    public Asked {
      promised = List.copyOf(promised);
    }
  }

  /// A concept card.
  ///
  /// @param to who got it, or ""
  record Card(String title, String explanation, String to) implements ProjectorView {}

  /// Votes are being cast. How many are in is all that is known.
  ///
  /// @param words the whole question that is judged, or what happens where a threat is; or ""
  /// @param stands what stands already, as [SubjectLabels#stands] says, or ""
  record Voting(
      String asked, String about, String words, String stands, String round, int in, int of)
      implements ProjectorView {}

  /// Votes that were shown together.
  ///
  /// @param subject what they were on
  /// @param rungs in the order in which they are chosen from
  /// @param unknown who does not know
  /// @param verdict what was decided by them; empty while nothing is
  record Revealed(
      VoteSubject subject,
      String asked,
      String about,
      String round,
      List<Rung> rungs,
      List<String> unknown,
      String spread,
      Optional<Verdict> verdict)
      implements ProjectorView {
    public Revealed {
      rungs = List.copyOf(rungs);
      unknown = List.copyOf(unknown);
    }
  }

  /// What was decided, and why.
  ///
  /// @param agreed what all agree on at the question whose standing was decided, or ""
  /// @param voices what those say to it who voted otherwise, a sentence each
  record Verdict(String words, String agreed, String reason, List<String> voices) {
    public Verdict {
      voices = List.copyOf(voices);
    }
  }

  /// One rung with the votes on it.
  record Rung(String words, Optional<Mark> mark, List<Dot> dots) {
    public Rung {
      dots = List.copyOf(dots);
    }
  }

  /// One vote.
  record Dot(String who, Confidence confidence, boolean speaksFirst) {}

  /// People write before they speak.
  record Writing(String words, int in, int of) implements ProjectorView {}

  /// What they wrote, put together under the names of groups.
  ///
  /// @param question the id of the one that they wrote about
  record Written(String question, String words, List<Group> groups) implements ProjectorView {
    public Written {
      groups = List.copyOf(groups);
    }
  }

  /// @param name "" for what belongs to no group
  /// @param notes each with who wrote it
  record Group(String name, List<String> notes) {
    public Group {
      notes = List.copyOf(notes);
    }
  }

  /// Nothing is left to do.
  record Over(String words) implements ProjectorView {}
}
