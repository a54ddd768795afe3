package org.soundings.evidence;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;

/// What one item of evidence says about one question.
///
/// @param question the question's id
/// @param sentence in which way, one sentence or a few
/// @param rules the rules that said so when the file was read; none where a person did
public record Bearing(String question, Relation relation, String sentence, List<String> rules) {

  public Bearing {
    rules = List.copyOf(rules);
  }

  /// What a person says.
  public Bearing(String question, Relation relation, String sentence) {
    this(question, relation, sentence, List.of());
  }

  /// Evidence never answers; it stands beside what people say.
  public enum Relation {
    SUPPORTS(mark("supports")),
    CONTRADICTS(mark("contradicts")),
    SILENT(mark("silent"));

    private final String words;

    Relation(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }
}
