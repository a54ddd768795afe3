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
import org.soundings.base.Digest;
import org.soundings.store.gate.FolderGate;
import org.soundings.yaml.AppendedFile;

/// Writes the history of one open assessment.
///
/// Each day, and each copy of the folder, has a file of its own: what two people append in their
/// copies never meets in one file when the copies are merged. Not safe for several threads.
public final class HistoryLog {

  /// Where it lies in the assessment's folder.
  public static final String FOLDER = "history";

  /// After this time without a save, what was typed is recorded.
  public static final Duration PAUSE = Stretches.PAUSE;

  /// From this size on, in bytes, a day goes on in a further file.
  private static final int LARGE = 4 * 1024 * 1024;

  private final FolderGate gate;
  private final Stretches stretches = new Stretches();
  private final List<HistoryEntry> unwritten = new ArrayList<>();
  private @Nullable String copy;
  private boolean isAfterInterruption;

  public HistoryLog(Path assessment) {
    this.gate = new FolderGate(assessment);
  }

  /// Takes note that a file is being saved; [#write] puts on disk what has to be recorded of it.
  ///
  /// @param before its fields so far
  public void note(
      String file, Map<String, String> before, Map<String, String> after, Signature signature) {
    unwritten.addAll(stretches.note(file, before, after, signature));
  }

  /// Puts on disk what has to be recorded by now.
  ///
  /// @throws IOException if it could not be written; it is kept and written the next time
  public void write(Instant now) throws IOException {
    unwritten.addAll(stretches.over(now));
    write();
  }

  /// Puts on disk what was noted and ended.
  ///
  /// @throws IOException if it could not be written; it is kept and written the next time
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

  /// Takes note that the program before was killed while it saved.
  public void afterInterruption() {
    isAfterInterruption = true;
  }

  /// Says first of what a killed program recorded and did not do that it did not happen.
  private void takeBackUnapplied() throws IOException {
    if (isAfterInterruption) {
      Instant at = unwritten.getFirst().at();
      unwritten.addAll(
          0, Unapplied.in(gate, copy()).stream().map(entry -> entry.takenBack(at)).toList());
      isAfterInterruption = false;
    }
  }

  /// Whether all that was noted and ended is on disk.
  public boolean isWritten() {
    return unwritten.isEmpty();
  }

  /// Ends what is being typed, because the files are not what was noted here any more, or because
  /// the folder is closed. [#write] puts it on disk.
  public void end() {
    unwritten.addAll(stretches.unrecorded());
    stretches.forget();
  }

  /// What was saved and is not in a history file yet.
  List<HistoryEntry> unwritten() {
    var all = new ArrayList<>(unwritten);
    all.addAll(stretches.unrecorded());
    return all;
  }

  /// The first of what is to be written, as far as it belongs to one day.
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

  /// Eight digits that tell this copy of the folder from every other: made of what the disk calls
  /// it, so that nothing has to be kept, and nothing is copied with it.
  static String copy(Path place) throws IOException {
    var attributes = Files.readAttributes(place, BasicFileAttributes.class);
    Object key = attributes.fileKey();
    return Digest.of(
            "%s\n%s"
                .formatted(
                    System.getProperty("user.name", ""),
                    key != null ? key : attributes.creationTime()))
        .brief();
  }
}
