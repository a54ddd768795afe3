package org.soundings.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.file.FolderLayout;
import org.soundings.store.file.PartText;
import org.soundings.store.gate.FolderGate;
import org.soundings.store.gate.SpecialEntry;
import org.soundings.store.history.HistoryLog;
import org.soundings.yaml.AtomicFile;

/// What a copy of a folder gets of its words, taken in one moment, so that no save comes between:
/// the files as they are on disk. What is not there is made anew from what was read or saved last;
/// that is no change of anybody. So is everything where nothing can be read, as on a share that
/// went away; one file that cannot be read among others prevents the copy.
public final class FolderImage {

  private final AssessmentFolder folder;
  private final FolderGate source;
  private final Path copy;
  private final FolderParts parts;
  private boolean isOfFolder;
  private @Nullable IOException unreadable;
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  /// How long each file of the history is by now: it is only appended to.
  private final SortedMap<String, Long> history = new TreeMap<>();

  private FolderImage(AssessmentFolder folder, FolderParts parts, Path copy) {
    this.folder = folder;
    this.source = folder.gate();
    this.copy = copy;
    this.parts = parts;
  }

  /// @param known the files of the folder
  /// @param copy where the copy is filled
  static FolderImage of(AssessmentFolder folder, FolderParts known, Path copy) throws IOException {
    var image = new FolderImage(folder, new FolderParts(known, copy), copy);
    try {
      var all = new TreeSet<>(known.saved().keySet());
      all.addAll(FolderFiles.records(image.source));
      for (String file : all) {
        image.take(file, known.saved().get(file));
      }
      if (image.isOfFolder && image.unreadable != null) {
        throw image.unreadable;
      }
      image.takeHistory();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return image;
  }

  /// @param part as it was seen last, null if nobody saw one
  private void take(String file, @Nullable AssessmentPart part) throws IOException {
    byte[] there = null;
    try {
      there = source.read(file);
    } catch (IOException e) {
      // A link, or what is no file, is none of the program's.
      unreadable = e instanceof SpecialEntry ? unreadable : e;
      if (part == null) {
        return;
      }
    }
    if (there != null) {
      isOfFolder = true;
      files.put(file, there);
      parts.copied(file, there);
      return;
    }
    byte[] made = part == null ? null : PartText.bytes(part);
    if (made != null) {
      files.put(file, made);
    }
    parts.copiedFromMemory(file, made);
  }

  private void takeHistory() throws IOException {
    if (!source.isFolder(HistoryLog.FOLDER)) {
      return;
    }
    for (String name : source.names(HistoryLog.FOLDER)) {
      String file = HistoryLog.FOLDER + "/" + name;
      if (FolderLayout.isHistory(file)
          && source.special(file).isEmpty()
          && !source.isFolder(file)) {
        history.put(file, Files.size(source.file(file)));
      }
    }
  }

  /// Whether anything is in the folder that was read or saved: an empty one may stand where a share
  /// was.
  public boolean isOfFolder() {
    return isOfFolder;
  }

  /// Writes it into the copy and opens that, to write into it what the folder would hold. What
  /// others changed in the folder and nobody has read is not written over in the copy either: ours
  /// becomes a conflict copy.
  public AssessmentFolder open() throws IOException {
    var gate = new FolderGate(copy);
    for (var each : files.entrySet()) {
      AtomicFile.write(gate.file(each.getKey()), each.getValue());
    }
    for (var each : history.entrySet()) {
      try (InputStream in = Files.newInputStream(source.file(each.getKey()))) {
        AtomicFile.write(gate.file(each.getKey()), in.readNBytes(Math.toIntExact(each.getValue())));
      }
    }
    GitIgnore.makeIn(copy);
    return FolderOpening.ofCopy(copy, folder, parts);
  }
}
