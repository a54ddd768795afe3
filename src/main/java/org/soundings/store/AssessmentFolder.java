package org.soundings.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Assessment;
import org.soundings.base.FailureCollector;
import org.soundings.base.Loaded;
import org.soundings.base.Progress;
import org.soundings.change.Milestone;
import org.soundings.store.draft.FormDraft;
import org.soundings.store.draft.FormDraftsFile;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.gate.FolderGate;
import org.soundings.store.history.HistoryLog;
import org.soundings.store.history.Signature;
import org.soundings.yaml.AtomicFile;

/// An assessment on disk while it is open. [FolderSaver] saves it, and [FolderOpening] opens it.
///
/// Thread-safe: one call runs at a time.
public final class AssessmentFolder implements AutoCloseable {

  private final Path path;
  private final FolderGate gate;
  private final FolderAccess access;
  private final FolderParts parts;
  private final HistoryLog log;
  private final Recorder recorder;
  private final FolderSaver saver;
  private final FormDraftsFile drafts;
  private final EvidenceFiles evidence;
  private final UnreadFiles unread = new UnreadFiles();
  private Assessment assessment;

  AssessmentFolder(
      Path path, FolderAccess access, Assessment assessment, FolderParts parts, HistoryLog log) {
    this.path = path;
    this.gate = new FolderGate(path);
    this.parts = parts;
    this.log = log;
    this.recorder = new Recorder(gate, parts, log);
    this.saver = new FolderSaver(gate, parts, recorder);
    this.drafts = new FormDraftsFile(path, access.whyReadOnly().orElse(null));
    this.evidence = new EvidenceFiles(this);
    this.access = access;
    this.assessment = assessment;
  }

  public static boolean isAssessment(Path folder) {
    return new FolderGate(folder).isThere(AssessmentPart.PROFILE);
  }

  /// Creates a new folder. Its history starts with the first change. An earlier attempt that was
  /// interrupted is completed.
  ///
  /// @throws FileAlreadyExistsException if the folder contains anything else
  public static AssessmentFolder create(Path folder, Assessment assessment) throws IOException {
    return FolderOpening.create(folder, assessment);
  }

  /// Opens a folder for reading and, if no other program or window has it open, for writing.
  ///
  /// @throws IOException if it cannot be read, or is not an assessment
  public static Loaded<AssessmentFolder> open(Path folder, Progress progress) throws IOException {
    return FolderOpening.open(folder, () -> FolderReader.read(folder, progress));
  }

  /// Opens a folder without reading its evidence files, which may be large. No evidence supports
  /// anything until its file is [EvidenceFiles#compared].
  public static Loaded<AssessmentFolder> openUncompared(Path folder, Progress progress)
      throws IOException {
    return FolderOpening.open(folder, () -> FolderReader.readUncompared(folder, progress));
  }

  /// Reads a folder without opening it, such as the sample inside the program's jar.
  public static Loaded<Assessment> read(Path folder, Progress progress) throws IOException {
    FolderFiles.requireAssessment(folder);
    FolderReader.Content content = FolderReader.read(folder, progress);
    return new Loaded<>(content.assessment(), content.problems());
  }

  /// Whether a file or folder belongs to the running program and not to the assessment: the lock,
  /// drafts of forms, and temporary files.
  public static boolean isOwn(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.equals(FolderLock.NAME)
        || FormDraftsFile.isOwn(name)
        || AtomicFile.isTemporary(file);
  }

  public Path path() {
    return path;
  }

  FolderGate gate() {
    return gate;
  }

  FolderAccess access() {
    return access;
  }

  /// The state that was last read or saved.
  public synchronized Assessment assessment() {
    return assessment;
  }

  /// Why the folder is read-only. Empty if it is not.
  public Optional<String> whyReadOnly() {
    return access.whyReadOnly();
  }

  /// Whether the reason for read-only access no longer applies. The folder must then be opened
  /// again.
  public boolean canBeWrittenNow() {
    return access.canBeHadNow();
  }

  /// Drafts of forms, which are not part of the assessment yet.
  public FormDraftsFile drafts() {
    return drafts;
  }

  /// The stored files of its evidence.
  public EvidenceFiles evidence() {
    return evidence;
  }

  /// The files that could not be read completely. Their readable part is shown. They are never
  /// written.
  public UnreadFiles unread() {
    return unread;
  }

  /// The milestones of this assessment.
  public Milestones milestones() {
    return new Milestones(gate);
  }

  /// The files with two versions, the local one and the one on disk.
  public FolderConflicts conflicts() {
    return new FolderConflicts(this, parts, recorder, log);
  }

  /// Changes of others in the folder.
  public ChangesByOthers changesByOthers() {
    return new ChangesByOthers(this, parts, recorder, log);
  }

  /// Every edit saved in this folder.
  public FolderHistory history() {
    return new FolderHistory(this, log);
  }

  /// Writes the files that differ from those on disk. What changed and who changed it is recorded
  /// in the history first. A file that another user changed is not touched, and the local version
  /// goes to `conflicts/`. Text is never replaced before its previous version is stored elsewhere,
  /// see [Recorder]. If the history cannot be written, files are still saved, and
  /// [SaveResult#unrecorded] says why.
  ///
  /// @throws IOException if a file could not be written; all others are written, no file is torn,
  ///   and the next save tries again
  public synchronized SaveResult save(Assessment current, Signature signature) throws IOException {
    access.requireHeld();
    SaveResult saved = access.changing(() -> saver.save(current, signature));
    assessment = current;
    return saved;
  }

  /// Writes the drafts of forms, see [FormDraftsFile#keep].
  public synchronized void keep(List<FormDraft> allDrafts) throws IOException {
    access.requireHeld();
    drafts.keep(allDrafts);
  }

  /// Creates a milestone, completely or not at all. Files that are on disk as in this state are
  /// copied with their comments.
  ///
  /// @return the milestone with its id
  /// @throws IOException if it could not be written; nothing is left of it
  public synchronized Milestone createMilestone(Milestone milestone) throws IOException {
    access.requireHeld();
    return milestones()
        .createMilestone(milestone, SnapshotFiles.of(milestone.moment().assessment(), parts));
  }

  /// Continues with the content that was read.
  void take(FolderReader.Content content) {
    assessment = content.assessment();
    parts.take(content);
    recorder.forget();
    unread.note(parts.damaged(), content.problems());
  }

  /// The image of this folder's text files for a copy.
  ///
  /// @param copy the folder in which the copy is created
  public synchronized FolderImage image(Path copy) throws IOException {
    return FolderImage.of(this, parts, copy);
  }

  /// Completes the history and releases the folder.
  ///
  /// @throws IOException if the history could not be written, unless the last save reported it; the
  ///   folder is released even so
  @Override
  public synchronized void close() throws IOException {
    var steps = new FailureCollector();
    steps.take(() -> history().recordAtTheEnd(saver.isUnrecordedTold()));
    steps.take(this::release);
    steps.end();
  }

  /// Releases the folder without writing anything.
  public synchronized void release() throws IOException {
    access.close();
  }
}
