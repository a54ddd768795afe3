package org.soundings.ui.screen;

import static org.soundings.language.Messages.tr;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.soundings.app.ExportBlock;
import org.soundings.app.ExportBlockedException;
import org.soundings.app.KnownNames;
import org.soundings.app.OpenAssessment;
import org.soundings.app.TroubleCode;
import org.soundings.app.Workbench;
import org.soundings.app.evidence.EvidenceIntake;
import org.soundings.app.export.ExportableAssessment;
import org.soundings.app.redaction.Renaming;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.pack.Library;
import org.soundings.threat.ThreatModel;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Work;

/// An open assessment with what is needed to work on it; what every screen's view model is given.
public final class ScreenContext {

  private final OpenAssessment open;
  private final EvidenceIntake intake;
  private final Work work;
  private final Clock clock;

  /// @param work runs whatever takes longer than a blink
  /// @param clock whether evidence is old, and how moments are written
  public ScreenContext(OpenAssessment open, EvidenceIntake intake, Work work, Clock clock) {
    this.open = open;
    this.intake = intake;
    this.work = work;
    this.clock = clock;
  }

  public OpenAssessment open() {
    return open;
  }

  public EvidenceIntake intake() {
    return intake;
  }

  public Work work() {
    return work;
  }

  public Clock clock() {
    return clock;
  }

  public ScreenContext(OpenAssessment open, Work work, Clock clock) {
    this(open, new EvidenceIntake(open.folder()), work, clock);
  }

  public Assessment assessment() {
    return open.workbench().current();
  }

  public ThreatModel threats() {
    return open.threats();
  }

  public Workbench workbench() {
    return open.workbench();
  }

  public Library library() {
    return open.library();
  }

  /// Everybody who is named in the assessment: those who take part first, then whoever is named
  /// elsewhere.
  public KnownNames people() {
    return people(List.of());
  }

  /// The same with some in front, such as those who are at a meeting.
  public KnownNames people(List<String> first) {
    return Renaming.known(assessment(), first);
  }

  /// Why nothing can be written here; empty where it can.
  public Optional<String> whyReadOnly() {
    return open.folder().whyReadOnly();
  }

  /// Whether reports and exports are written from the folder as it was read; if not, why is told.
  /// Screens ask before they ask for a file.
  public boolean mayWriteOut() {
    Optional<ExportBlock> refusal = ExportBlock.of(open.folder());
    refusal.ifPresent(
        why ->
            work.notices()
                .say(Notice.trouble(TroubleCode.NOTHING_WRITTEN, why.reason(), why.remedy())));
    return refusal.isEmpty();
  }

  /// What is open now, for whoever writes it.
  ///
  /// @throws ExportBlockedException if nothing may be written
  public ExportableAssessment exportable() throws ExportBlockedException {
    return ExportableAssessment.of(open.folder(), assessment());
  }

  /// An assessment with what became of the stored files of its evidence while it is open. This
  /// reads every byte of them, so that it belongs into a job.
  public Assessment compared(Assessment assessment, Progress progress) {
    return open.folder().evidence().compared(assessment, progress);
  }

  /// Compares the stored files of evidence aside. What was opened without doing so is supported by
  /// none of them until then.
  public void compareFiles() {
    Assessment opened = assessment();
    work.quietly(
        tr("Checking the files of the evidence"),
        tr("Nothing was changed; the check can be made again."),
        progress -> compared(opened, progress),
        this::noteFiles);
  }

  /// Takes what a job found about files, for the items that are still as they were then.
  public void noteFiles(Assessment compared) {
    workbench()
        .note(
            assessment -> {
              var doubts = new TreeMap<>(assessment.fileDoubts());
              for (Evidence item : compared.evidence().values()) {
                if (item.equals(assessment.evidence().get(item.id()))) {
                  doubts.remove(item.id());
                  Optional.ofNullable(compared.fileDoubts().get(item.id()))
                      .ifPresent(doubt -> doubts.put(item.id(), doubt));
                }
              }
              return assessment.withFileDoubts(doubts);
            });
  }

  public Instant now() {
    return open.now();
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now(), zone());
  }

  public ZoneId zone() {
    return clock.getZone();
  }
}
