package org.soundings.app;

import static org.soundings.language.Messages.trn;

/// One thing in an assessment that a change concerns.
///
/// @param id the id of a question or threat, a person's name and so on; "" if there is only one of
///   its kind
/// @param title the title that people know, or ""
/// @param remains whether it exists after the step
public record ChangedItem(Kind kind, String id, String title, boolean remains) {

  /// The kinds of things, the most important subject of a change first.
  public enum Kind {
    PERSON,
    ANSWER,
    SYSTEM,
    THREAT,
    EVIDENCE,
    ACTION,
    ASSUMPTION,
    FACTOR,
    NAME,
    SCOPE,
    FRAMEWORKS,
    VALIDITY,
    REPORT,
    SESSION;

    /// Such as "3 threats".
    String counted(int count) {
      return switch (this) {
        case PERSON -> trn("%d person", "%d people", count, count);
        case ANSWER -> trn("%d question", "%d questions", count, count);
        case SYSTEM -> trn("%d system model element", "%d system model elements", count, count);
        case THREAT -> trn("%d threat", "%d threats", count, count);
        case EVIDENCE -> trn("%d evidence item", "%d evidence items", count, count);
        case ACTION -> trn("%d action", "%d actions", count, count);
        case ASSUMPTION -> trn("%d assumption", "%d assumptions", count, count);
        case FACTOR -> trn("%d context factor", "%d context factors", count, count);
        case NAME, SCOPE, FRAMEWORKS, VALIDITY ->
            trn("%d context field", "%d context fields", count, count);
        case REPORT -> trn("%d report", "%d reports", count, count);
        case SESSION -> trn("%d session", "%d sessions", count, count);
      };
    }
  }
}
