package org.soundings.evidence;

/// What one item of evidence says about one question.
///
/// @param question the question's id
/// @param sentence in which way, one sentence
public record Bearing(String question, Relation relation, String sentence) {

  /// Evidence never answers; it stands beside what people say.
  public enum Relation {
    SUPPORTS,
    CONTRADICTS,
    SILENT
  }
}
