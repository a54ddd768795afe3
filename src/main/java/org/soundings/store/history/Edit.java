package org.soundings.store.history;

import java.time.Instant;

/// A change of one field by one person, in one stretch of typing.
///
/// @param since when its first change was saved
/// @param at when its last change was saved
/// @param by a name or a role; "" if not known
/// @param file the file's path in the assessment's folder, with `/`
/// @param field such as `conclusion` or `perspectives/developer/text`
/// @param before the previous text, "" if empty; a list is stored as YAML
/// @param after the new text, in the same form
public record Edit(
    Instant since, Instant at, String by, String file, String field, String before, String after) {

  /// The same edit with another field name.
  public Edit withField(String other) {
    return new Edit(since, at, by, file, other, before, after);
  }

  /// This edit joined with the next one of the same person.
  Edit with(Edit next) {
    return new Edit(since, next.at, by, file, field, before, next.after);
  }
}
