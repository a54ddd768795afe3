package org.soundings.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.soundings.assessment.Assessment;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.base.Progress;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.gate.FolderGate;
import org.soundings.store.gate.SaveMark;
import org.soundings.store.history.HistoryLog;
import org.soundings.yaml.AtomicFile;

/// Creates and opens assessment folders.
final class FolderOpening {

  private FolderOpening() {}

  /// @throws FileAlreadyExistsException if the folder contains anything else
  static AssessmentFolder create(Path folder, Assessment assessment) throws IOException {
    SortedMap<String, AssessmentPart> wanted = AssessmentPart.of(assessment);
    if (FolderFiles.isMade(folder, wanted)) {
      return openMade(folder);
    }
    if (!FolderFiles.isUnused(folder)) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    AtomicFile.makeFolders(folder);
    FolderAccess access = FolderAccess.of(folder, lock(folder));
    try {
      FolderFiles.removeLeftovers(folder);
      GitIgnore.makeIn(folder);
      var gate = new FolderGate(folder);
      var parts = new FolderParts(folder);
      var log = new HistoryLog(folder);
      new FolderSaver(gate, parts, new Recorder(gate, parts, log)).saveFirst(wanted);
      return new AssessmentFolder(folder, access, assessment, parts, log);
    } catch (IOException | RuntimeException e) {
      access.close();
      throw e;
    }
  }

  private static FolderLock lock(Path folder) throws IOException {
    return FolderLock.take(folder)
        .orElseThrow(() -> new FileAlreadyExistsException(folder.toString()));
  }

  /// Opens a folder that was created completely before the program was killed.
  private static AssessmentFolder openMade(Path folder) throws IOException {
    AssessmentFolder made = AssessmentFolder.open(folder, Progress.unwatched()).value();
    if (made.whyReadOnly().isPresent()) {
      made.close();
      throw new FileAlreadyExistsException(folder.toString());
    }
    return made;
  }

  /// Reads the content of a folder.
  interface Reading {
    FolderReader.Content read() throws IOException;
  }

  static Loaded<AssessmentFolder> open(Path folder, Reading reading) throws IOException {
    FolderFiles.requireAssessment(folder);
    FolderAccess access = FolderAccess.ask(folder);
    try {
      FolderReader.Content content = reading.read();
      var log = new HistoryLog(folder);
      var opened =
          new AssessmentFolder(
              folder,
              access.knowing(content.format()),
              content.assessment(),
              new FolderParts(folder),
              log);
      opened.take(content);
      if (SaveMark.isSet(opened.gate())) {
        log.afterInterruption();
      }
      List<Problem> ofDrafts = opened.drafts().read();
      return new Loaded<>(
          opened, Stream.concat(content.problems().stream(), ofDrafts.stream()).toList());
    } catch (IOException | RuntimeException e) {
      access.close();
      throw e;
    }
  }

  /// Opens a copy into which an image was written.
  ///
  /// @param known its files
  static AssessmentFolder ofCopy(Path copy, AssessmentFolder source, FolderParts known)
      throws IOException {
    FolderAccess access = FolderAccess.of(copy, lock(copy));
    var opened =
        new AssessmentFolder(copy, access, source.assessment(), known, new HistoryLog(copy));
    opened.unread().note(known.damaged(), source.unread().problems());
    return opened;
  }
}
