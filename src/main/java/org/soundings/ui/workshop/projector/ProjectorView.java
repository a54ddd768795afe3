package org.soundings.ui.workshop.projector;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.ui.control.mark.Mark;
import org.soundings.workshop.SubjectLabels;

/// The content of the projector view. It contains nothing that the participants must not see.
public sealed interface ProjectorView {

  /// An agenda item.
  ///
  /// @param place the phase, or the chapter of the question
  /// @param words the question, or the task
  /// @param followUp the current follow-up question
  /// @param promised the open actions, if the item reviews them
  record Asked(String place, String words, Optional<String> followUp, List<String> promised)
      implements ProjectorView {
    public Asked {
      promised = List.copyOf(promised);
    }
  }

  /// A concept card.
  ///
  /// @param to the participant it was dealt to, or ""
  record Card(String title, String explanation, String to) implements ProjectorView {}

  /// A voting round is open. Only the number of submitted votes is known.
  ///
  /// @param words the wording of the question, or the sentence of the threat; or ""
  /// @param stands the current value, as in [SubjectLabels#stands], or ""
  record Voting(
      String asked, String about, String words, String stands, String round, int in, int of)
      implements ProjectorView {}

  /// Revealed votes.
  ///
  /// @param subject the subject of the vote
  /// @param options in the order of the ballot
  /// @param unknown the participants who voted "don't know"
  /// @param verdict the decision; empty while there is none
  record Revealed(
      VoteSubject subject,
      String asked,
      String about,
      String round,
      List<Option> options,
      List<String> unknown,
      String spread,
      Optional<Verdict> verdict)
      implements ProjectorView {
    public Revealed {
      options = List.copyOf(options);
      unknown = List.copyOf(unknown);
    }
  }

  /// The decision and its rationale.
  ///
  /// @param agreed the conclusion of the question that was rated, or ""
  /// @param voices the reasons of dissenting participants, a sentence each
  record Verdict(String words, String agreed, String reason, List<String> voices) {
    public Verdict {
      voices = List.copyOf(voices);
    }
  }

  /// A level with its votes.
  record Option(String words, Optional<Mark> mark, List<Dot> dots) {
    public Option {
      dots = List.copyOf(dots);
    }
  }

  /// A vote.
  record Dot(String who, Confidence confidence, boolean speaksFirst) {}

  /// A silent round is running.
  record Writing(String words, int in, int of) implements ProjectorView {}

  /// The revealed notes, in groups.
  ///
  /// @param question id of their question
  record Written(String question, String words, List<Group> groups) implements ProjectorView {
    public Written {
      groups = List.copyOf(groups);
    }
  }

  /// @param name "" for notes without a group
  /// @param notes each with its author
  record Group(String name, List<String> notes) {
    public Group {
      notes = List.copyOf(notes);
    }
  }

  /// The agenda is finished.
  record Over(String words) implements ProjectorView {}
}
