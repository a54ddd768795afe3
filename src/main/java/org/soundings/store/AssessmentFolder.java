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

/// An assessment on disk, open for as long as somebody works on it. [FolderSaver] saves it, and
/// [FolderOpening] opens it.
///
/// Safe for several threads: one call runs at a time.
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

  /// Makes a new folder. Its history begins with the first change of what it holds now. What a
  /// program began that was killed is gone on with.
  ///
  /// @throws FileAlreadyExistsException if something else is in the folder already
  public static AssessmentFolder create(Path folder, Assessment assessment) throws IOException {
    return FolderOpening.create(folder, assessment);
  }

  /// Opens a folder for reading and, where nobody else has it open, for writing.
  ///
  /// @throws IOException if it cannot be read, or is not an assessment
  public static Loaded<AssessmentFolder> open(Path folder, Progress progress) throws IOException {
    return FolderOpening.open(folder, () -> FolderReader.read(folder, progress));
  }

  /// Opens a folder without its files of evidence, which may be large. None of them supports
  /// anything until they are [EvidenceFiles#compared].
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

  /// Whether the running program keeps a file or a folder for itself, so that it is no part of the
  /// assessment: the lock, what was begun in forms, and what is written under another name first.
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

  /// What was read or saved last.
  public synchronized Assessment assessment() {
    return assessment;
  }

  /// Why nothing can be written; empty where it can.
  public Optional<String> whyReadOnly() {
    return access.whyReadOnly();
  }

  /// Whether what kept this folder from being written is over: to be opened anew then.
  public boolean canBeWrittenNow() {
    return access.canBeHadNow();
  }

  /// What was begun in forms and is no part of the assessment yet.
  public FormDraftsFile drafts() {
    return drafts;
  }

  /// The stored files of its evidence.
  public EvidenceFiles evidence() {
    return evidence;
  }

  /// The files of which something could not be read. They are shown as far as possible and never
  /// written.
  public UnreadFiles unread() {
    return unread;
  }

  /// The milestones of this assessment.
  public Milestones milestones() {
    return new Milestones(gate);
  }

  /// The files of which there are two versions, ours and that of others.
  public FolderConflicts conflicts() {
    return new FolderConflicts(this, parts, recorder, log);
  }

  /// What others do in the folder.
  public ChangesByOthers changesByOthers() {
    return new ChangesByOthers(this, parts, recorder, log);
  }

  /// Every edit that was saved here.
  public FolderHistory history() {
    return new FolderHistory(this, log);
  }

  /// Writes what differs from what is on disk, and first, to the history, what is changed by whom.
  /// A file that somebody else changed is not touched; our version goes to `conflicts/`. Text is
  /// never replaced while its previous version stands nowhere else, see [Recorder]. A history that
  /// cannot be written keeps nothing from being saved; [Saved#unrecorded] says why.
  ///
  /// @throws IOException if a file could not be written; all others are written, no file is torn,
  ///   and the next save tries again
  public synchronized Saved save(Assessment current, Signature signature) throws IOException {
    access.requireHeld();
    Saved saved = access.changing(() -> saver.save(current, signature));
    assessment = current;
    return saved;
  }

  /// Keeps what is begun in forms and not added yet; see [FormDraftsFile#keep].
  public synchronized void keep(List<FormDraft> begun) throws IOException {
    access.requireHeld();
    drafts.keep(begun);
  }

  /// Keeps a state under a name, whole or not at all. Files that are on disk as they are in the
  /// state are copied with their comments.
  ///
  /// @return the milestone with its id
  /// @throws IOException if it could not be written; nothing is left of it
  public synchronized Milestone freeze(Milestone milestone) throws IOException {
    access.requireHeld();
    return milestones().freeze(milestone, FrozenFiles.of(milestone.moment().assessment(), parts));
  }

  /// Goes on from what was read.
  void take(FolderReader.Content content) {
    assessment = content.assessment();
    parts.take(content);
    recorder.forget();
    unread.note(parts.damaged(), content.problems());
  }

  /// What a copy of this folder gets of its words now.
  ///
  /// @param copy where it is filled
  public synchronized FolderImage image(Path copy) throws IOException {
    return FolderImage.of(this, parts, copy);
  }

  /// Puts into the history what is not there yet, and lets the folder go.
  ///
  /// @throws IOException if that could not be written, unless the last save told it; the folder is
  ///   let go all the same
  @Override
  public synchronized void close() throws IOException {
    var steps = new FailureCollector();
    steps.take(() -> history().recordAtTheEnd(saver.isUnrecordedTold()));
    steps.take(this::release);
    steps.end();
  }

  /// Lets the folder go as it is.
  public synchronized void release() throws IOException {
    access.close();
  }
}
