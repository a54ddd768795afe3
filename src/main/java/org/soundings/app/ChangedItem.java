package org.soundings.app;

import static org.soundings.language.Messages.trn;

/// One thing in an assessment that a change is about.
///
/// @param id what leads to it: the id of a question, of a threat, a person's name …; "" where there
///   is only one of its kind
/// @param title what people call it, or ""
/// @param remains whether it is there after the step that is looked at
public record ChangedItem(Kind kind, String id, String title, boolean remains) {

  /// What kinds of things there are, what a change is about first of all first.
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
    VALIDITY,
    REPORT,
    MEETING;

    /// Such as "3 threats".
    String counted(int count) {
      return switch (this) {
        case PERSON -> trn("%d person", "%d people", count, count);
        case ANSWER -> trn("%d question", "%d questions", count, count);
        case SYSTEM -> trn("%d part of the system", "%d parts of the system", count, count);
        case THREAT -> trn("%d threat", "%d threats", count, count);
        case EVIDENCE -> trn("%d item of evidence", "%d items of evidence", count, count);
        case ACTION -> trn("%d action", "%d actions", count, count);
        case ASSUMPTION -> trn("%d assumption", "%d assumptions", count, count);
        case FACTOR -> trn("%d factor of the context", "%d factors of the context", count, count);
        case NAME, SCOPE, VALIDITY ->
            trn("%d field of the context", "%d fields of the context", count, count);
        case REPORT -> trn("%d report", "%d reports", count, count);
        case MEETING -> trn("%d meeting", "%d meetings", count, count);
      };
    }
  }
}
