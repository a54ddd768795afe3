package org.soundings.store.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Decides what is recorded when, while people type and every second is saved.
///
/// The first change of a field is recorded at once, with the previous text. Further typing by the
/// same person in that field is one stretch. It is recorded after a pause of [#PAUSE], after
/// [#LONGEST] without a pause, when another person continues or a longer passage is replaced, and
/// at the end. The history therefore contains every text that was in a file for longer than a
/// pause, and every finished text. It does not contain letters that were deleted while typing.
final class RecordingIntervals {

  static final Duration PAUSE = Duration.ofMinutes(1);
  static final Duration LONGEST = Duration.ofMinutes(10);

  /// A passage of this length that disappears between two saves was replaced, not deleted letter by
  /// letter.
  private static final int WRITTEN_OVER = 24;

  private final Map<Place, Stretch> stretches = new LinkedHashMap<>();

  private record Place(String file, String field) {}

  /// The typing of one person in one field.
  ///
  /// @param recorded the value in the last record
  /// @param recordedAt when that value was saved
  /// @param current the value saved last
  /// @param last when it was saved
  private record Stretch(
      String by, String recorded, Instant recordedAt, String current, Instant last) {

    boolean goesOnWith(String value, Signature signature) {
      return by.equals(signature.by()) && !isOver(signature.at()) && takenOut(value) < WRITTEN_OVER;
    }

    /// The length of the passage that disappeared.
    private int takenOut(String value) {
      int common = Math.min(current.length(), value.length());
      int begin = 0;
      while (begin < common && current.charAt(begin) == value.charAt(begin)) {
        begin++;
      }
      int end = 0;
      while (end < common - begin
          && current.charAt(current.length() - 1 - end) == value.charAt(value.length() - 1 - end)) {
        end++;
      }
      return current.length() - begin - end;
    }

    boolean isOver(Instant now) {
      return Duration.between(last, now).compareTo(PAUSE) >= 0;
    }

    boolean isLong() {
      return Duration.between(recordedAt, last).compareTo(LONGEST) >= 0;
    }

    Stretch with(String value, Instant at) {
      return new Stretch(by, recorded, recordedAt, value, at);
    }

    Stretch allRecorded() {
      return new Stretch(by, current, last, current, last);
    }
  }

  /// Notes that a file is being saved.
  ///
  /// @param before the previous fields
  /// @return what must be recorded now
  List<HistoryEntry> note(
      String file, Map<String, String> before, Map<String, String> after, Signature signature) {
    var entries = new ArrayList<HistoryEntry>();
    var changes = new ArrayList<HistoryEntry.Change>();
    var fields = new LinkedHashSet<>(before.keySet());
    fields.addAll(after.keySet());
    for (String field : fields) {
      var place = new Place(file, field);
      Stretch stretch = stretches.get(place);
      String old = stretch != null ? stretch.current() : before.getOrDefault(field, "");
      String value = after.getOrDefault(field, "");
      if (value.equals(old)) {
        continue;
      }
      if (stretch != null && stretch.goesOnWith(value, signature)) {
        stretches.put(place, stretch.with(value, signature.at()));
      } else {
        record(entries, place, stretch);
        changes.add(new HistoryEntry.Change(field, old, value));
        stretches.put(
            place, new Stretch(signature.by(), value, signature.at(), value, signature.at()));
      }
    }
    if (!changes.isEmpty()) {
      entries.add(new HistoryEntry(signature.at(), null, signature.by(), file, changes));
    }
    return entries;
  }

  /// What must be recorded because typing paused or lasted too long.
  List<HistoryEntry> over(Instant now) {
    var entries = new ArrayList<HistoryEntry>();
    stretches.replaceAll(
        (place, stretch) -> {
          if (!stretch.isOver(now) && !stretch.isLong()) {
            return stretch;
          }
          record(entries, place, stretch);
          return stretch.allRecorded();
        });
    return entries;
  }

  /// Saved values that are not recorded yet.
  List<HistoryEntry> unrecorded() {
    var entries = new ArrayList<HistoryEntry>();
    stretches.forEach((place, stretch) -> record(entries, place, stretch));
    return entries;
  }

  /// Starts anew, because the files have changed outside.
  void forget() {
    stretches.clear();
  }

  private static void record(List<HistoryEntry> entries, Place place, @Nullable Stretch stretch) {
    if (stretch != null && !Objects.equals(stretch.recorded(), stretch.current())) {
      entries.add(
          new HistoryEntry(
              stretch.last(),
              stretch.recordedAt(),
              stretch.by(),
              place.file(),
              List.of(
                  new HistoryEntry.Change(place.field(), stretch.recorded(), stretch.current()))));
    }
  }
}
