package org.soundings.report.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The value of one cell.
sealed interface Value {

  record Text(String words) implements Value {

    /// An empty cell.
    static final Text NONE = new Text("");
  }

  record Number(long number) implements Value {}

  record Day(LocalDate day) implements Value {}

  static Value of(String text) {
    return text.isEmpty() ? Text.NONE : new Text(text);
  }

  /// Several texts, one on a line.
  static Value of(List<String> lines) {
    return of(String.join("\n", lines));
  }

  static Value of(long number) {
    return new Number(number);
  }

  static Value of(@Nullable LocalDate day) {
    return day == null ? Text.NONE : new Day(day);
  }

  /// A time as sortable text, because spreadsheets have no time zones.
  static Value of(@Nullable Instant moment) {
    return moment == null ? Text.NONE : new Text(DateTimeFormatter.ISO_INSTANT.format(moment));
  }

  /// As plain text.
  default String text() {
    return switch (this) {
      case Text(String words) -> words;
      case Number(long number) -> String.valueOf(number);
      case Day(LocalDate day) -> day.toString();
    };
  }
}
