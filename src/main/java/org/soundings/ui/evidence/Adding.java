package org.soundings.ui.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.Lasting;
import org.soundings.ui.Desk;

/// Makes evidence of what stands in the form: stores what belongs to it by a job, then adds it.
final class Adding {

  private final Desk desk;

  Adding(Desk desk) {
    this.desk = desk;
  }

  /// @param added called once it is there
  void add(Entry entry, Consumer<Evidence> added) {
    Assessment current = desk.assessment();
    Instant now = desk.now();
    String author = desk.open().author();
    desk.work()
        .start(
            "Adding “%s”".formatted(entry.said().title()),
            "Nothing was added and nothing was changed; what you typed is still here.",
            progress -> made(entry, current, now, author, progress),
            item -> {
              desk.workbench()
                  .edit("adding of evidence", assessment -> assessment.withEvidence(item));
              added.accept(item);
            });
  }

  private Evidence made(
      Entry entry, Assessment current, Instant now, String author, Progress progress)
      throws IOException {
    String id = desk.open().folder().reserveEvidenceId(current);
    return new Evidence(
        id,
        entry.said().title(),
        source(id, entry, progress),
        entry.said().system(),
        capturedAt(entry, now),
        now,
        author,
        Lasting.BY_KIND,
        entry.bearing().stream().toList(),
        "");
  }

  private EvidenceSource source(String id, Entry entry, Progress progress) throws IOException {
    Entry.Said said = entry.said();
    Entry.Given given = entry.given();
    return switch (entry.kind()) {
      case FILE ->
          new EvidenceSource.File(desk.intake().copy(id, given.file().orElseThrow(), progress));
      case SCREENSHOT ->
          new EvidenceSource.Screenshot(
              given.file().isPresent()
                  ? desk.intake().copy(id, given.file().get(), progress)
                  : desk.intake()
                      .store(id, "screenshot.png", given.picture().orElseThrow().get(), progress));
      case COMMAND ->
          new EvidenceSource.CommandOutput(
              said.command(),
              said.system(),
              entry.exitCode(),
              desk.intake()
                  .store(
                      id, "output.txt", said.output().getBytes(StandardCharsets.UTF_8), progress));
      case LINK -> new EvidenceSource.Link(said.url());
      case STATEMENT -> new EvidenceSource.Statement(said.by(), said.statement());
    };
  }

  /// Today means now; another day its beginning.
  private @Nullable Instant capturedAt(Entry entry, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, desk.zone());
    return entry
        .captured()
        .map(day -> day.equals(today) ? now : day.atStartOfDay(desk.zone()).toInstant())
        .orElse(null);
  }
}
