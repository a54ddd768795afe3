package org.soundings.store.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Sha256;
import org.soundings.store.gate.FolderGate;
import org.soundings.yaml.AppendedFile;

/// Writes the history of one open assessment.
///
/// Each day and each copy of the folder has its own file, so that records of two users never
/// conflict when copies are merged. Not thread-safe.
public final class HistoryLog {

  /// Its folder in the assessment's folder.
  public static final String FOLDER = "history";

  /// The pause after which typed text is recorded.
  public static final Duration PAUSE = RecordingIntervals.PAUSE;

  /// The size in bytes from which a day continues in another file.
  private static final int LARGE = 4 * 1024 * 1024;

  private final FolderGate gate;
  private final RecordingIntervals stretches = new RecordingIntervals();
  private final List<HistoryEntry> unwritten = new ArrayList<>();
  private @Nullable String copy;
  private boolean isAfterInterruption;

  public HistoryLog(Path assessment) {
    this.gate = new FolderGate(assessment);
  }

  /// Notes that a file is being saved. [#write] writes what must be recorded.
  ///
  /// @param before the previous fields
  public void note(
      String file, Map<String, String> before, Map<String, String> after, Signature signature) {
    unwritten.addAll(stretches.note(file, before, after, signature));
  }

  /// Writes what must be recorded by now.
  ///
  /// @throws IOException if it could not be written; it is kept and written next time
  public void write(Instant now) throws IOException {
    unwritten.addAll(stretches.over(now));
    write();
  }

  /// Writes the completed records.
  ///
  /// @throws IOException if they could not be written; they are kept and written next time
  public void write() throws IOException {
    if (!unwritten.isEmpty()) {
      takeBackUnapplied();
    }
    while (!unwritten.isEmpty()) {
      List<HistoryEntry> day = firstDay();
      append(day);
      unwritten.subList(0, day.size()).clear();
    }
  }

  /// How many records of a file are not on disk.
  public int unwritten(String file) {
    return (int) unwritten.stream().filter(entry -> entry.file().equals(file)).count();
  }

  /// Notes that the previous program was killed during a save.
  public void afterInterruption() {
    isAfterInterruption = true;
  }

  /// First reverts the records of a killed program whose changes did not happen.
  private void takeBackUnapplied() throws IOException {
    if (isAfterInterruption) {
      Instant at = unwritten.getFirst().at();
      unwritten.addAll(
          0, Unapplied.in(gate, copy()).stream().map(entry -> entry.takenBack(at)).toList());
      isAfterInterruption = false;
    }
  }

  /// Whether all completed records are on disk.
  public boolean isWritten() {
    return unwritten.isEmpty();
  }

  /// Completes the current stretches, because the files have changed outside or the folder is
  /// closed. [#write] writes them.
  public void end() {
    unwritten.addAll(stretches.unrecorded());
    stretches.forget();
  }

  /// Saved changes that are not in a history file yet.
  List<HistoryEntry> unwritten() {
    var all = new ArrayList<>(unwritten);
    all.addAll(stretches.unrecorded());
    return all;
  }

  /// The first unwritten records that belong to the same day.
  private List<HistoryEntry> firstDay() {
    LocalDate day = day(unwritten.getFirst());
    int end = 1;
    while (end < unwritten.size() && day(unwritten.get(end)).equals(day)) {
      end++;
    }
    return List.copyOf(unwritten.subList(0, end));
  }

  private void append(List<HistoryEntry> entries) throws IOException {
    var text = new StringBuilder();
    entries.stream().flatMap(HistoryEntry::readable).map(HistoryEntry::text).forEach(text::append);
    AppendedFile.append(
        file(day(entries.getFirst())), text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static LocalDate day(HistoryEntry entry) {
    return entry.at().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private Path file(LocalDate day) throws IOException {
    String copy = copy();
    Path file = gate.file("%s/%s-%s.yaml".formatted(FOLDER, day, copy));
    for (int number = 2; isLarge(file); number++) {
      file = gate.file("%s/%s-%s-%s.yaml".formatted(FOLDER, day, copy, number));
    }
    return file;
  }

  private String copy() throws IOException {
    String known = copy;
    if (known == null) {
      known = copy(gate.root());
      copy = known;
    }
    return known;
  }

  private static boolean isLarge(Path file) throws IOException {
    return Files.exists(file) && Files.size(file) >= LARGE;
  }

  /// Eight hexadecimal digits that identify this copy of the folder. They are derived from the file
  /// system's key of the folder, so that they are not stored and not copied with it.
  static String copy(Path place) throws IOException {
    var attributes = Files.readAttributes(place, BasicFileAttributes.class);
    Object key = attributes.fileKey();
    return Sha256.of(
            "%s\n%s"
                .formatted(
                    System.getProperty("user.name", ""),
                    key != null ? key : attributes.creationTime()))
        .brief();
  }
}
