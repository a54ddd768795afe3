package org.soundings.evidence;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;

/// The relation between one item of evidence and one question.
///
/// @param question the question's id
/// @param sentence how it relates to the question, one sentence or a few
/// @param rules the rules that made the mapping when the file was imported; empty if a person did
public record EvidenceMapping(
    String question, Relation relation, String sentence, List<String> rules) {

  public EvidenceMapping {
    rules = List.copyOf(rules);
  }

  /// A mapping by a person.
  public EvidenceMapping(String question, Relation relation, String sentence) {
    this(question, relation, sentence, List.of());
  }

  /// Evidence never answers a question. It is displayed next to the team's answer.
  public enum Relation {
    SUPPORTS(mark("supports")),
    CONTRADICTS(mark("contradicts")),
    NEUTRAL(mark("neutral"));

    private final String words;

    Relation(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }
}
