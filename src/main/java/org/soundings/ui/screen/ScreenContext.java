package org.soundings.ui.screen;

import static org.soundings.language.Messages.tr;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.soundings.app.ErrorCode;
import org.soundings.app.ExportBlock;
import org.soundings.app.ExportBlockedException;
import org.soundings.app.KnownNames;
import org.soundings.app.OpenAssessment;
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

/// An open assessment with everything that is needed to work on it. It is passed to the view model
/// of every screen.
public final class ScreenContext {

  private final OpenAssessment open;
  private final EvidenceIntake intake;
  private final Work work;
  private final Clock clock;

  /// @param work runs everything that is slow
  /// @param clock determines the age of evidence and the display of times
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

  /// All people who are named in the assessment: participants first, then names from elsewhere.
  public KnownNames people() {
    return people(List.of());
  }

  /// The same with some names first, such as the participants of a session.
  public KnownNames people(List<String> first) {
    return Renaming.known(assessment(), first);
  }

  /// Why the assessment is read-only; empty if it is not.
  public Optional<String> whyReadOnly() {
    return open.folder().whyReadOnly();
  }

  /// Whether reports and exports can be written from the folder as it was read; if not, a notice
  /// says why. Screens call this before they ask for a file.
  public boolean mayWriteOut() {
    Optional<ExportBlock> refusal = ExportBlock.of(open.folder());
    refusal.ifPresent(
        why ->
            work.notices()
                .say(Notice.trouble(ErrorCode.NOTHING_WRITTEN, why.reason(), why.remedy())));
    return refusal.isEmpty();
  }

  /// The open assessment, for an export.
  ///
  /// @throws ExportBlockedException if exports are not possible
  public ExportableAssessment exportable() throws ExportBlockedException {
    return ExportableAssessment.of(open.folder(), assessment());
  }

  /// An assessment with the results of comparing its stored files with their hashes while it is
  /// open. This reads every byte of them, so it has to run in a job.
  public Assessment compared(Assessment assessment, Progress progress) {
    return open.folder().evidence().compared(assessment, progress);
  }

  /// Compares the stored files of evidence with their hashes in the background. If the folder was
  /// opened without that check, no answer is supported by a file until then.
  public void compareFiles() {
    Assessment opened = assessment();
    work.quietly(
        tr("Checking the evidence files"),
        tr("Nothing was changed. You can repeat the check."),
        progress -> compared(opened, progress),
        this::noteFiles);
  }

  /// Applies results of a job about files, for items that have not changed since.
  public void noteFiles(Assessment compared) {
    workbench()
        .note(
            assessment -> {
              var doubts = new TreeMap<>(assessment.fileIssues());
              for (Evidence item : compared.evidence().values()) {
                if (item.equals(assessment.evidence().get(item.id()))) {
                  doubts.remove(item.id());
                  Optional.ofNullable(compared.fileIssues().get(item.id()))
                      .ifPresent(issue -> doubts.put(item.id(), issue));
                }
              }
              return assessment.withFileIssues(doubts);
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
