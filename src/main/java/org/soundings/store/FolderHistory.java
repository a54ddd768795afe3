package org.soundings.store;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.base.Loaded;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.file.FolderLayout;
import org.soundings.store.history.Edit;
import org.soundings.store.history.History;
import org.soundings.store.history.HistoryLog;

/// Every edit saved in a folder, newest first, with the problems of its history files. Each problem
/// affects one record only.
public final class FolderHistory {

  private final AssessmentFolder folder;
  private final HistoryLog log;

  FolderHistory(AssessmentFolder folder, HistoryLog log) {
    this.folder = folder;
    this.log = log;
  }

  public Loaded<List<Edit>> all() throws IOException {
    return of("");
  }

  /// The edits of one answer.
  public Loaded<List<Edit>> of(String pack, String question) throws IOException {
    return of(AssessmentPart.answerPath(pack, question));
  }

  /// The edits of the decision about one threat.
  public Loaded<List<Edit>> of(ThreatId threat) throws IOException {
    return of(AssessmentPart.decisionPath(threat));
  }

  /// The edits of one action.
  public Loaded<List<Edit>> ofAction(String id) throws IOException {
    Loaded<List<Edit>> all = of(AssessmentPart.ACTIONS);
    return new Loaded<>(
        FormerPart.editsOfAction(id, all.value().stream()).toList(), all.problems());
  }

  private Loaded<List<Edit>> of(String file) throws IOException {
    History.Pending pending;
    synchronized (folder) {
      pending = History.pending(log);
    }
    return History.read(folder.gate(), pending, file);
  }

  /// Paths of copies of previous versions that could not be recorded in the history.
  public List<String> recoveryCopies() throws IOException {
    return FolderFiles.filesBelow(folder.gate(), FolderLayout.RECOVERY);
  }

  /// Ends the current stretch of typing. The current text is recorded with the next save.
  public void endStretch() {
    synchronized (folder) {
      log.end();
    }
  }

  /// Records typed text after a pause. Call this if nothing was saved for [HistoryLog#PAUSE].
  ///
  /// @throws IOException if it could not be written; the next save tries again
  public void recordPause(Instant now) throws IOException {
    synchronized (folder) {
      if (folder.access().isHeld()) {
        log.write(now);
      }
    }
  }

  /// Records everything that was saved, without waiting for a pause.
  ///
  /// @throws IOException if it could not be written; the next save tries again
  public void recordAll() throws IOException {
    synchronized (folder) {
      if (folder.access().isHeld()) {
        log.end();
        log.write();
      }
    }
  }

  /// @param isTold whether the user knows that it could not be written
  void recordAtTheEnd(boolean isTold) throws IOException {
    try {
      recordAll();
    } catch (IOException e) {
      if (!isTold) {
        throw e;
      }
    }
  }
}
