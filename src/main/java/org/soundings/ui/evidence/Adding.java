package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.soundings.app.evidence.DuplicateEvidence;
import org.soundings.app.evidence.EvidenceImport;
import org.soundings.app.evidence.EvidenceIntake;
import org.soundings.app.evidence.Examination;
import org.soundings.app.evidence.GivenFile;
import org.soundings.app.evidence.MaskedSecrets;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.FormatName;
import org.soundings.evidence.ItemValidity;
import org.soundings.evidence.StoredFile;
import org.soundings.pack.EvidenceRule;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;

/// Creates an item of evidence from the form: a job stores its file, then the item is added. The
/// job takes all it needs from the context before it starts.
final class Adding {

  private final ScreenContext context;
  private final EvidenceEntry entry;
  private final Assessment current;
  private final List<EvidenceRule> rules;
  private final Instant now;
  private final String author;

  Adding(ScreenContext context, EvidenceEntry entry) {
    this.context = context;
    this.entry = entry;
    current = context.assessment();
    rules = context.library().source().rules();
    now = context.now();
    author = context.open().author();
  }

  /// @param added receives the added item
  /// @param over runs at the end, also after a failure
  void start(Consumer<Evidence> added, Runnable over) {
    context
        .work()
        .change(
            tr("Adding “%s”", entry.entered().title()),
            tr(
                "Nothing was added or changed. Your text is still in the form, so you can try again."),
            this::made,
            item -> {
              context
                  .workbench()
                  .edit(tr("evidence added"), assessment -> assessment.withEvidence(item));
              tellWhatWasRead(item);
              tellWhatWasThere(item);
              tellWhatWasMasked(item);
              added.accept(item);
            },
            over);
  }

  /// If the file is a report, a notice says so, because it contains more than the form asked for.
  private void tellWhatWasRead(Evidence item) {
    item.source()
        .file()
        .flatMap(StoredFile::wasRead)
        .map(
            reading ->
                tr(
                    "Parsed as: %s. Mapped to %s.",
                    FormatName.said(reading.format()), questions(item.mappings().size())))
        .ifPresent(text -> context.work().notices().say(Notice.news(text)));
  }

  private void tellWhatWasMasked(Evidence item) {
    MaskedSecrets.sentence(List.of(item))
        .ifPresent(
            sentence ->
                context
                    .work()
                    .notices()
                    .say(Notice.news(tr("%s, “%s”: %s", item.id(), item.title(), sentence))));
  }

  private void tellWhatWasThere(Evidence item) {
    item.file()
        .flatMap(stored -> DuplicateEvidence.same(stored, current))
        .map(
            there ->
                tr(
                    "The same file already exists as %s. It was also added as %s. Undo removes the new item.",
                    there.item().id(), item.id()))
        .ifPresent(text -> context.work().notices().say(Notice.news(text)));
  }

  private static String questions(int count) {
    return trn("1 question", "%,d questions", count, count);
  }

  private Evidence made(Progress progress) throws IOException {
    EvidenceEntry.Entered said = entry.entered();
    return switch (entry.kind()) {
      case FILE -> read(progress);
      case SCREENSHOT -> kept(id -> new EvidenceSource.Screenshot(picture(id, progress)));
      case COMMAND -> kept(id -> printed(id, said, progress));
      case LINK -> kept(_ -> context.intake().link(said.url()));
      case STATEMENT -> kept(_ -> new EvidenceSource.Statement(said.by(), said.statement()));
    };
  }

  /// A file is inspected before it is stored, as on import.
  private Evidence read(Progress progress) throws IOException {
    EvidenceIntake.requireContent(entry.given().file().orElseThrow());
    var wishes =
        new EvidenceImport.Wishes(
            author, now, entry.entered().system(), capturedAt(), EvidenceIntake.Secrets.MASK);
    return new GivenFile(
            entry.given().file().orElseThrow(), entry.entered().title(), entry.mapping())
        .taken(
            new Examination(rules, progress),
            new EvidenceImport(context.open().folder(), wishes),
            current,
            progress);
  }

  private interface Storing {
    EvidenceSource source(String id) throws IOException;
  }

  private Evidence kept(Storing storing) throws IOException {
    String id = context.open().folder().evidence().reserveId(current);
    return new Evidence(
        id,
        entry.entered().title(),
        storing.source(id),
        entry.entered().system(),
        capturedAt(),
        now,
        author,
        ItemValidity.BY_KIND,
        entry.mapping().stream().toList(),
        "");
  }

  private StoredFile picture(String id, Progress progress) throws IOException {
    EvidenceEntry.Given given = entry.given();
    if (given.file().isPresent()) {
      EvidenceIntake.requireContent(given.file().get());
      return context.intake().copy(id, given.file().get(), progress);
    }
    return context
        .intake()
        .store(id, "screenshot.png", given.picture().orElseThrow().png(), progress);
  }

  private EvidenceSource printed(String id, EvidenceEntry.Entered said, Progress progress)
      throws IOException {
    byte[] output = said.output().getBytes(StandardCharsets.UTF_8);
    return context
        .intake()
        .commandOutput(id, said.command(), said.system(), entry.exitCode(), output, progress);
  }

  /// Today means now; another day means its start.
  private @Nullable Instant capturedAt() {
    LocalDate today = LocalDate.ofInstant(now, context.zone());
    return entry
        .captured()
        .map(day -> day.equals(today) ? now : day.atStartOfDay(context.zone()).toInstant())
        .orElse(null);
  }
}
