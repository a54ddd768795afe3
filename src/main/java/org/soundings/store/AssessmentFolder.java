package org.soundings.store;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.GivenIds;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.base.FailureCollector;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.base.Progress;
import org.soundings.change.Milestone;
import org.soundings.evidence.Doubt;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.StoredFile;
import org.soundings.store.conflict.ConflictCopy;
import org.soundings.store.conflict.FileConflict;
import org.soundings.store.draft.FormDraft;
import org.soundings.store.draft.FormDraftsFile;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.file.FolderLayout;
import org.soundings.store.file.PartText;
import org.soundings.store.gate.FolderGate;
import org.soundings.store.gate.SaveMark;
import org.soundings.store.gate.SpecialEntry;
import org.soundings.store.history.Edit;
import org.soundings.store.history.History;
import org.soundings.store.history.HistoryLog;
import org.soundings.store.history.Signature;
import org.soundings.yaml.AtomicFile;

/// An assessment on disk, open for as long as somebody works on it.
///
/// Safe for several threads: one call runs at a time.
public final class AssessmentFolder implements AutoCloseable {

  private final Path path;
  private final FolderGate gate;
  private final FolderAccess access;
  private final FolderParts parts;
  private final HistoryLog log;
  private final Recorder recorder;
  private final FormDraftsFile drafts;

  private final UnreadFiles unread = new UnreadFiles();
  private int lastReserved;

  /// Whether the last save told that the history does not have it.
  private boolean isUnrecordedTold;

  private Assessment assessment;
  private boolean isReleased;

  private AssessmentFolder(Path path, FolderAccess access, Assessment assessment) {
    this(path, access, assessment, new FolderParts(path), new HistoryLog(path));
  }

  private AssessmentFolder(
      Path path, FolderAccess access, Assessment assessment, FolderParts parts, HistoryLog log) {
    this.path = path;
    this.gate = new FolderGate(path);
    this.parts = parts;
    this.log = log;
    this.recorder = new Recorder(gate, parts, log);
    this.drafts = new FormDraftsFile(path, access.whyReadOnly().orElse(null));
    this.access = access;
    this.assessment = assessment;
  }

  /// Whether a folder looks like an assessment.
  public static boolean isAssessment(Path folder) {
    return new FolderGate(folder).isThere(AssessmentPart.PROFILE);
  }

  /// Makes a new folder. Its history begins with the first change of what it holds now. What a
  /// program began that was killed is gone on with.
  ///
  /// @throws FileAlreadyExistsException if something else is in the folder already
  public static AssessmentFolder create(Path folder, Assessment assessment) throws IOException {
    SortedMap<String, AssessmentPart> wanted = AssessmentPart.of(assessment);
    if (FolderFiles.isMade(folder, wanted)) {
      return openMade(folder);
    }
    if (!FolderFiles.isUnused(folder)) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    AtomicFile.makeFolders(folder);
    FolderLock lock = FolderLock.take(folder).orElse(null);
    if (lock == null) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    var opened = new AssessmentFolder(folder, FolderAccess.of(folder, lock), assessment);
    try {
      FolderFiles.removeLeftovers(folder);
      GitIgnore.makeIn(folder);
      opened.writeChanged(
          assessment, wanted, new Recorder.Recorded(wanted.keySet(), ""), new FailureCollector());
      return opened;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /// The program that made it was killed before it could say so.
  private static AssessmentFolder openMade(Path folder) throws IOException {
    AssessmentFolder made = open(folder, Progress.unwatched()).value();
    if (made.whyReadOnly().isPresent()) {
      made.close();
      throw new FileAlreadyExistsException(folder.toString());
    }
    return made;
  }

  /// Opens a folder for reading and, where nobody else has it open, for writing.
  ///
  /// @throws NotDirectoryException if there is no folder
  /// @throws NoSuchFileException if the folder holds no `assessment.yaml`
  /// @throws IOException if it cannot be read
  public static Loaded<AssessmentFolder> open(Path folder, Progress progress) throws IOException {
    return open(folder, () -> FolderReader.read(folder, progress));
  }

  /// Opens a folder without reading its files of evidence, which may be large. None of them
  /// supports anything until they are [#compared].
  ///
  /// @throws IOException as [#open] does
  public static Loaded<AssessmentFolder> openUncompared(Path folder, Progress progress)
      throws IOException {
    return open(folder, () -> FolderReader.readUncompared(folder, progress));
  }

  /// Reads what a folder holds.
  private interface Reading {
    FolderReader.Content read() throws IOException;
  }

  private static Loaded<AssessmentFolder> open(Path folder, Reading reading) throws IOException {
    FolderFiles.requireAssessment(folder);
    FolderAccess access = FolderAccess.ask(folder);
    try {
      FolderReader.Content content = reading.read();
      var opened =
          new AssessmentFolder(folder, access.knowing(content.format()), content.assessment());
      opened.take(content);
      if (SaveMark.isSet(opened.gate)) {
        opened.log.afterInterruption();
      }
      List<Problem> ofDrafts = opened.drafts.read();
      return new Loaded<>(
          opened, Stream.concat(content.problems().stream(), ofDrafts.stream()).toList());
    } catch (IOException | RuntimeException e) {
      access.close();
      throw e;
    }
  }

  /// Reads a folder without opening it: nothing is locked, nothing can be written. For the sample
  /// inside the program's jar.
  public static Loaded<Assessment> read(Path folder, Progress progress) throws IOException {
    FolderFiles.requireAssessment(folder);
    FolderReader.Content content = FolderReader.read(folder, progress);
    return new Loaded<>(content.assessment(), content.problems());
  }

  public Path path() {
    return path;
  }

  FolderGate gate() {
    return gate;
  }

  /// What was read or saved last.
  public synchronized Assessment assessment() {
    return assessment;
  }

  /// Why nothing can be written; empty where it can.
  public Optional<String> whyReadOnly() {
    return access.whyReadOnly();
  }

  /// Whether what kept this folder from being written when it was opened is over, such as another
  /// program that had it open: to be opened anew then.
  public boolean canBeWrittenNow() {
    return access.canBeHadNow();
  }

  /// Whether the running program keeps a file or a folder for itself, which is no part of the
  /// assessment then: the one by which it holds the folder, what was begun in forms, read or put
  /// aside unread, and what a copy is filled in.
  public static boolean isOwn(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.equals(FolderLock.NAME)
        || FormDraftsFile.isOwn(name)
        || AtomicFile.isTemporary(file);
  }

  /// What was begun in forms and is no part of the assessment yet.
  public FormDraftsFile drafts() {
    return drafts;
  }

  /// Writes what differs from what is on disk, and first, to the history, what is changed by whom.
  /// A file that somebody else changed is not touched; our version goes to `conflicts/`.
  ///
  /// Text is never replaced while its previous version stands nowhere else: see [Recorder]. A
  /// history that cannot be written keeps nothing from being saved; [Saved#unrecorded] says why.
  ///
  /// @throws IOException if a file could not be written; all others are written, no file is torn,
  ///   and the next save tries again
  public synchronized Saved save(Assessment current, Signature signature) throws IOException {
    requireHeld();
    return access.changing(() -> write(current, signature));
  }

  private Saved write(Assessment current, Signature signature) throws IOException {
    SortedMap<String, AssessmentPart> wanted = AssessmentPart.changed(current, parts.saved());
    var steps = new FailureCollector();
    Recorder.Recorded recorded = recorder.record(wanted, signature, steps);
    isUnrecordedTold = !recorded.trouble().isEmpty();
    try {
      return writeChanged(current, wanted, recorded, steps);
    } finally {
      recorder.settle(wanted);
    }
  }

  /// Nothing is written any more once the folder was let go: another program may hold it.
  void requireHeld() throws IOException {
    Optional<String> why = access.whyReadOnly();
    if (why.isPresent()) {
      throw new IOException(why.get());
    }
    if (isReleased) {
      throw new IOException(tr("This assessment was left meanwhile."));
    }
    requireThere();
  }

  private boolean mayWrite() {
    return access.whyReadOnly().isEmpty() && !isReleased;
  }

  private void requireThere() throws IOException {
    if (!Files.isDirectory(path)) {
      throw new FolderAway(
          tr(
              "The folder %s is not there any more: it was moved, renamed or deleted. Put it back where it was.",
              path));
    }
  }

  /// Keeps what is begun in forms and not added yet; see [FormDraftsFile#keep].
  public synchronized void keep(List<FormDraft> begun) throws IOException {
    requireHeld();
    drafts.keep(begun);
  }

  private Saved writeChanged(
      Assessment current,
      SortedMap<String, AssessmentPart> wanted,
      Recorder.Recorded recorded,
      FailureCollector steps)
      throws IOException {
    Set<String> noted = recorded.files();
    var written = new ArrayList<String>();
    var notDeleted = new ArrayList<FileConflict>();
    for (AssessmentPart part : wanted.values()) {
      if (!parts.isSaved(part) && noted.contains(part.path())) {
        steps.take(() -> parts.write(part, written));
      }
    }
    for (AssessmentPart part : List.copyOf(parts.saved().values())) {
      if (!wanted.containsKey(part.path()) && noted.contains(part.path())) {
        steps.take(() -> parts.delete(part, written, notDeleted));
      }
    }
    parts.pending().write(steps);
    steps.end();
    assessment = current;
    written.sort(String::compareTo);
    var conflicts = new ArrayList<>(parts.pending().conflicts());
    conflicts.addAll(notDeleted);
    return new Saved(written, conflicts, recorded.trouble());
  }

  /// What is saved next goes on with nothing: what stands in the files now is put into the history
  /// with it.
  public synchronized void endStretch() {
    log.end();
  }

  /// Puts into the history what people stopped typing some time ago; to be called when nothing was
  /// saved for [HistoryLog#PAUSE].
  ///
  /// @throws IOException if it could not be written; the next save tries again
  public synchronized void recordPause(Instant now) throws IOException {
    if (mayWrite()) {
      log.write(now);
    }
  }

  /// Puts into the history all that was saved, without waiting for a pause.
  ///
  /// @throws IOException if it could not be written; the next save tries again
  public synchronized void recordAll() throws IOException {
    if (mayWrite()) {
      log.end();
      log.write();
    }
  }

  /// The milestones of this assessment.
  public Milestones milestones() {
    return new Milestones(gate);
  }

  /// Keeps a state under a name, whole or not at all. Files that are on disk as they are in the
  /// state are copied with their comments.
  ///
  /// @return the milestone with its id
  /// @throws IOException if it could not be written; nothing is left of it
  public synchronized Milestone freeze(Milestone milestone) throws IOException {
    requireHeld();
    var files = new TreeMap<String, byte[]>();
    for (AssessmentPart part :
        AssessmentPart.changed(milestone.moment().assessment(), parts.saved()).values()) {
      byte[] kept = parts.isSaved(part) ? parts.asRead(part.path()) : null;
      files.put(part.path(), kept != null ? kept : PartText.bytes(part));
    }
    for (String file : parts.damaged()) {
      byte[] kept = files.containsKey(file) ? null : parts.asRead(file);
      if (kept != null) {
        files.put(file, kept);
      }
    }
    return milestones().freeze(milestone, files);
  }

  /// The files of which something could not be read. They are shown as far as possible and never
  /// written.
  public UnreadFiles unread() {
    return unread;
  }

  /// Every edit that was saved here, newest first, with what is wrong with the history's files.
  /// Each problem leaves out one record; nothing is kept from being read.
  public Loaded<List<Edit>> history() throws IOException {
    return History.read(gate, pendingHistory(), "");
  }

  /// The edits of one answer, newest first.
  public Loaded<List<Edit>> history(String pack, String question) throws IOException {
    return History.read(gate, pendingHistory(), AssessmentPart.answerPath(pack, question));
  }

  /// The edits of what was decided about one threat, newest first.
  public Loaded<List<Edit>> history(ThreatId threat) throws IOException {
    return History.read(gate, pendingHistory(), AssessmentPart.decisionPath(threat));
  }

  /// The edits of one action, newest first.
  public Loaded<List<Edit>> historyOfAction(String id) throws IOException {
    Loaded<List<Edit>> all = History.read(gate, pendingHistory(), AssessmentPart.ACTIONS);
    return new Loaded<>(
        FormerPart.editsOfAction(id, all.value().stream()).toList(), all.problems());
  }

  private synchronized History.Pending pendingHistory() {
    return History.pending(log);
  }

  /// The files that somebody else changed, made or deleted since they were read or saved, sorted.
  ///
  /// @throws IOException if the folder is not there any more, or cannot be read
  public synchronized List<String> outsideChanges() throws IOException {
    requireThere();
    return parts.outsideChanges();
  }

  /// The same at a glance, to be asked often: a file is read again only where its size or its time
  /// is another than when it was looked at last.
  ///
  /// @throws IOException if the folder is not there any more, or cannot be read
  public synchronized List<String> outsideChangesAtAGlance() throws IOException {
    requireThere();
    return parts.outsideChangesAtAGlance();
  }

  /// Reads everything again, without going on from it: see [#accept].
  public FolderSnapshot readAgain(Progress progress) throws IOException {
    FolderFiles.requireAssessment(path);
    return new FolderSnapshot(FolderReader.read(path, progress));
  }

  /// The files of which there are two versions, ours and that of others.
  public FolderConflicts conflicts() {
    return new FolderConflicts(this, parts, recorder, log);
  }

  /// Goes on from what was read again. Nothing may have been saved since. What was put aside of
  /// ours stays where it is, and stands in the history as what theirs took the place of, unless
  /// theirs cannot be read.
  ///
  /// @param ours what was here before
  /// @param signature when that is; by nobody, because those who wrote theirs are not known here
  /// @return what to go on with
  public synchronized KeepOurs accept(FolderSnapshot read, Assessment ours, Signature signature) {
    List<ConflictCopy> gaveWay = List.copyOf(parts.pending().all().values());
    log.end();
    take(read.content());
    gaveWay.forEach(copy -> recorder.recordGivenWay(copy.ours(), signature));
    // What did not change was made a tree of just now.
    SortedMap<String, AssessmentPart> saved = parts.saved();
    KeepOurs kept = KeepOurs.of(read, saved.keySet(), AssessmentPart.changed(ours, saved).values());
    kept.parts().forEach(recorder::goOnFrom);
    return kept;
  }

  /// An evidence id that nobody has used: not in the assessment, not in a file that cannot be read,
  /// not by something that was taken back or is being added now.
  ///
  /// @throws IOException if nothing may be written here
  public synchronized String reserveEvidenceId(Assessment current) throws IOException {
    requireHeld();
    int next = Evidence.number(new GivenIds(current).nextEvidence());
    next = Math.max(next, FolderFiles.highestEvidence(gate) + 1);
    next = Math.max(next, lastReserved + 1);
    lastReserved = next;
    return Evidence.idOf(next);
  }

  /// Where the file of an item of evidence stands, whether or not it is there.
  ///
  /// @throws SpecialEntry if a link or anything but a regular file stands there or on the way
  public Optional<Path> file(Evidence evidence) throws IOException {
    StoredFile stored = evidence.file().orElse(null);
    return stored == null
        ? Optional.empty()
        : Optional.of(evidenceFile(evidence.id(), stored.name()));
  }

  /// Where a file in the folder of an item of evidence stands, whether or not it is there.
  ///
  /// @throws SpecialEntry if a link or anything but a regular file stands there or on the way
  public Path evidenceFile(String id, String name) throws IOException {
    return gate.file(AssessmentPart.EVIDENCE + "/" + id + "/" + name);
  }

  /// The copies of previous versions that the history could not take, within the folder.
  public List<String> recoveryCopies() throws IOException {
    return FolderFiles.filesBelow(gate, FolderLayout.RECOVERY);
  }

  /// Every folder of an item of evidence, also of one that nothing refers to any more.
  public List<String> evidenceFolders() throws IOException {
    return FolderFiles.evidenceFolders(gate);
  }

  /// Why the stored file of an item cannot be trusted; empty if it is what was added. This reads
  /// the whole file.
  public Optional<Doubt> fileDoubt(Evidence evidence, Progress progress) {
    return EvidenceFiles.doubt(gate, evidence, progress);
  }

  /// An assessment with what became of the stored files of its evidence by now. This reads every
  /// byte of them, so that it belongs into a job.
  public Assessment compared(Assessment current, Progress progress) {
    return current.withFileDoubts(
        EvidenceFiles.doubts(gate, current.evidence().values(), progress));
  }

  /// Whether anything is in the folder that was read or saved: an empty one may stand where a share
  /// was.
  public synchronized boolean isThere() {
    return parts.saved().keySet().stream().anyMatch(gate::isThere);
  }

  /// What a copy of this folder gets of its words now.
  ///
  /// @param copy where it is filled
  public synchronized FolderImage image(Path copy) throws IOException {
    return FolderImage.of(this, parts, copy);
  }

  /// Opens a copy into which an image was written.
  ///
  /// @param known its files
  static AssessmentFolder ofCopy(Path copy, AssessmentFolder source, FolderParts known)
      throws IOException {
    FolderLock lock =
        FolderLock.take(copy).orElseThrow(() -> new FileAlreadyExistsException(copy.toString()));
    var opened =
        new AssessmentFolder(
            copy, FolderAccess.of(copy, lock), source.assessment(), known, new HistoryLog(copy));
    opened.unread.note(known.damaged(), source.unread.problems());
    return opened;
  }

  /// Puts into the history what is not there yet, and lets the folder go.
  ///
  /// @throws IOException if that could not be written, unless the last save told that of the
  ///   history; the folder is let go all the same
  @Override
  public synchronized void close() throws IOException {
    var steps = new FailureCollector();
    steps.take(this::recordAtTheEnd);
    steps.take(this::release);
    steps.end();
  }

  private void recordAtTheEnd() throws IOException {
    try {
      recordAll();
    } catch (IOException e) {
      if (!isUnrecordedTold) {
        throw e;
      }
    }
  }

  /// Lets the folder go as it is.
  public synchronized void release() throws IOException {
    isReleased = true;
    access.close();
  }

  private void take(FolderReader.Content content) {
    assessment = content.assessment();
    parts.take(content);
    recorder.forget();
    unread.note(parts.damaged(), content.problems());
  }
}
