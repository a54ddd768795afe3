package org.soundings.store.history;

import java.time.Instant;

/// One field, changed by one person in one go.
///
/// @param since when the first of it was saved
/// @param at when the last of it was saved
/// @param by a name or a role; "" where the program did not know it
/// @param file the file's path in the assessment's folder, with `/`
/// @param field such as `conclusion` or `lanes/developer/text`
/// @param before what stood there, "" for nothing; a list is its YAML
/// @param after what stands there since, likewise
public record Edit(
    Instant since, Instant at, String by, String file, String field, String before, String after) {

  /// The same, where its field is named otherwise.
  public Edit withField(String other) {
    return new Edit(since, at, by, file, other, before, after);
  }

  /// This edit and the one with which the same person went on.
  Edit with(Edit next) {
    return new Edit(since, next.at, by, file, field, before, next.after);
  }
}
